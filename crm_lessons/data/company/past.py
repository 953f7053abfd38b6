"""What happened to the firm in three years, before any clerk wrote it down: its story, its market, who bought when.

The story is the one that a manager takes over in `world`: 400 customers who arrived by themselves, 90 prospects. A person or
a firm is known here as `who`, its place in the story.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.data.company.dairy import NAME
from crm_lessons.data.company.market import draw_market
from crm_lessons.data.company.purchases import purchases_of
from crm_lessons.world.firm import Story
from crm_lessons.world.year import firm_to_run

_SEEDS = 2**31


@dataclass(frozen=True)
class Past:
    """Three years of the firm.

    market: who | what `draw_market` gives
    purchases: what `purchases_of` gives
    dairy: who the dairy of 7.40 is
    """

    story: Story
    market: pd.DataFrame
    purchases: pd.DataFrame
    dairy: int


def draw_past(generator: np.random.Generator) -> Past:
    """Return the past of another firm; the names in it are drawn, what happened is the world's."""
    story = firm_to_run(int(generator.integers(0, _SEEDS)))
    purchases = purchases_of(story)
    market = draw_market(generator, story, purchases)
    return Past(story, market, purchases, int(market.index[market["name"] == NAME][0]))
