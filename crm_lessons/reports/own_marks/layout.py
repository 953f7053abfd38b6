"""How a table of marks is laid out, and its template."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from crm_lessons.data.own_table import Field, Layout, write_template
from crm_lessons.data.own_table.template import Value
from crm_lessons.text.language import Text

NAMES = Field(
    "customer",
    Text(fr="client", en="customer"),
    "clients; customers; nom; name; nom du client; customer name; compte; account",
)
REVENUE = Field(
    "revenue",
    Text(fr="chiffre d'affaires", en="revenue"),
    "ca; ca ht; montant; amount; ventes; sales; turnover; net revenue; chiffre d affaires net",
    needed=False,
)
COEFFICIENT = Field(
    "coefficient",
    Text(fr="coefficient", en="coefficient"),
    "coefficients; coef; coeff; poids; weight; weights; ponderation",
    low=0.000001,
    high=1000,
)
AXIS = Field(
    "axis",
    Text(fr="axe", en="axis"),
    "axes",
    words={
        "potential": "potentiel; potential; x; abscisse; horizontal; attrait; attractivité; attractiveness",
        "performance": "performance; performance; y; ordonnée; vertical; position; relation",
    },
)
MARKS = Layout(
    reader="marks_report",
    rows=Text(
        fr="un client par ligne, un critère par colonne, des notes de 1 à 5",
        en="one customer a row, one criterion a column, marks from 1 to 5",
    ),
    names=NAMES,
    fields=(REVENUE,),
    others=Field("mark", Text(fr="note", en="mark"), low=1, high=5),
    special=(COEFFICIENT, AXIS),
)

_CRITERIA = (
    Text(fr="taille du besoin", en="size of the need"),
    Text(fr="croissance", en="growth"),
    Text(fr="facilité des conditions", en="ease of terms"),
    Text(fr="fréquence d'achat", en="purchase frequency"),
    Text(fr="ancienneté", en="tenure"),
)
_POTENTIAL, _PERFORMANCE = Text(fr="potentiel", en="potential"), Text(fr="performance", en="performance")
_EXAMPLE = (
    ("Client A", 120_000, (5, 4, 3, 4, 3)),
    ("Client B", 85_000, (3, 2, 4, 5, 5)),
    ("Client C", 40_000, (4, 5, 2, 2, 1)),
    ("Client D", 30_000, (2, 2, 5, 4, 4)),
    ("Client E", 12_000, (1, 2, 3, 3, 2)),
)
_HOW_TO = (
    Text(
        fr="Une ligne par client, une colonne par critère : remplacez les noms, les critères et les notes.",
        en="One row a customer, one column a criterion: replace the names, the criteria and the marks.",
    ),
    Text(
        fr="Notes de 1 à 5, où 5 est toujours le bon côté : « facilité des conditions », et non « difficulté ».",
        en="Marks from 1 to 5, where 5 is always the good side: “ease of terms”, not “difficulty”.",
    ),
    Text(
        fr="Ligne « coefficient » : ce que pèse chaque critère. Sans elle, tous pèsent autant.",
        en="Row “coefficient”: what each criterion weighs. Without it, all weigh the same.",
    ),
    Text(
        fr="Ligne « axe » : potentiel ou performance, pour placer les clients sur un plan. Sans elle, il n'y a que le score.",
        en="Row “axis”: potential or performance, to place the customers on a plane. Without it there is only the score.",
    ),
    Text(
        fr="Le chiffre d'affaires est facultatif : il donne la taille des cercles.",
        en="Revenue is optional: it gives the size of the circles.",
    ),
)


def marks_template(path: str | PathLike[str]) -> Path:
    """Write a template of marks to fill, .xlsx or .csv, and return its path; a file that is there stays as it is.

    Example:
        >>> from pathlib import Path; from tempfile import mkdtemp
        >>> marks_template(Path(mkdtemp()) / "my_marks.xlsx").name
        'my_marks.xlsx'
    """
    headings = (NAMES.heading, REVENUE.heading, *_CRITERIA)
    coefficients = (COEFFICIENT.heading, None, 3.0, 2.0, 1.0, 3.0, 1.0)
    axes = (AXIS.heading, None, _POTENTIAL, _POTENTIAL, _POTENTIAL, _PERFORMANCE, _PERFORMANCE)
    customers: list[tuple[Value, ...]] = [
        (_named(name), float(revenue), *map(float, marks)) for name, revenue, marks in _EXAMPLE
    ]
    return write_template(path, headings, (coefficients, axes, *customers), _HOW_TO)


def _named(name: str) -> Value:
    return Text(fr=name, en=name.replace("Client", "Customer"))
