"""What the customers buy, and that table divided by the right total and by wrong ones."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import tcc_table
from crm_lessons.methods.tcc_radar.market import supplier_sales


def tcc_of_a(data: Data) -> pd.Series[float]:
    """Return the TCC of supplier A at each customer."""
    return supplier_sales(tcc_table(data["sales"]), "A")


def sales_table(data: Data) -> pd.DataFrame:
    """Return the sales of each supplier (rows) to each customer (columns)."""
    sales: pd.DataFrame = data["sales"]
    return sales


def of_supplier_a(shares: pd.DataFrame) -> pd.Series[float]:
    """Return the row of supplier A."""
    return supplier_sales(shares, "A")


def row_shares(data: Data) -> pd.DataFrame:
    """Divide by what the supplier sells in all: the part of each customer in the supplier's sales."""
    shares: pd.DataFrame = sales_table(data).div(sales_table(data).sum(axis="columns"), axis="index")
    return shares


def shares_of_the_others(data: Data) -> pd.DataFrame:
    """Divide by what the others sell to the customer."""
    sales = sales_table(data)
    shares: pd.DataFrame = sales / (sales.sum() - sales)
    return shares


def shares_of_the_market(data: Data) -> pd.DataFrame:
    """Divide by all the sales of the market."""
    shares: pd.DataFrame = sales_table(data) / sales_table(data).to_numpy().sum()
    return shares
