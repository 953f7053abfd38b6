"""The order book: what each customer bought, credit notes set aside or deducted."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data


def sales_by_customer(data: Data, year: int | None = None) -> pd.Series[float]:
    """Return the sales to each customer, credit notes set aside; those of one year, or of both."""
    orders = data["orders"]
    kept = orders["amount"] > 0
    if year is not None:
        kept &= orders["date"].dt.year == year
    by_customer: pd.Series[float] = orders[kept].groupby("customer")["amount"].sum()
    return by_customer


def net_sales_by_customer(data: Data) -> pd.Series[float]:
    """Return the sales to each customer, credit notes deducted."""
    by_customer: pd.Series[float] = data["orders"].groupby("customer")["amount"].sum()
    return by_customer
