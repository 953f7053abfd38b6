"""The weighted scorecard: several marks and their coefficients become one score, and how far that score can be trusted."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import overload

import pandas as pd

from crm_lessons.methods.matrices.marks import criteria_coefficients, marks_by_customer
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text


@overload
def weighted_score(marks: pd.Series[float], coefficients: pd.Series[float]) -> float: ...
@overload
def weighted_score(marks: pd.DataFrame, coefficients: pd.Series[float]) -> pd.Series[float]: ...
def weighted_score(marks: pd.Series[float] | pd.DataFrame, coefficients: pd.Series[float]) -> float | pd.Series[float]:
    """Return the weighted mean of marks: sum of coefficient x mark, divided by the sum of the coefficients.

    From one customer's marks (a Series by criterion) to a number, or from many customers' marks to a Series:
        customer | one column a criterion (marks 1 to 5)  ->  customer | score (between 1 and 5)

    Marks and coefficients are matched by the name of the criterion, whatever their order. Raises InputError when a mark
    is missing or lies outside 1 to 5, when a coefficient is not positive, or when a criterion has only one of the two.
    Source: course, "La méthode par pondération"; the weighted sum model of multi-criteria analysis.

    Example:
        >>> coefficients = pd.Series({"customer_revenue": 3, "industry_attractiveness": 2, "technology_level": 1})
        >>> marks = pd.Series({"customer_revenue": 4, "industry_attractiveness": 5, "technology_level": 2})
        >>> weighted_score(marks, coefficients)
        4.0
    """
    weights = criteria_coefficients(coefficients)
    if isinstance(marks, pd.Series):
        return float(_scores(marks_by_customer(marks.to_frame().T, weights.index), weights).iloc[0])
    return _scores(marks_by_customer(marks, weights.index), weights)


def coefficient_sensitivity(marks: pd.DataFrame, coefficients: pd.Series[float], step: float = 1) -> pd.DataFrame:
    """Rank the customers again after each change of one coefficient, and say whether the order depends on it.

    From marks (customer | one column a criterion) and coefficients by criterion to a table, one row a change:
        (rows from 0) | criterion, change (+step or -step), first (customer), ranking (tuple of customers, best first),
        first_changes, order_changes (compared with the coefficients as given)

    Each score is divided by the new sum of coefficients. A change that leaves a coefficient at zero or below is not
    tried: that would be dropping the criterion. Customers whose scores become equal keep the order they had.
    Raises InputError as `weighted_score` does, and when `step` is not a positive number.

    Example:
        >>> marks = pd.DataFrame({"customer_revenue": [4, 3], "technology_level": [2, 5]}, index=["A", "B"])
        >>> coefficients = pd.Series({"customer_revenue": 3, "technology_level": 1})
        >>> coefficient_sensitivity(marks, coefficients)[["criterion", "change", "first", "first_changes"]]
                  criterion  change first  first_changes
        0  customer_revenue       1     A          False
        1  customer_revenue      -1     B           True
        2  technology_level       1     B           True
    """
    weights = criteria_coefficients(coefficients)
    numbers = marks_by_customer(marks, weights.index)
    base = ranked_by_score(_scores(numbers, weights), numbers.index)
    rows = []
    for criterion, change in _changes(weights, _positive(step)):
        changed = weights.where(weights.index != criterion, weights + change)
        ranking = ranked_by_score(_scores(numbers, changed), base)
        rows.append((criterion, change, ranking[0], tuple(ranking), ranking[0] != base[0], list(ranking) != list(base)))
    columns = ["criterion", "change", "first", "ranking", "first_changes", "order_changes"]
    return pd.DataFrame(rows, columns=columns)


def ranked_by_score(scores: pd.Series[float], ties_as_in: pd.Index) -> pd.Index:
    """Return the customers, best first; scores that differ by rounding alone are equal and keep the order given."""
    steps = (scores.reindex(ties_as_in) / ROUNDING).round()
    return steps.sort_values(ascending=False, kind="stable").index


def _scores(marks: pd.DataFrame, weights: pd.Series[float]) -> pd.Series[float]:
    return (marks @ weights / weights.sum()).rename("score")


def _changes(coefficients: pd.Series[float], step: float) -> Iterator[tuple[Hashable, float]]:
    for criterion, coefficient in coefficients.items():
        for change in (step, -step):
            if coefficient + change > ROUNDING:
                yield criterion, change


def _positive(step: object) -> float:
    if isinstance(step, bool) or not isinstance(step, (int, float)) or not 0 < step < float("inf"):
        raise InputError(
            Text(
                fr="`step` doit être un nombre positif, comme 1 ; reçu : {step}.",
                en="`step` must be a positive number, such as 1; received: {step}.",
            ).format(step=shown(step))
        )
    return step
