"""The counter sales of spare parts of a fictional firm, on file since January 2024, though the firm is older than its file.

Half a year of orders: old customers who buy often, and newcomers of whom a few come back. The file stops on 12 June.
Everything is drawn as whole numbers, so that an order book is the same on every machine.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

FIRST_MONTH, MONTHS = np.datetime64("2024-01"), 6
UNTIL = "2024-06-12"

_OLD, _NEW_A_MONTH = 60, 20
_OLD_BUY, _NEW_BUY = 75, 24
"""Chances in a hundred that a customer buys in a month."""


def draw_counter_sales(generator: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the orders, and the day on which each customer's account was opened.

    order | customer (number), date
    customer | opened_on
    """
    begins = np.concatenate([np.full(_OLD, -1), np.repeat(np.arange(MONTHS), _NEW_A_MONTH)])
    buys = _draw_purchases(generator, begins)
    while not _first_cohort_misleads(buys):
        buys = _draw_purchases(generator, begins)
    numbers = 2001 + generator.permutation(len(begins))
    orders = _draw_orders(generator, buys, numbers)
    return orders, _draw_accounts(generator, orders, numbers[begins < 0])


def _draw_purchases(generator: np.random.Generator, begins: np.ndarray) -> np.ndarray:
    """Return who buys in which month, a row a customer: newcomers for sure in their first month, by chance later."""
    months, first = np.arange(MONTHS), begins[:, None]
    chance = np.where(first < 0, _OLD_BUY, _NEW_BUY)
    returns = generator.integers(0, 100, size=(len(begins), MONTHS)) < chance
    purchases: np.ndarray = (months == first) | (returns & (months > first))
    return purchases


def _draw_orders(generator: np.random.Generator, buys: np.ndarray, numbers: np.ndarray) -> pd.DataFrame:
    """Return one or two orders for each month in which a customer buys, until the file stops."""
    count = np.where(buys, 1 + generator.integers(0, 4, size=buys.shape) // 3, 0).astype(np.intp)
    buyer, month = (np.repeat(place, count[buys]) for place in np.nonzero(buys))
    days = generator.integers(0, 28, size=len(buyer)).astype("timedelta64[D]")
    dates = ((FIRST_MONTH + month.astype("timedelta64[M]")).astype("datetime64[D]") + days).astype("datetime64[s]")
    orders = pd.DataFrame({"customer": numbers[buyer], "date": dates})
    orders = orders[orders["date"] <= UNTIL].sort_values(["date", "customer"], kind="stable", ignore_index=True)
    orders.index = pd.RangeIndex(1, len(orders) + 1, name="order")
    return orders


def _draw_accounts(generator: np.random.Generator, orders: pd.DataFrame, old: np.ndarray) -> pd.DataFrame:
    """Return when each customer on file opened an account: newcomers with their first order, old ones long before."""
    opened = orders.groupby("customer")["date"].min()
    before = FIRST_MONTH.astype("datetime64[D]") - generator.integers(200, 2500, size=len(old)).astype("timedelta64[D]")
    long_ago = pd.Series(before.astype("datetime64[s]"), index=old)
    opened.update(long_ago)
    return opened.rename("opened_on").to_frame()


def _first_cohort_misleads(buys: np.ndarray) -> bool:
    """Return whether those who first appear in January are by far the most, and come back most the month after.

    June, cut short, takes no part in it.
    """
    appears = np.where(buys.any(axis=1), buys.argmax(axis=1), MONTHS)
    size = [int((appears == month).sum()) for month in range(MONTHS - 1)]
    back = [int(buys[appears == month, month + 1].sum()) for month in range(MONTHS - 2)]
    larger = all(2 * size[0] > 3 * other for other in size[1:])
    return larger and all(5 * back[0] * size[month] > 6 * back[month] * size[0] for month in (1, 2, 3))
