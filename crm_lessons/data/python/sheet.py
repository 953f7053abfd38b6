"""The tables of the primer's sheet: an offer, twelve accounts of a salesperson, their orders of a quarter."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

CITIES = ("Agadir", "Casablanca", "Oujda", "Rabat")
LARGE = 100_000
"""Dirhams a year; the sheet calls an account large above that."""
_ACCOUNTS = 12
_ORDERS = 30


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the tables of every reader without an identifier."""
    return student_data(generator)


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return an offer, accounts and orders; drawn again until each question has one answer, unlike what its slips give."""
    while not _accounts_are_clear(accounts := _draw_accounts(generator)):
        pass
    orders = _draw_orders(generator, accounts)
    if not _orders_are_clear(orders):
        return student_data(generator)
    return {"offer": _draw_offer(generator), "accounts": accounts, "orders": orders}


def _draw_offer(generator: np.random.Generator) -> pd.Series[float]:
    """Return a pump's price in dirhams, the rebate in percent and how many are ordered."""
    price, percent, quantity = generator.integers(41, 96) * 200, generator.integers(5, 20), generator.integers(3, 9)
    return pd.Series(
        {"price": float(price), "rebate_percent": float(percent), "quantity": float(quantity)}, name="offer"
    )


def _draw_accounts(generator: np.random.Generator) -> pd.DataFrame:
    """Return the accounts: customer | city | orders | revenue | sales_before (dirhams a year)."""
    numbers = np.sort(101 + generator.permutation(80)[:_ACCOUNTS])
    revenue = 1000 * (20 + generator.permutation(260)[:_ACCOUNTS])
    before = revenue + 1000 * generator.integers(-40, 41, _ACCOUNTS)
    return pd.DataFrame(
        {
            "city": generator.permutation(np.repeat(CITIES, _ACCOUNTS // len(CITIES))),
            "orders": 3 + generator.permutation(22)[:_ACCOUNTS],
            "revenue": revenue.astype(float),
            "sales_before": before.astype(float),
        },
        index=pd.Index(numbers, name="customer"),
    )


def _accounts_are_clear(accounts: pd.DataFrame) -> bool:
    """Say whether nothing stands on a limit, each condition holds for a few, and both are needed."""
    revenue, before = accounts["revenue"].to_numpy(), accounts["sales_before"].to_numpy()
    large, growing = revenue > LARGE, revenue > before
    counts = [int(one.sum()) for one in (large & growing, large, growing)]
    either = int((large | growing).sum())
    return bool(
        all(2 <= some <= 7 for some in counts)
        and len({*counts, either}) == 4
        and (revenue != before).all()
        and (before > 0).all()
        and revenue.sum() != before.sum()
        and (revenue != LARGE).all()
        and len(_rankings(accounts)) == 4
    )


def _rankings(accounts: pd.DataFrame) -> set[tuple[int, ...]]:
    """Return the first three by each column, and as they are listed: four lists where a slip shows."""
    columns = [accounts[name].nlargest(3) for name in ("revenue", "sales_before", "orders")]
    return {tuple(first.index) for first in [*columns, accounts["revenue"].head(3)]}


def _draw_orders(generator: np.random.Generator, accounts: pd.DataFrame) -> pd.DataFrame:
    """Return the orders of a quarter: order | date | customer | city | amount (dirhams)."""
    customers = generator.choice(accounts.index[: _ACCOUNTS - 2], _ORDERS)
    days = np.sort(generator.integers(0, 91, _ORDERS))
    return pd.DataFrame(
        {
            "date": pd.Timestamp("2024-01-01") + pd.to_timedelta(days, unit="D"),
            "customer": customers,
            "city": accounts["city"].reindex(customers).to_numpy(),
            "amount": (100 * generator.integers(12, 250, _ORDERS)).astype(float),
        },
        index=pd.Index(np.arange(1, _ORDERS + 1) + 5000, name="order"),
    )


def _orders_are_clear(orders: pd.DataFrame) -> bool:
    """Say whether every city orders, and whether sums, means, counts and customers tell their orders apart."""
    by_city = orders.groupby("city")
    totals = by_city["amount"].sum()
    return bool(
        len(totals) == len(CITIES)
        and not totals.duplicated().any()
        and not by_city.size().duplicated().any()
        and (by_city["customer"].nunique() != by_city.size()).all()
        and list(totals.sort_values().index) != list(by_city["amount"].mean().sort_values().index)
        and orders.groupby("customer").size().nunique() > 2
    )
