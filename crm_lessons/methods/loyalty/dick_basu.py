"""Dick and Basu's four loyalties: what customers think against what they do."""

from __future__ import annotations

from collections.abc import Hashable

import pandas as pd

from crm_lessons.methods.matrices.matrix import Axis, Cell, Matrix
from crm_lessons.methods.matrices.quadrants import classify_quadrants
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES

LOYALTY_OF_CELL = {"top_left": "latent", "top_right": "loyal", "bottom_left": "none", "bottom_right": "spurious"}
"""Repeat purchases run to the right, attitude upwards: which loyalty stands in each cell of the plane."""

_LOW, _HIGH = Text(fr="faible", en="low"), Text(fr="forte", en="high")

DICK_BASU = Matrix(
    title=Text(fr="Dick et Basu : attitude et réachat", en="Dick and Basu: attitude and repeat purchase"),
    x=Axis(Text(fr="réachat", en="repeat purchase"), Text(fr="rare", en="rare"), Text(fr="fréquent", en="frequent")),
    y=Axis(Text(fr="attitude relative", en="relative attitude"), _LOW, _HIGH),
    cells={
        "top_left": Cell(
            CODES["loyalty"]["latent"],
            Text(
                fr="chercher ce qui les empêche d'acheter : prix, distance, rupture",
                en="find out what keeps them from buying: price, distance, stock",
            ),
        ),
        "top_right": Cell(
            CODES["loyalty"]["loyal"],
            Text(fr="ne rien gâcher, les faire parler", en="spoil nothing, let them speak"),
        ),
        "bottom_left": Cell(
            CODES["loyalty"]["none"],
            Text(fr="ne pas payer leur fidélité", en="do not pay for their loyalty"),
        ),
        "bottom_right": Cell(
            CODES["loyalty"]["spurious"],
            Text(
                fr="donner une raison de préférer avant qu'un rival ne s'installe à côté",
                en="give a reason to prefer you before a rival opens next door",
            ),
        ),
    },
    source=Text(
        fr="Dick et Basu (1994), JAMS 22(2)",
        en="Dick and Basu (1994), JAMS 22(2)",
    ),
)
"""Customers by their relative attitude and by their repeat purchases; the advice is this workbook's."""


def loyalty_types(
    table: pd.DataFrame,
    attitude: Hashable = "attitude",
    repeat: Hashable = "repeat_rate",
    attitude_cut: float | None = None,
    repeat_cut: float | None = None,
) -> pd.DataFrame:
    """Give each customer one of the four loyalties of Dick and Basu.

    From a table with a row for each customer, an attitude and a measure of repeat purchases, to the same table with two more
    columns:
        customer | ..., on_line (stands on a cut), loyalty (loyal, latent, spurious or none)

    High attitude and frequent repeat are loyal; high attitude and rare repeat, latent (they would, something prevents them);
    low attitude and frequent repeat, spurious (habit, price, no choice: they stay until something better comes); neither, none.
    A customer who stands on a cut counts on the high side, and `on_line` says so.

    attitude_cut, repeat_cut: where high begins. By default at the means, which compares customers with each other: about half
    are then high on each axis, however good or bad they all are. Cut at 0 for a relative attitude.

    Raises InputError as `classify_quadrants` does.
    Source: Dick & Basu (1994), Journal of the Academy of Marketing Science 22(2).

    Example:
        >>> table = pd.DataFrame({"attitude": [2, 1, -1, -2], "repeat_rate": [0.9, 0.2, 0.8, 0.1]}, index=list("ABCD"))
        >>> loyalty_types(table, attitude_cut=0, repeat_cut=0.5)["loyalty"].to_dict()
        {'A': 'loyal', 'B': 'latent', 'C': 'spurious', 'D': 'none'}
    """
    plane = classify_quadrants(table, x=repeat, y=attitude, x_cut=repeat_cut, y_cut=attitude_cut)
    kinds = pd.Categorical(plane["cell"].map(LOYALTY_OF_CELL), categories=list(CODES["loyalty"]))
    return table.assign(on_line=plane["on_line"], loyalty=kinds)
