"""What each house rule earns of the possible, as `benchmarks/world.py` measures it; `docs/world.md` has the same table."""

from __future__ import annotations

from typing import NamedTuple

from crm_lessons.text.language import Text


class HouseScore(NamedTuple):
    """The scores of one rule over 50 worlds: their mean, and the limits within which eight worlds of ten lie."""

    words: Text
    mean: float
    low: float
    high: float


HOUSE_SCORES = {
    "nobody": HouseScore(Text(fr="personne", en="nobody"), 0.00, 0.00, 0.00),
    "everybody": HouseScore(Text(fr="tout le monde", en="everybody"), -0.03, -0.18, 0.10),
    "by_lot": HouseScore(Text(fr="au sort", en="by lot"), -0.01, -0.09, 0.07),
    "best_by_rfm": HouseScore(Text(fr="les meilleurs selon le RFM", en="the best by RFM"), 0.01, -0.11, 0.16),
    "best_by_lift": HouseScore(
        Text(fr="ceux que les témoins disent influençables", en="those whom control groups show to be persuadable"),
        0.62,
        0.49,
        0.76,
    ),
}
"""By the name of the rule in `HOUSE_RULES`."""
