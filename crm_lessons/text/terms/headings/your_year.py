"""What the columns of chapter 10 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "act": Text(fr="acte", en="act"),
        "alone": Text(fr="chez la jumelle", en="with the twin"),
        "annoyed": Text(fr="agacé", en="annoyed"),
        "attached": Text(fr="attaché", en="attached"),
        "available": Text(fr="possibles", en="can be done"),
        "base_rate": Text(fr="commandent sans message (%)", en="order without a message (%)"),
        "brings": Text(fr="rapporte", en="brings"),
        "came_back": Text(fr="ont commandé de nouveau", en="ordered again"),
        "caused": Text(fr="marge causée", en="margin caused"),
        "credited": Text(fr="marge créditée", en="margin credited"),
        "deaf": Text(fr="sourd", en="deaf"),
        "driven_away": Text(fr="clients chassés", en="customers driven away"),
        "employees": Text(fr="salariés", en="employees"),
        "enrolling": Text(fr="coût des adhésions", en="cost of enrolling"),
        "gap": Text(fr="écart à voir (points)", en="gap to be seen (points)"),
        "margin_discounted": Text(fr="marge, avec remise", en="margin, with the discount"),
        "margin_full": Text(fr="marge, plein prix", en="margin, full price"),
        "message_cost": Text(fr="coût d'un message", en="cost of a message"),
        "ordered": Text(fr="a commandé", en="ordered"),
        "ordered_lately": Text(fr="a commandé au second semestre", en="ordered in the second half"),
        "persuadable": Text(fr="influençable", en="persuadable"),
        "reaction": Text(fr="caractère", en="character"),
        "repairs": Text(fr="réclamations réglées", en="complaints repaired"),
        "rows": Text(fr="lignes", en="rows"),
        "sending": Text(fr="coût des envois", en="cost of sending"),
        "source": Text(fr="source", en="source"),
        "sure": Text(fr="acquis", en="sure"),
        "uplift": Text(fr="effet", en="uplift"),
        "world": Text(fr="monde", en="world"),
        "written": Text(fr="écrit", en="written to"),
        "yours": Text(fr="chez vous", en="with you"),
    },
    rates={"uplift"},
)
