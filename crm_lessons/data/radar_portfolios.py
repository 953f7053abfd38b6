"""A RADAR portfolio drawn for one student: the same ten sorts of customer, in another order and with other figures."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.data.radar_portfolio import portfolio_table


class _Sort(NamedTuple):
    """A sort of customer; `percent` bounds the share of wallet, well away from the thresholds of 15 and 80 %."""

    status: str
    trend: str | None
    percent: tuple[int, int] = (0, 0)


_SORTS = (
    _Sort("customer", "stable", (86, 95)),
    _Sort("customer", "falling", (86, 94)),
    _Sort("customer", "stable", (87, 96)),
    _Sort("customer", "rising", (8, 12)),
    _Sort("customer", "falling", (5, 12)),
    _Sort("customer", "falling", (22, 65)),
    _Sort("customer", "rising", (22, 65)),
    _Sort("customer", "stable", (22, 65)),
    _Sort("prospect", None),
    _Sort("former", None),
)
_CHANGE = {"rising": 80, "stable": 100, "falling": 130, None: 0}
"""Last year's sales as a percentage of this year's."""


def draw_radar_portfolio(generator: np.random.Generator) -> pd.DataFrame:
    """Return ten customers with what they buy from us and in all, in million dirhams.

    customer | status, trend, sales_before, sales, purchases (see `radar_portfolio`)
    """
    return portfolio_table([_customer(generator, _SORTS[place]) for place in generator.permutation(len(_SORTS))])


def _customer(generator: np.random.Generator, sort: _Sort) -> tuple[str, str | None, int, int, int]:
    purchases = int(generator.integers(25, 90))
    low, high = sort.percent
    sales = purchases * int(generator.integers(low, high + 1)) // 100
    before = sales * _CHANGE[sort.trend] // 100 + (sort.trend == "falling")
    if sort.status == "former":
        before = int(generator.integers(4, 16))
    return sort.status, sort.trend, before, sales, purchases
