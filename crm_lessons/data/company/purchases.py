"""Who buys when: the days on which each customer orders, one order a day at most."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import in_turn
from crm_lessons.data.company.market import BUYERS

_ORDERS = {"three_records": (4, 9), "one_order_each": (2, 3), "two_records": (4, 10), "repeat": (2, 18), "once": (1, 2)}
"""From how many orders to how many (not included), by fate."""


def draw_purchases(generator: np.random.Generator, market: pd.DataFrame) -> pd.DataFrame:
    """Return one row an order, customer by customer and day by day: who, day (0 to 730).

    Nobody orders before the day after their qualification, or twice on the same day.
    """
    buyers = market[market["fate"].isin(BUYERS)]
    low, high = np.array([_ORDERS[fate] for fate in buyers["fate"]]).T
    count = generator.integers(low, high).astype(np.intp)
    start = np.maximum(buyers["qualified"].to_numpy() + 1, 0)
    who = np.repeat(buyers.index.to_numpy(), count)
    place = np.concatenate([np.arange(orders) for orders in count])
    start, count = np.repeat(start, count), np.repeat(count, count)
    return pd.DataFrame({"who": who, "day": in_turn(generator, start, place, count)})
