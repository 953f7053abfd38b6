"""How a table of campaigns is laid out, and its template."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from crm_lessons.data.own_table import Field, Layout, write_template
from crm_lessons.text.language import Text

NAMES = Field(
    "campaign",
    Text(fr="campagne", en="campaign"),
    "campagnes; campaigns; nom; name; operation; opération; action; mailing",
)
FIELDS = (
    Field("cost", Text(fr="coût", en="cost"), "cout total; total cost; budget; depense; dépense; spend; spent"),
    Field(
        "messages",
        Text(fr="messages envoyés", en="messages sent"),
        "messages; envoyes; envois; sent; delivered; contacts; contactes; contacted; clients contactés; appels; emails; e-mails",
        low=1,
        whole=True,
    ),
    Field(
        "responses",
        Text(fr="réponses", en="responses"),
        "remontees; remontées; reponse; response; prospects; leads",
        whole=True,
    ),
    Field(
        "orders",
        Text(fr="commandes", en="orders"),
        "ventes; commande; achats; order; sales; conversions; ventes conclues",
        whole=True,
    ),
    Field("revenue", Text(fr="chiffre d'affaires", en="revenue"), "ca; ca ht; montant; amount; turnover"),
    Field(
        "margin_per_order",
        Text(fr="marge par commande", en="margin per order"),
        "marge; margin; marge unitaire; unit margin; marge moyenne par commande",
        low=-1e15,
    ),
    Field(
        "control",
        Text(fr="témoins", en="control group"),
        "groupe temoin; groupe témoin; nombre de temoins; control; controls; held back",
        needed=False,
        low=1,
        whole=True,
    ),
    Field(
        "control_orders",
        Text(fr="commandes des témoins", en="orders of the control group"),
        "commandes temoins; control orders; orders control",
        needed=False,
        whole=True,
    ),
)
CAMPAIGNS = Layout(
    reader="campaign_report",
    rows=Text(fr="une campagne par ligne", en="one campaign a row"),
    names=NAMES,
    fields=FIELDS,
)

_EXAMPLE = (
    (Text(fr="printemps", en="spring"), 50_000.0, 10_000.0, 400.0, 100.0, 180_000.0, 600.0, None, None),
    (Text(fr="rentrée", en="autumn"), 6_000.0, 4_000.0, 240.0, 120.0, 96_000.0, 200.0, 4_000.0, 70.0),
)
_HOW_TO = (
    Text(
        fr="Une ligne par campagne. « messages envoyés » : combien sont partis. « réponses » : combien ont répondu. « commandes » : combien "
        "ont commandé, au plus autant que les réponses.",
        en="One row a campaign. “messages sent”: how many went out. “responses”: how many answered. “orders”: how many ordered, no more than "
        "the responses.",
    ),
    Text(
        fr="« coût » : tout ce que la campagne a coûté, temps compris. « marge par commande » : ce qu'une commande laisse, dans la même monnaie.",
        en="“cost”: all that the campaign cost, time included. “margin per order”: what an order leaves, in the same currency.",
    ),
    Text(
        fr="« témoins » : ceux qu'un tirage au sort a laissés sans message, et « commandes des témoins » : ce qu'ils ont commandé dans le même "
        "temps. Laissez vide s'il n'y en a pas.",
        en="“control group”: those left without a message by a draw, and “orders of the control group”: what they ordered in the same time. "
        "Leave empty where there is none.",
    ),
)


def campaign_template(path: str | PathLike[str]) -> Path:
    """Write a template of campaigns to fill, .xlsx or .csv, and return its path; a file that is there stays as it is.

    Example:
        >>> from pathlib import Path; from tempfile import mkdtemp
        >>> campaign_template(Path(mkdtemp()) / "my_campaigns.xlsx").name
        'my_campaigns.xlsx'
    """
    return write_template(path, (NAMES.heading, *(one.heading for one in FIELDS)), _EXAMPLE, _HOW_TO)
