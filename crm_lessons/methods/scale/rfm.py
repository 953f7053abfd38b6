"""RFM on a lazy order book: the table by customer, and the three scores made from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import narwhals as nw
import pandas as pd

from crm_lessons.methods.order_book import Day, analysis_day
from crm_lessons.methods.scale.lazy_tables import Frame, Lazy, lazy_table
from crm_lessons.methods.scale.order_book import lazy_orders
from crm_lessons.methods.scoring.rfm import CRITERIA, ScoreMethod, own_cutoffs, score_groups
from crm_lessons.methods.scoring.scores import Best, rising_cutoffs

_MINUTES_A_DAY = 24 * 60


def rfm_table(orders: Lazy, on: Day, customer: str = "customer", date: str = "date", amount: str = "amount") -> Lazy:
    """Count recency, frequency and amount by customer, as `crm_lessons.methods.rfm_table` does.

    From one row an order (date: a date or a time; amount: a number) to one row a customer, in no order:
        customer, recency_days, frequency, monetary, first_order, last_order (dates), tenure_days

    Raises InputError when a column is missing or of another kind; for what the rows hold, see `check_orders`.
    """
    book, today = lazy_orders(orders, customer, date, amount), analysis_day(on)
    bought_on = nw.when(nw.col("amount") >= 0).then(nw.col("day"))
    by_customer = (
        book.with_columns(bought_on.alias("bought_on"))
        .group_by("customer")
        .agg(
            nw.col("bought_on").max().alias("last_order"),
            nw.col("bought_on").min().alias("first_order"),
            nw.col("bought_on").count().alias("frequency"),
            nw.col("amount").sum().alias("monetary"),
        )
    )
    table = by_customer.select(
        nw.col("customer").alias(customer),
        _days(today, "last_order").alias("recency_days"),
        "frequency",
        "monetary",
        "first_order",
        "last_order",
        _days(today, "first_order").alias("tenure_days"),
    )
    return table.to_native()


def rfm_scores(
    table: Lazy,
    bins: int = 5,
    method: ScoreMethod = "rank",
    cutoffs: Mapping[str, Sequence[float]] | None = None,
    customer: str = "customer",
) -> Lazy:
    """Score recency, frequency and amount from 1 (worst) to `bins` (best), as `crm_lessons.methods.rfm_scores` does.

    From customer, recency_days, frequency, monetary to customer, r_score, f_score, m_score, rfm_score, in no order. With
    method="rank", of tied customers the smallest has the lower rank. With fewer customers than groups, which the pandas
    method refuses, some groups are empty.
    """
    customers = lazy_table(table, [customer, *(column for _, column, _ in CRITERIA)])
    groups, own = score_groups(bins), own_cutoffs(cutoffs, method)
    for score, column, best in CRITERIA:
        if method == "rank":
            customers = _with_rank_score(customers, score, column, best, groups, customer)
        else:
            edges = rising_cutoffs(own[column]) if column in own else _quantiles(column, groups)
            customers = customers.with_columns(_cutoff_score(column, edges, best).alias(score))
    digits = 100 * nw.col("r_score") + 10 * nw.col("f_score") + nw.col("m_score")
    return customers.select(customer, "r_score", "f_score", "m_score", digits.alias("rfm_score")).to_native()


def _days(today: pd.Timestamp, column: str) -> nw.Expr:
    """Return the whole days from the midnight of a date to today's."""
    midnight = nw.col(column).cast(nw.Datetime("us"))
    return (nw.lit(today.to_pydatetime()) - midnight).dt.total_minutes() // _MINUTES_A_DAY


def _with_rank_score(customers: Frame, score: str, column: str, best: Best, groups: int, customer: str) -> Frame:
    """Add a score in groups of equal size, with the whole-number arithmetic of `scores_by_rank`."""
    worst_first = nw.col(column) if best == "high" else -nw.col(column)
    placed = customers.with_columns(worst_first.alias("worst_first"), last=nw.max_horizontal(nw.lit(1), nw.len() - 1))
    below = nw.col("worst_first").cum_count().over(order_by=["worst_first", customer]) - 1
    rounded_up = (nw.col("below") * groups + nw.col("last") - 1) // nw.col("last")
    scored = placed.with_columns(below.alias("below")).with_columns(
        nw.max_horizontal(nw.lit(1), rounded_up).alias(score)
    )
    return scored.drop("worst_first", "last", "below")


def _quantiles(column: str, groups: int) -> list[nw.Expr]:
    return [nw.col(column).quantile(place / groups, "linear") for place in range(1, groups)]


def _cutoff_score(column: str, edges: Sequence[float | nw.Expr], best: Best) -> nw.Expr:
    """Return one more than the number of edges reached, or, where low is best, of those not reached."""
    reached = nw.sum_horizontal(*((nw.col(column) >= edge).cast(nw.Int64) for edge in edges))
    return 1 + (reached if best == "high" else len(edges) - reached)
