"""Who bought in each year, and how many of the first year came back."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import churn_rate
from crm_lessons.questions.case_study.book import purchases

FIRST_YEAR, LAST_YEAR = 2023, 2024


def buyers_of(orders: pd.DataFrame, year: int) -> set[int]:
    """Return who ordered in a year: records of customers."""
    bought = purchases(orders)
    return set(bought.loc[bought["date"].dt.year == year, "customer"])


def retention_rate(orders: pd.DataFrame) -> float:
    """Return the part of the first year's buyers who bought again in the last, a rate."""
    before, after = buyers_of(orders, FIRST_YEAR), buyers_of(orders, LAST_YEAR)
    return 1 - churn_rate(len(before), len(before - after))
