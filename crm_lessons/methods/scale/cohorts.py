"""Cohorts of a lazy order book, as rows: a lazy table must know its columns before anything is worked out."""

from __future__ import annotations

from typing import get_args

import narwhals as nw

from crm_lessons.methods.customer_value.cohorts import MONTHS, CohortPeriod, refuse_unknown
from crm_lessons.methods.scale.lazy_tables import Lazy, lazy_table, refuse_no_dates


def cohort_table(orders: Lazy, period: CohortPeriod = "month", customer: str = "customer", date: str = "date") -> Lazy:
    """Count, of the customers who first bought in the same period, how many buy again one, two, three periods later.

    From one row an order (sales only) to one row for each pair of cohort and age that occurs, in no order:
        cohort ("2024-01", or "2024-Q1"), age (in periods), customers

    These are the cells above 0 of the table of `crm_lessons.methods.cohort_table`.
    Raises InputError when a column is missing or holds no dates, or the period is unknown.
    """
    refuse_unknown("period", period, get_args(CohortPeriod))
    book = lazy_table(orders, [customer, date])
    refuse_no_dates(book, date)
    month = 12 * nw.col(date).dt.year().cast(nw.Int64) + nw.col(date).dt.month().cast(nw.Int64) - 1
    bought = book.select(nw.col(customer).alias("customer"), (month // MONTHS[period]).alias("bought")).unique()
    first = bought.group_by("customer").agg(nw.col("bought").min().alias("first"))
    aged = bought.join(first, on="customer").with_columns((nw.col("bought") - nw.col("first")).alias("age"))
    counted = aged.group_by("first", "age").agg(nw.len().alias("customers"))
    return counted.select(_name(period).alias("cohort"), "age", "customers").to_native()


def _name(period: CohortPeriod) -> nw.Expr:
    """Return the name of a period from its number, counted from the year 0."""
    in_a_year, first = 12 // MONTHS[period], nw.col("first")
    year, place = (first // in_a_year).cast(nw.String), (first % in_a_year + 1).cast(nw.String)
    mark, written = ("-", place.str.zfill(2)) if period == "month" else ("-Q", place)
    return nw.concat_str(year, nw.lit(mark), written)
