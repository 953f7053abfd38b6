"""Tamaris asks its customers in the summer of 2024, and waits half a year: a survey drawn from the simulated firm.

Marks follow the customers' satisfaction of that week, with chance added; those who seldom complain answer seldom, too.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.firm import Story, new_firm
from crm_lessons.world.usual import usual_week

FIRM = 0
"""The seed of the firm that the lesson is about."""
ASKED, WAIT, LATELY = 130, 26, 52
"""The week of the survey, the weeks until one looks again, the weeks within which those who are asked had ordered."""

_LIMITS = (42, 55, 66, 80)
"""Per cent of satisfaction from which a mark is 2, 3, 4, 5."""


def survey(generator: np.random.Generator, seed: int = FIRM) -> pd.DataFrame:
    """Return the answers to the survey, and what the customers did afterwards.

    customer | satisfaction (1 to 5), recommendation (0 to 10), preference (1 to 5: whom would you buy from at equal prices?),
               orders_here (of ten orders), will_reorder (within six months), reordered (so they did)
    """
    asked = new_firm(seed).live_on(ASKED, usual_week)
    later = asked.live_on(WAIT, usual_week)
    people = asked.people
    chance = generator.integers(0, 100, size=(5, len(people)))
    content = np.rint(100 * asked.state.satisfaction).astype(np.int64)
    attached = people.heart.astype(np.int64)
    table = pd.DataFrame(
        {
            "satisfaction": np.digitize(content + chance[0] * 16 // 100 - 8, _LIMITS) + 1,
            "recommendation": np.clip((85 * content + 1300 * attached + 800 + 30 * chance[1] - 1000) // 1000, 0, 10),
            "preference": np.clip((content + 30 * attached + chance[2] * 30 // 100) // 20 - 1, 1, 5),
            "orders_here": np.clip((np.rint(1000 * people.share).astype(np.int64) + 2 * chance[3] - 50) // 100, 0, 10),
            "will_reorder": chance[4] < 45 + content // 2,
            "reordered": _ordered(later, ASKED),
        },
        index=pd.RangeIndex(1, len(people) + 1, name="customer"),
    )
    answers = chance[3, ::-1] < 30 + np.rint(60 * people.voice).astype(np.int64)
    return table[(asked.orders_lately(LATELY) > 0) & answers]


def _ordered(story: Story, since: int) -> np.ndarray:
    customers = np.zeros(len(story.people), bool)
    for week in story.since(since):
        customers[week.customer] = True
    return customers
