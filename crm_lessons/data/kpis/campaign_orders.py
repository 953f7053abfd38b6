"""The orders of one campaign, as the accounts list them: people order twice, and some were customers already."""

from __future__ import annotations

import numpy as np
import pandas as pd


def draw_campaign_orders(generator: np.random.Generator, campaign: pd.Series[int]) -> pd.DataFrame:
    """Return the orders of `campaign`, as many and for as much in all as its own figures say.

    order | customer (number), known_before (1: a customer before the campaign, 0: won by it), amount (dirhams)
    New customers place half of the repeat orders; these are always fewer than the customers known before, so that no two
    ways to count give the same number.
    """
    orders, revenue = int(campaign["orders"]), int(campaign["revenue"])
    buyers = orders * int(generator.integers(66, 80)) // 100
    known = buyers * int(generator.integers(30, 46)) // 100
    customers = 1001 + generator.permutation(600)[:buyers]
    repeats = orders - buyers
    again = [
        generator.integers(0, known, size=repeats - repeats // 2),
        generator.integers(known, buyers, size=repeats // 2),
    ]
    places = generator.permutation(np.concatenate([np.arange(buyers), *again]))
    book = {
        "customer": customers[places],
        "known_before": (places < known).astype(int),
        "amount": _amounts(generator, orders, revenue),
    }
    return pd.DataFrame(book, index=pd.RangeIndex(1, orders + 1, name="order"))


def _amounts(generator: np.random.Generator, orders: int, revenue: int) -> np.ndarray:
    """Share `revenue` out in whole dirhams; the largest order takes what the divisions leave."""
    weights = generator.integers(40, 161, size=orders)
    amounts = revenue * weights // int(weights.sum())
    amounts[int(amounts.argmax())] += revenue - int(amounts.sum())
    return amounts
