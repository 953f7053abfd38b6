"""What a portfolio is worth as a capital, and ways to spend a little money on it; invented for Tamaris Hydraulique.

Everything is drawn as whole numbers, so that a table is the same on every machine.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.customer_value.value_terms import KEPT, PRIZED

BUDGET = 20_000
"""Dirhams to be spent."""

USES = ("win_first", "win_last", "call_back", "letter")
"""Winning customers in the dearest branch or in the cheapest, calling back those who left, writing to everybody."""


def portfolio() -> pd.DataFrame:
    """Return the customers of one branch under two contracts, and those it wins each year.

    contract | customers, margin (a year, keeping paid), retention, new_customers (a year), acquisition_cost
    Alpha    | 500, 100, 0.80, 200, 620
    Delta    | 380, 240, 0.90, 100, 620
    """
    return _portfolio((500, 380), (100, 240), (80, 90), (200, 100), 620)


def draw_portfolio(generator: np.random.Generator) -> pd.DataFrame:
    """Return another branch, where a new customer of the first contract may be worth less than it costs to win."""
    kept, prized = int(generator.integers(68, 81)), int(generator.integers(86, 93))
    return _portfolio(
        (10 * int(generator.integers(30, 80)), 10 * int(generator.integers(20, 50))),
        (10 * int(generator.integers(7, 13)), 10 * int(generator.integers(18, 34))),
        (kept, prized),
        (10 * int(generator.integers(12, 26)), 10 * int(generator.integers(5, 12))),
        10 * int(generator.integers(35, 62)),
    )


def draw_uses(generator: np.random.Generator) -> pd.DataFrame:
    """Return four uses of the budget: what one customer costs and is worth, in dirhams, and how many there are at most.

    spent_on  | cost (of one customer), customer_value, most (customers)
    win_first | 620, 1080, 300

    The one with the largest value of a customer, the one with the lowest cost and the one with the largest gain differ.
    """
    while True:
        cost = 10 * generator.integers((52, 14, 24, 4), (80, 28, 46, 9))
        value = 10 * generator.integers((90, 34, 60, 3), (140, 60, 110, 9))
        most = generator.integers((150, 30, 25, 300), (300, 60, 45, 700))
        reached = np.minimum(most, BUDGET // cost)
        gain = reached * (value - cost)
        best = int(gain.argmax())
        if len({best, int(value.argmax()), int((value - cost).argmax()), int(cost.argmin())}) >= _APART and (
            np.sort(gain)[-1] - np.sort(gain)[-2] >= _CLEAR and (most < BUDGET // cost).any() and gain[3] < 0
        ):
            columns = {"cost": cost, "customer_value": value, "most": most}
            return pd.DataFrame(columns, index=pd.Index(USES, name="spent_on"))


_APART, _CLEAR = 3, 800
"""How many uses look best by some reading, and by how many dirhams the best stands out."""


def _portfolio(
    customers: tuple[int, int],
    margin: tuple[int, int],
    percent: tuple[int, int],
    new_customers: tuple[int, int],
    acquisition_cost: int,
) -> pd.DataFrame:
    columns = {
        "customers": customers,
        "margin": margin,
        "retention": [rate / 100 for rate in percent],
        "new_customers": new_customers,
        "acquisition_cost": [acquisition_cost] * 2,
    }
    return pd.DataFrame(columns, index=pd.Index([KEPT, PRIZED], name="contract"))
