"""ABC analysis of a lazy table, under the conventions of `crm_lessons.methods.abc_analysis`."""

from __future__ import annotations

from collections.abc import Sequence

import narwhals as nw

from crm_lessons.methods.pareto_abc.abc import (
    ABC_BY_CUSTOMERS,
    CLASSES,
    Crossing,
    class_limits,
    class_parts,
    refuse_unknown_crossing,
)
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.scale.lazy_tables import Lazy
from crm_lessons.methods.scale.pareto import head_count, ranked


def abc_analysis(
    revenue: Lazy,
    customers: Sequence[float] = ABC_BY_CUSTOMERS,
    revenue_limits: Sequence[float] | None = None,
    crossing: Crossing = "included",
    customer: str = "customer",
    amount: str = "revenue",
) -> Lazy:
    """Label each customer A, B or C, as `crm_lessons.methods.abc_analysis` does with the same arguments.

    From one row a customer (revenue of at least 0) to one row a customer, in no order:
        customer, revenue, place, share, cumulative_share, cumulative_customers, abc_class (text)

    Of customers with equal revenue the smallest comes first. Raises InputError as `pareto_analysis` does, and when the
    parts or the limits cannot be read.
    """
    refuse_unknown_crossing(crossing)
    if revenue_limits is None:
        part_a, part_b, _ = class_parts(customers)
        ends = [head_count(part_a), head_count(part_a + part_b)]
    else:
        ends = [_customers_up_to(limit, crossing) for limit in class_limits(revenue_limits)]
    a, b, c = (nw.lit(name) for name in CLASSES)
    up_to_b = nw.when(nw.col("place") <= nw.col("end_b")).then(b).otherwise(c)
    ended = ranked(revenue, customer, amount).with_columns(ends[0].alias("end_a"), ends[1].alias("end_b"))
    labelled = ended.with_columns(
        nw.when(nw.col("place") <= nw.col("end_a")).then(a).otherwise(up_to_b).alias("abc_class")
    )
    return labelled.drop("end_a", "end_b").to_native()


def _customers_up_to(limit: float, crossing: Crossing) -> nw.Expr:
    """Return how many customers stand up to a limit of cumulative revenue, the one who crosses it counted or not."""
    cumulative = nw.col("cumulative_share")
    if crossing == "included":
        return (cumulative < limit - ROUNDING).cast(nw.Int64).sum() + 1
    return (cumulative <= limit + ROUNDING).cast(nw.Int64).sum()
