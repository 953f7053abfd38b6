"""The shares of revenue and of customers that this sheet holds, for a text that quotes one of a customer or of a class."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import ABC_BY_CUSTOMERS, ABC_BY_REVENUE
from crm_lessons.questions.pareto_abc.abc_table import abc_revenue, classes_of_table
from crm_lessons.questions.question import Quotable


def quotable(data: Data) -> list[Quotable]:
    """Return what is known of each customer of the tables by revenue, and of each class."""
    tables = [table for table in data.values() if isinstance(table, pd.Series)]
    customers = sorted({customer for table in tables for customer in table.index})
    return [*(_of_a_customer(tables, customer) for customer in customers), *_of_the_classes(data)]


def _of_a_customer(tables: list[pd.Series[float]], customer: int) -> Quotable:
    shares = tuple(float(table[customer] / table.sum()) for table in tables if customer in table.index)
    return Quotable(rf"(?:clients?|customers?|compte|account)\s+(?:n°\s*)?{customer}", shares, _ANOTHER_RATE)


_ANOTHER_RATE = "marge|margin|co[ûu]t|cost|profit|b[ée]n[ée]fice|perte|loss|service"
"""A customer has a margin, costs and a part of the profit, too."""


def _of_the_classes(data: Data) -> Iterator[Quotable]:
    revenue = abc_revenue(data)
    conventions = [classes_of_table(data), classes_of_table(data, revenue_limits=ABC_BY_REVENUE)]
    for place, letter in enumerate("ABC"):
        rates = [ABC_BY_CUSTOMERS[place], *ABC_BY_REVENUE, 0.6, 0.3, 0.1]
        for classes in conventions:
            inside = classes.index[classes == letter]
            rates += [revenue[inside].sum() / revenue.sum(), len(inside) / len(revenue)]
        yield Quotable(f"(?:classe|class)\\s+{letter}", tuple(map(float, rates)), _ANOTHER_RATE)
