"""How a table of sales, ours and the rivals', is laid out, and its template."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from crm_lessons.data.own_table import Field, Layout, write_template
from crm_lessons.text.language import Text

NAMES = Field(
    "customer",
    Text(fr="client", en="customer"),
    "clients; customers; nom; name; nom du client; customer name; compte; account",
)
FIRM = Text(fr="notre entreprise", en="our firm")
"""How a report calls whoever fills in the table."""
US = Field(
    "us",
    Text(fr="nous", en="us"),
    "notre entreprise; our firm; nos ventes; our sales; ventes; sales; moi; me; chez nous",
)
TREND = Field(
    "trend",
    Text(fr="tendance", en="trend"),
    "evolution",
    needed=False,
    words={
        "rising": "en hausse; rising; hausse; monte; up; +",
        "stable": "stable; stable; egal; =",
        "falling": "en baisse; falling; baisse; descend; down; -",
    },
)
STATUS = Field(
    "status",
    Text(fr="statut", en="status"),
    needed=False,
    words={
        "customer": "client; customer; actif; active",
        "prospect": "prospect; prospect",
        "former": "ancien client; former; ancien; perdu; lost; former customer",
    },
)
WALLETS = Layout(
    reader="wallets_report",
    rows=Text(
        fr="un client par ligne ; une colonne « nous », puis une colonne par concurrent, en montants",
        en="one customer a row; a column “us”, then one column a rival, in amounts",
    ),
    names=NAMES,
    fields=(US, TREND, STATUS),
    others=Field("sales", Text(fr="ventes", en="sales")),
)

_RISING, _STABLE, _FALLING = (
    Text(fr="en hausse", en="rising"),
    Text(fr="stable", en="stable"),
    Text(fr="en baisse", en="falling"),
)
_CUSTOMER, _PROSPECT = Text(fr="client", en="customer"), Text(fr="prospect", en="prospect")
_EXAMPLE = (
    ("Client A", 90.0, 5.0, 5.0, _STABLE, _CUSTOMER),
    ("Client B", 40.0, 70.0, 30.0, _RISING, _CUSTOMER),
    ("Client C", 25.0, 10.0, 45.0, _FALLING, _CUSTOMER),
    ("Client D", 20.0, 160.0, 40.0, _STABLE, _CUSTOMER),
    ("Client E", 0.0, 60.0, 20.0, None, _PROSPECT),
)
_HOW_TO = (
    Text(
        fr="Une ligne par client. Dans chaque colonne, ce que le client achète en un an, à nous puis à chaque concurrent : même produit, "
        "même période, même unité.",
        en="One row a customer. In each column, what the customer buys in a year, from us and from each rival: same product, same period, "
        "same unit.",
    ),
    Text(
        fr="Ne laissez pas de case vide : écrivez 0 pour qui ne vend rien, et « autres » pour ceux que vous ne connaissez pas.",
        en="Leave no cell empty: write 0 for whoever sells nothing, and “others” for those whom you do not know.",
    ),
    Text(
        fr="« tendance » (en hausse, stable, en baisse) et « statut » (client, prospect, ancien client) sont facultatifs : ils servent à RADAR.",
        en="“trend” (rising, stable, falling) and “status” (customer, prospect, former) are optional: RADAR needs them.",
    ),
    Text(
        fr="Ce que les concurrents vendent est presque toujours une estimation. Notez d'où elle vient.",
        en="What rivals sell is nearly always an estimate. Write down where it comes from.",
    ),
)


def wallets_template(path: str | PathLike[str]) -> Path:
    """Write a template of sales, ours and the rivals', .xlsx or .csv, and return its path; a file that is there stays as it is.

    Example:
        >>> from pathlib import Path; from tempfile import mkdtemp
        >>> wallets_template(Path(mkdtemp()) / "my_sales.csv").name
        'my_sales.csv'
    """
    rivals = (Text(fr="concurrent X", en="rival X"), Text(fr="autres", en="others"))
    headings = (NAMES.heading, US.heading, *rivals, TREND.heading, STATUS.heading)
    rows = [(Text(fr=name, en=name.replace("Client", "Customer")), *rest) for name, *rest in _EXAMPLE]
    return write_template(path, headings, rows, _HOW_TO)
