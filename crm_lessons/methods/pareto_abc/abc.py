"""ABC analysis under the three conventions in use; the answer depends on which, so the caller names one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.pareto_abc.shares import ROUNDING, head_count, ranked_shares
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

CLASSES = ("A", "B", "C")
ABC_BY_CUSTOMERS = (0.10, 0.30, 0.60)
"""The course's convention: the first 10 % of the customers, the next 30 %, the last 60 %."""
ABC_BY_REVENUE = (0.80, 0.95)
"""The handbook's convention: the customers who make the first 80 % of revenue, those up to 95 %, the others."""

Crossing = Literal["included", "excluded"]


def abc_analysis(
    revenue: pd.Series[float],
    customers: Sequence[float] = ABC_BY_CUSTOMERS,
    revenue_limits: Sequence[float] | None = None,
    crossing: Crossing = "included",
) -> pd.DataFrame:
    """Label each customer A, B or C by its place in the ranking by revenue.

    From a Series of revenue (any currency) indexed by customer to a table, largest first:
        customer | revenue, share, cumulative_share, cumulative_customers, abc_class (ordered category A, B, C)

    customers: the parts of the head count in A, B and C (they add up to 1); a class that ends inside a customer takes it.
    revenue_limits: cumulative shares of revenue where A and B end; when given, they decide and `customers` does not.
    crossing: with `revenue_limits`, whether the customer who *crosses* a limit still belongs to the upper class
        ("included") or already to the lower one ("excluded"). A customer who stands exactly on a limit belongs to the
        upper class either way; with "excluded" a very large first customer can leave A empty.

    Raises InputError as `pareto_analysis` does, and when the parts or the limits cannot be read.
    Source: course, "L'analyse du portefeuille selon la méthode ABC"; stock control at General Electric in the 1950s.

    Example:
        >>> amounts = [6, 80, 35, 11, 250, 9, 8, 30, 60, 5, 1.5, 7, 20, 8, 40, 70, 3, 4.5, 350, 2]
        >>> classes = abc_analysis(pd.Series(amounts, index=range(1, 21)))["abc_class"]
        >>> list(classes.index[classes == "A"]), list(classes.index[classes == "B"])
        ([19, 5], [2, 16, 9, 15, 3, 8])
    """
    table = ranked_shares(revenue)
    refuse_unknown_crossing(crossing)
    if revenue_limits is None:
        size_a, size_b = _class_sizes(len(table), class_parts(customers))
    else:
        size_a, size_b = _classes_by_revenue(table, class_limits(revenue_limits), crossing)
    sizes = np.array([size_a, size_b, len(table) - size_a - size_b], dtype=np.intp)
    classes = np.repeat(np.arange(len(CLASSES)), sizes)
    return table.assign(abc_class=pd.Categorical.from_codes(classes, categories=pd.Index(CLASSES), ordered=True))


def abc_summary(table: pd.DataFrame) -> pd.DataFrame:
    """Add up an ABC table by class; a class without customers keeps its row.

    From the table of `abc_analysis` to:
        abc_class | customers, customer_share, revenue, revenue_share

    Example:
        >>> amounts = [6, 80, 35, 11, 250, 9, 8, 30, 60, 5, 1.5, 7, 20, 8, 40, 70, 3, 4.5, 350, 2]
        >>> abc_summary(abc_analysis(pd.Series(amounts)))
                   customers  customer_share  revenue  revenue_share
        abc_class
        A                  2             0.1    600.0          0.600
        B                  6             0.3    315.0          0.315
        C                 12             0.6     85.0          0.085
    """
    table_with(table, ("revenue", "abc_class"), "table", made_by="abc_analysis")
    revenue = floats(complete(table["revenue"]), 'table["revenue"]').reset_index(drop=True)
    classes = complete(table["abc_class"]).reset_index(drop=True)
    refuse_doubtful_names(classes, 'table["abc_class"]')
    by_class = revenue.groupby(classes, observed=False).agg(["size", "sum"])
    return pd.DataFrame({
        "customers": by_class["size"],
        "customer_share": by_class["size"] / len(table),
        "revenue": by_class["sum"],
        "revenue_share": by_class["sum"] / revenue.sum(),
    })  # fmt: skip


def _class_sizes(count: int, parts: tuple[float, ...]) -> tuple[int, int]:
    """Return how many customers fall in A and in B by head count, each limit rounded up."""
    size_a = head_count(count, parts[0])
    return size_a, head_count(count, parts[0] + parts[1]) - size_a


def _classes_by_revenue(table: pd.DataFrame, limits: tuple[float, ...], crossing: Crossing) -> tuple[int, int]:
    """Return how many customers fall in A and in B by cumulative revenue."""
    size_a, both = (customers_within(table["cumulative_share"], limit, crossing) for limit in limits)
    return size_a, both - size_a


def customers_within(cumulative: pd.Series[float], limit: float, crossing: Crossing) -> int:
    """Return how many customers stand above a limit on cumulative revenue, with or without the one who crosses it."""
    if crossing == "included":
        return int((cumulative < limit - ROUNDING).sum()) + 1
    return int((cumulative <= limit + ROUNDING).sum())


def class_parts(given: object) -> tuple[float, ...]:
    """Return the parts of the head count in A, B and C, or say how to write them."""
    parts = _numbers(given)
    if len(parts) != len(CLASSES) or min(parts) <= 0 or abs(sum(parts) - 1) > ROUNDING:
        raise InputError(
            Text(
                fr="`customers` doit donner trois parts positives dont la somme fait 1, comme (0.10, 0.30, 0.60) ; "
                "reçu : {given}.",
                en="`customers` must give three positive parts that add up to 1, such as (0.10, 0.30, 0.60); "
                "received: {given}.",
            ).format(given=shown(given))
        )
    return parts


def class_limits(given: object) -> tuple[float, ...]:
    """Return the cumulative shares of revenue where A and B end, or say how to write them."""
    limits = _numbers(given)
    if len(limits) != 2 or not 0 < limits[0] < limits[1] < 1:
        raise InputError(
            Text(
                fr="`revenue_limits` doit donner deux taux croissants entre 0 et 1, comme (0.80, 0.95) ; reçu : {given}.",
                en="`revenue_limits` must give two rising rates between 0 and 1, such as (0.80, 0.95); received: {given}.",
            ).format(given=shown(given))
        )
    return limits


def _numbers(given: object) -> tuple[float, ...]:
    """Return the numbers of a list, tuple, array or Series in their order; nothing when it is not one."""
    try:
        return tuple(float(number) for number in list(given))  # type: ignore[call-overload]
    except (TypeError, ValueError):
        return ()


def refuse_unknown_crossing(crossing: object) -> None:
    """Raise InputError when `crossing` is none of the two words."""
    if crossing not in get_args(Crossing):
        raise InputError(
            Text(
                fr='`crossing` vaut "included" ou "excluded" ; reçu : {crossing}.',
                en='`crossing` is "included" or "excluded"; received: {crossing}.',
            ).format(crossing=shown(crossing))
        )
