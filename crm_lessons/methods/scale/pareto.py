"""Pareto analysis of a lazy table: customers ranked by revenue, their shares added up."""

from __future__ import annotations

import narwhals as nw

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.quantities import rate
from crm_lessons.methods.scale.lazy_tables import Frame, Lazy, lazy_table, refuse_no_numbers


def pareto_analysis(revenue: Lazy, top: float = 0.20, customer: str = "customer", amount: str = "revenue") -> Lazy:
    """Rank customers by revenue and add up their shares, as `crm_lessons.methods.pareto_analysis` does.

    From one row a customer (revenue of at least 0) to one row a customer, in no order:
        customer, revenue, place (1 for the largest), share, cumulative_share, cumulative_customers, top (true or false)

    Of customers with equal revenue the smallest comes first. The share of the top customers is the sum of their `share`.
    Raises InputError when a column is missing, the revenue is no number, or `top` is not a rate.
    """
    largest = nw.col("place") <= head_count(rate(top, "top"))
    return ranked(revenue, customer, amount).with_columns(largest.alias("top")).to_native()


def ranked(revenue: Lazy, customer: str, amount: str) -> Frame:
    """Return the columns of `pareto_analysis`, all but the last."""
    table = lazy_table(revenue, [customer, amount])
    refuse_no_numbers(table, amount)
    customers = table.select(nw.col(customer), nw.col(amount).cast(nw.Float64).alias("revenue"))
    largest_first = customers.with_columns((-nw.col("revenue")).alias("largest_first"), total=nw.col("revenue").sum())
    order = ["largest_first", customer]
    placed = largest_first.with_columns(
        nw.col("largest_first").cum_count().over(order_by=order).alias("place"),
        nw.col("revenue").cum_sum().over(order_by=order).alias("cumulative"),
    )
    return placed.select(
        customer,
        "revenue",
        "place",
        (nw.col("revenue") / nw.col("total")).alias("share"),
        nw.min_horizontal(nw.lit(1.0), nw.col("cumulative") / nw.col("total")).alias("cumulative_share"),
        (nw.col("place") / nw.len()).alias("cumulative_customers"),
    )


def head_count(part: float) -> nw.Expr:
    """Return how many customers make `part` of them, rounded up and at least one, as `shares.head_count` counts."""
    return nw.max_horizontal(nw.lit(1.0), (nw.len() * part - ROUNDING).ceil())
