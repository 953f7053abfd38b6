"""A portfolio by record, in which some customers stand twice, as chapter 1 found them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.pareto_abc.portfolios import CUSTOMERS, STEP, draw_pareto_revenue

TWICE = 4
"""How many customers have two records."""
_APART = 0.015


def draw_joined_records(generator: np.random.Generator) -> pd.DataFrame:
    """Return the records of twenty customers, four of whom have two, and whose each is.

    record | customer (number), revenue (dirhams)

    Two of the four are among the largest, so that ranking records and ranking customers are two things.
    """
    while True:
        revenue = draw_pareto_revenue(generator)
        largest = revenue.nlargest(TWICE).index
        others = revenue.index.difference(largest)
        twice = [*generator.permutation(largest)[:2], *generator.permutation(others)[:2]]
        records = _split(generator, revenue, twice)
        if _told_apart(records):
            return records


def _split(generator: np.random.Generator, revenue: pd.Series[float], twice: list[int]) -> pd.DataFrame:
    rows: list[tuple[object, float]] = []
    for customer, amount in revenue.items():
        if customer in twice:
            part = int(amount) * int(generator.integers(40, 61)) // 100 // STEP * STEP
            rows += [(customer, float(part)), (customer, amount - part)]
        else:
            rows.append((customer, amount))
    order = generator.permutation(len(rows))
    index = pd.RangeIndex(101, 101 + len(rows), name="record")
    return pd.DataFrame([rows[place] for place in order], columns=["customer", "revenue"], index=index)


def _told_apart(records: pd.DataFrame) -> bool:
    """Return whether the first fifth of the customers has plainly another share than the first four or five records."""
    revenue = records["revenue"].to_numpy()
    total = revenue.sum()
    by_customer = np.bincount(records["customer"].to_numpy(np.intp), weights=revenue)
    joined = np.sort(by_customer)[-(CUSTOMERS // 5) :].sum() / total
    by_record = [np.sort(revenue)[-count:].sum() / total for count in (4, 5)]
    return bool(revenue.min() > 0) and all(abs(joined - share) > _APART for share in by_record)
