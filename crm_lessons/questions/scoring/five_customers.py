"""The five customers of the course: their RFM table, their sales of the year, and a ranking."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table
from crm_lessons.questions.remembered import remembered


@remembered
def five_customers_rfm(data: Data) -> pd.DataFrame:
    """Return the RFM table of the thirteen orders."""
    return rfm_table(data["mini_orders"], ANALYSIS_DATE)


def sales_of_the_year(data: Data) -> pd.Series[float]:
    """Sum the orders of the last year by customer: what the course's slide calls recency."""
    orders = data["mini_orders"]
    of_the_year = orders["amount"].where(orders["date"].dt.year == pd.Timestamp(ANALYSIS_DATE).year, 0.0)
    sales: pd.Series[float] = of_the_year.groupby(orders["customer"]).sum()
    return sales


def ranked(values: pd.Series[float], largest_first: bool) -> list[object]:
    """Return the customers in the order of their values."""
    return list(values.sort_values(ascending=not largest_first, kind="stable").index)
