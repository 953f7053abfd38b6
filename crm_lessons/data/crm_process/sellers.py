"""A year of invoices of four salespeople, to customers of the house and to new ones; invented, drawn as whole numbers.

Whoever sells most has inherited it: the largest total is not the largest share from new customers.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

YEAR = 2024
_NAMES = ("Hind", "Youssef", "Salma", "Mehdi", "Nawal", "Karim", "Nadia", "Yassine")
_SALES, _NEW = 7, (2, 5, 4, 3)
"""Invoices of each, and how many of them go to new customers; the first inherited large customers."""
_APART = 0.02
_FIRST_ACCOUNT = 5_001
"""Account numbers that no customer of the database has: these invoices are not among its orders."""


def draw_sellers(generator: np.random.Generator) -> pd.DataFrame:
    """Return 28 invoices: sale (number) | seller, customer, customer_since (year of the first order), amount (dirhams).

    By amount and by number of invoices the shares of new customers differ by two points at least for each of the four.
    """
    is_new = np.arange(_SALES) < np.array(_NEW)[:, np.newaxis]
    inherited = ~is_new & (np.arange(len(_NEW)) == 0)[:, np.newaxis]
    while True:
        amounts = 100 * np.where(
            inherited, generator.integers(120, 240, is_new.shape), generator.integers(20, 150, is_new.shape)
        )
        if _is_telling(amounts, is_new):
            break
    names = [_NAMES[place] for place in generator.permutation(len(_NAMES))[: len(_NEW)]]
    size = is_new.size
    columns = {
        "seller": np.repeat(names, _SALES),
        "customer": _FIRST_ACCOUNT + generator.permutation(500)[:size],
        "customer_since": np.where(is_new.ravel(), YEAR, generator.integers(2018, YEAR, size)),
        "amount": amounts.ravel(),
    }
    sales = pd.DataFrame(columns).iloc[generator.permutation(size)]
    return sales.set_index(pd.RangeIndex(1, size + 1, name="sale"))


def _is_telling(amounts: np.ndarray, is_new: np.ndarray) -> bool:
    totals = amounts.sum(axis=1)
    shares = (amounts * is_new).sum(axis=1) / totals
    apart = np.abs(shares - is_new.mean(axis=1)).min()
    return bool(totals.argmax() == shares.argmin() == 0 and apart > _APART and np.abs(shares - 0.5).min() > _APART)


def new_shares(sales: pd.DataFrame) -> pd.Series[float]:
    """Return, for each salesperson, the share of revenue that comes from customers of the year."""
    totals = sales.groupby("seller")["amount"].sum()
    new = sales[sales["customer_since"] == YEAR].groupby("seller")["amount"].sum()
    return new.reindex(totals.index, fill_value=0) / totals


def new_shares_of_invoices(sales: pd.DataFrame) -> pd.Series[float]:
    """Return, for each salesperson, the share of invoices that go to customers of the year."""
    is_new = (sales["customer_since"] == YEAR).astype(float)
    return is_new.groupby(sales["seller"]).mean()
