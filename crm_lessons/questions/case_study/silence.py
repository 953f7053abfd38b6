"""Silence by the one rule of the course, of each customer with an order."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table, silence_table
from crm_lessons.questions.case_study.book import LAST_DAY, clean_orders, orders_by_record, purchases
from crm_lessons.questions.remembered import remembered


def silence_of(orders: pd.DataFrame) -> pd.DataFrame:
    """Return what `silence_table` says of some orders on the last day, credit notes left out."""
    return silence_table(rfm_table(purchases(orders), LAST_DAY))


@remembered
def silences(data: Data) -> pd.DataFrame:
    """Return the silence of each customer, records joined."""
    return silence_of(clean_orders(data))


@remembered
def silences_by_record(data: Data) -> pd.DataFrame:
    """Return the silence of each record."""
    return silence_of(orders_by_record(data))
