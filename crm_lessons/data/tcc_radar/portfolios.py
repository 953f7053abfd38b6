"""Ten customers of Tamaris, one of each sort that RADAR treats in its own way, and what the firm knows of those who buy.

A student gets the ten sorts in an order of their own and with figures of their own, all of them whole thousands of dirhams.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd


class _Sort(NamedTuple):
    """A sort of customer.

    percent: between which percentages its share of wallet lies; purchases: and what it buys in all, in thousand dirhams
    """

    status: str
    trend: str | None
    percent: tuple[int, int] = (0, 0)
    purchases: tuple[int, int] = (60, 300)


_SORTS = (
    _Sort("customer", "stable", (86, 94)),
    _Sort("customer", "falling", (85, 92)),
    _Sort("customer", "rising", (98, 99)),
    _Sort("customer", "rising", (6, 8)),
    _Sort("customer", "falling", (10, 11)),
    _Sort("customer", "stable", (13, 13)),
    _Sort("customer", "falling", (67, 74)),
    _Sort("customer", "stable", (26, 48), (420, 600)),
    _Sort("prospect", None),
    _Sort("former", None),
)
_CHANGE = {"rising": 80, "stable": 100, "falling": 130, None: 0}
"""Last year's sales as a percentage of this year's."""
_LARGEST = 3
_THRESHOLDS, _ERROR, _APART = (0.15, 0.80), 0.20, 0.004
"""Where the sheet draws its two lines, by how much it lets wallets be wrong, and how far from a line a TCC then stands."""


def draw_radar_portfolio(generator: np.random.Generator) -> pd.DataFrame:
    """Return ten customers with what they buy from us and in all, in thousand dirhams.

    customer | status, trend, sales_before (last year), sales (this year), purchases (this year, every supplier)

    status: customer, prospect or former; trend: rising, stable or falling, missing for those who buy nothing from us. A wallet
    a fifth larger or smaller leaves no TCC on a line, and the largest reserve is that of a customer between the two lines.
    """
    while True:
        rows = [_customer(generator, _SORTS[place]) for place in generator.permutation(len(_SORTS))]
        if _is_clear(np.array([(sales, bought) for status, _, _, sales, bought in rows if status == "customer"])):
            customers = pd.RangeIndex(101, 101 + len(rows), name="customer")
            return pd.DataFrame(rows, customers, ["status", "trend", "sales_before", "sales", "purchases"])


def draw_follow_up(generator: np.random.Generator, portfolio: pd.DataFrame) -> pd.DataFrame:
    """Return what the firm knows of the customers who buy now: who visits them by name, and what they hold (true or false).

    customer | account_manager, pump, spare_part, maintenance

    Of the three largest one or two have no account manager; of those with a pump three or four have no maintenance contract.
    """
    buying = portfolio[portfolio["status"] == "customer"]
    largest, wealthiest = (buying[column].nlargest(_LARGEST).index for column in ("sales", "purchases"))
    lists = {"sales": largest, "purchases": wealthiest, "all": buying.index}
    while True:
        managed = pd.Series(generator.integers(0, 2, size=len(buying)) == 1, index=buying.index)
        without = {name: set(who[~managed[who]]) for name, who in lists.items()}
        distinct = len({frozenset(who) for who in (*without.values(), set[int]())}) == len(without) + 1
        if distinct and len(without["sales"]) < _LARGEST:
            break
    sorts = generator.permutation(len(buying))
    held = {
        "pump": sorts < 6,
        "spare_part": generator.integers(0, 3, size=len(buying)) > 0,
        "maintenance": np.isin(sorts, (0, 1, 6)) | ((sorts == 2) & bool(generator.integers(2))),
    }
    return pd.DataFrame({"account_manager": managed, **held}, index=buying.index)


def _customer(generator: np.random.Generator, sort: _Sort) -> tuple[str, str | None, int, int, int]:
    purchases = int(generator.integers(*sort.purchases))
    low, high = sort.percent
    sales = purchases * int(generator.integers(low, high + 1)) // 100
    before = sales * _CHANGE[sort.trend] // 100 + (sort.trend == "falling")
    if sort.status == "former":
        before = int(generator.integers(20, 90))
    return sort.status, sort.trend, before, sales, purchases


def _is_clear(sales_and_purchases: np.ndarray) -> bool:
    """Return whether nobody stands near a line, nor two of the largest near each other, and our largest are not the largest."""
    sales, purchases = sales_and_purchases.T
    tcc, reserve = sales / purchases, purchases - sales
    moved = np.concatenate([tcc, tcc / (1 + _ERROR), tcc / (1 - _ERROR)])
    off_the_lines = all(bool((abs(moved - line) > _APART).all()) for line in _THRESHOLDS)
    between = bool(0.2 < tcc[reserve.argmax()] < 0.6)
    two_lists = set(np.argsort(sales)[-_LARGEST:]) != set(np.argsort(purchases)[-_LARGEST:])
    alone = bool(np.diff(np.sort(reserve)[-2:]).min() >= 20 and np.diff(np.sort(sales)[-4:]).min() >= 3)
    return off_the_lines and between and two_lists and alone
