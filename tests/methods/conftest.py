"""The public data sets, read as their authors publish them."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest


@pytest.fixture
def cdnow(public_data: Path) -> pd.DataFrame:
    """Purchases of the CDNOW sample, January 1997 to June 1998: customer, date (yyyymmdd), amount."""
    names = ["master", "customer", "date", "units", "amount"]
    return pd.read_csv(public_data / "CDNOW_sample.txt", sep=r"\s+", names=names)


@pytest.fixture
def cdnow_spending(cdnow: pd.DataFrame) -> pd.Series[float]:
    """Spending of each CDNOW customer over the whole period."""
    return cdnow.groupby("customer")["amount"].sum()


@pytest.fixture
def online_retail(public_data: Path) -> pd.DataFrame:
    """Invoices of Online Retail, credit notes among them."""
    return pd.read_csv(public_data / "online_retail_invoices.csv")


@pytest.fixture
def online_retail_sales(online_retail: pd.DataFrame) -> pd.Series[float]:
    """Sales to each Online Retail customer, credit notes set aside."""
    return online_retail[online_retail["amount"] > 0].groupby("CustomerID")["amount"].sum()
