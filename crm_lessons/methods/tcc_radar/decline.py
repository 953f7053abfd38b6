"""RADAR's first question: what part of the portfolio is in decline, in customers and in money."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.quantities import rate
from crm_lessons.methods.validation import revenue_of_period


@dataclass(frozen=True)
class DeclineRate:
    """What became of the customers of a first period in a second; rates between 0 and 1.

    table: customer | revenue_before, revenue_after, revenue_change, status (customer, former), trend (rising, stable, falling)
    customers: how many bought in the first period
    in_customers: the part of them who buy less or nothing
    lost: the part of them who buy nothing
    in_money: what these buy less, as a part of the revenue of the first period; what others buy more does not make up for it
    net_change: the change of the revenue of all of them together; new customers are not among them
    """

    table: pd.DataFrame
    customers: int
    in_customers: float
    lost: float
    in_money: float
    net_change: float


def decline_rate(before: pd.Series[float], after: pd.Series[float], tolerance: float = 0) -> DeclineRate:
    """Return the part of a portfolio in decline from one period to the next of the same length.

    From two Series of revenue (same currency) by customer. A customer of the first period who is not in `after` bought nothing
    then; one who bought nothing in the first was no customer and is not counted. `status` and `trend` are those that
    `radar_strategies` reads.

    tolerance: up to which part of the first period's revenue a change counts as none; 0.05 for 5 %

    Two rates, since the course leaves the word open: many small customers may buy less while the revenue holds, and one
    large one may carry the whole decline. Part of any year's decline is chance: who was large last year was often lucky.

    Raises InputError as `pareto_analysis` does, and says in which of the two periods.
    Source: course, "taux de régression du portefeuille", which it does not define.

    Example:
        >>> before, after = pd.Series({"A": 50, "B": 30, "C": 20}), pd.Series({"A": 60, "B": 15, "D": 40})
        >>> decline = decline_rate(before, after)
        >>> round(decline.in_customers, 2), round(decline.lost, 2), decline.in_money, decline.net_change
        (0.67, 0.33, 0.35, -0.25)
    """
    first, second = revenue_of_period(before, "before"), revenue_of_period(after, "after")
    first, allowed = first[first > 0], rate(tolerance, "tolerance")
    later = second.reindex(first.index, fill_value=0.0)
    change = later - first
    moved = change.abs() > first * (allowed + ROUNDING)
    falling = moved & (change < 0)
    trend = np.select([falling, moved], ["falling", "rising"], "stable")
    status = np.where(later > 0, "customer", "former")
    return DeclineRate(
        table=pd.DataFrame(
            {"before": first, "after": later, "revenue_change": change, "status": status, "trend": trend}
        ),
        customers=len(first),
        in_customers=float(falling.mean()),
        lost=float((later == 0).mean()),
        in_money=float(-change[falling].sum() / first.sum()),
        net_change=float(change.sum() / first.sum()),
    )
