"""Ten customers of an invented maker of machines, one of each sort that RADAR treats in its own way.

A student gets the same ten sorts in another order and with other figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

_PORTFOLIO = (
    ("customer", "stable", 45, 46, 52),
    ("customer", "falling", 40, 34, 40),
    ("customer", "rising", 5, 6, 60),
    ("customer", "stable", 6, 6, 7),
    ("customer", "falling", 18, 12, 30),
    ("customer", "rising", 14, 16, 40),
    ("customer", "falling", 5, 3, 25),
    ("prospect", None, 0, 0, 35),
    ("former", None, 9, 0, 20),
    ("customer", "stable", 12, 12, 80),
)

_SINCE = (2015, 2012, 2022, 2018, 2016, 2021, 2019, 2023)
_PRODUCTS = {
    "machines": (1, 1, 0, 1, 1, 1, 1, 0),
    "parts": (1, 1, 1, 1, 1, 1, 0, 1),
    "maintenance": (1, 0, 0, 1, 0, 0, 0, 0),
    "training": (1, 0, 1, 0, 0, 1, 0, 0),
}
_ACCOUNT_MANAGER = (1, 0, 0, 0, 1, 1, 0, 0)


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


def radar_portfolio() -> pd.DataFrame:
    """Return ten customers with what they buy from us and in all, in million dirhams.

    customer | status, trend, sales_before (last year), sales (this year), purchases (this year, every supplier)
    101      | customer, stable, 45, 46, 52

    status: customer, prospect or former; trend: rising, stable or falling, missing for those who buy nothing from us.
    """
    return _table(_PORTFOLIO)


def radar_follow_up() -> pd.DataFrame:
    """Return what the firm knows of the eight customers who buy now.

    customer | customer_since (year), account_manager, machines, parts, maintenance, training (launched this year; true or false)
    101      | 2015, True, True, True, True, True
    """
    table = radar_portfolio()
    buying = table.index[table["status"] == "customer"]
    held: dict[str, Any] = {"account_manager": _ACCOUNT_MANAGER, **_PRODUCTS}
    flags = pd.DataFrame({name: np.array(values, dtype=bool) for name, values in held.items()}, index=buying)
    return pd.DataFrame({"customer_since": _SINCE}, index=buying).join(flags)


def draw_radar_portfolio(generator: np.random.Generator) -> pd.DataFrame:
    """Return ten customers with what they buy from us and in all, in million dirhams.

    customer | status, trend, sales_before, sales, purchases (see `radar_portfolio`)
    """
    return _table([_customer(generator, _SORTS[place]) for place in generator.permutation(len(_SORTS))])


def _table(rows: Sequence[tuple[Any, ...]]) -> pd.DataFrame:
    """Return rows as a table of customers numbered from 101."""
    customers = pd.RangeIndex(101, 101 + len(rows), name="customer")
    return pd.DataFrame(rows, index=customers, columns=["status", "trend", "sales_before", "sales", "purchases"])


def _customer(generator: np.random.Generator, sort: _Sort) -> tuple[str, str | None, int, int, int]:
    purchases = int(generator.integers(25, 90))
    low, high = sort.percent
    sales = purchases * int(generator.integers(low, high + 1)) // 100
    before = sales * _CHANGE[sort.trend] // 100 + (sort.trend == "falling")
    if sort.status == "former":
        before = int(generator.integers(4, 16))
    return sort.status, sort.trend, before, sales, purchases
