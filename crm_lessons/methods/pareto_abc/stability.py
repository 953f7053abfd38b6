"""Whether the largest customers of one period are still there in the next."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.pareto_abc.shares import largest_customers
from crm_lessons.methods.validation import revenue_of_period


@dataclass(frozen=True)
class TopStability:
    """What the largest customers of one period became in the next; all rates between 0 and 1.

    top_customers: the largest customers of the first period, largest first
    stay: the part of them who are among the largest again
    gone: the part of them who bought nothing
    share_before, share_after: what they bring in together, as a share of the revenue of each period
    """

    top_customers: list[Hashable]
    stay: float
    gone: float
    share_before: float
    share_after: float


def top_customer_stability(before: pd.Series[float], after: pd.Series[float], part: float = 0.20) -> TopStability:
    """Follow the largest customers of one period into the next.

    From two Series of revenue (same currency) indexed by customer. A customer who is not in `after` bought nothing then.
    In each period the first `part` is counted on the customers that its Series names: to follow a fixed group, name its
    members in both, with 0 where they bought nothing.

    Raises InputError as `pareto_analysis` does, and says in which of the two periods.

    Example:
        >>> before = pd.Series({"A": 50, "B": 30, "C": 12, "D": 8})
        >>> top = top_customer_stability(before, after=pd.Series({"A": 40, "C": 45, "D": 15}), part=0.50)
        >>> top.top_customers, top.stay, top.gone, top.share_before, top.share_after
        (['A', 'B'], 0.5, 0.5, 0.8, 0.4)
    """
    first, second = revenue_of_period(before, "before"), revenue_of_period(after, "after")
    top = pd.Index(largest_customers(first, part))
    later = second.reindex(top, fill_value=0.0)
    again = later.index.isin(largest_customers(second, part)) & (later > 0)
    return TopStability(
        top_customers=list(top),
        stay=float(again.mean()),
        gone=float((later == 0).mean()),
        share_before=float(first.reindex(top).sum() / first.sum()),
        share_after=float(later.sum() / second.sum()),
    )
