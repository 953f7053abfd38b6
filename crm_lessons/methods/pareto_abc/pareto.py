"""Pareto analysis: how much of the revenue the largest customers bring in."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.pareto_abc.concentration import gini_coefficient
from crm_lessons.methods.pareto_abc.shares import largest_customers, ranked_shares
from crm_lessons.methods.quantities import rate_above_zero


@dataclass(frozen=True)
class ParetoAnalysis:
    """A portfolio ranked by revenue, with the weight of its largest customers.

    table: customer | revenue, share, cumulative_share, cumulative_customers, largest first
    top_customers: the largest customers, largest first
    top_share: their share of total revenue, between 0 and 1
    gini: concentration, from 0 (all equal) to nearly 1 (one customer)
    """

    table: pd.DataFrame
    top_customers: list[Hashable]
    top_share: float
    gini: float


def pareto_analysis(revenue: pd.Series[float], top: float = 0.20) -> ParetoAnalysis:
    """Rank customers by revenue and measure what the first `top` of them bring in.

    From a Series of revenue (any currency) indexed by customer. The number of top customers is rounded up; of two equal
    customers at the limit the one listed first is taken. A customer with no revenue stays in the table with a share of 0.

    Raises InputError: not a Series, empty, missing, infinite or negative values, a customer named twice, a total of zero,
    `top` outside 0..1.
    Source: course, "L'analyse du portefeuille selon la méthode PARETO"; the name is Juran's (1951), who later withdrew it.

    Example:
        >>> amounts = [225, 175, 30, 40, 5, 20, 10, 15, 15, 5, 8, 5, 5, 5, 20, 225, 2, 5, 10, 175]
        >>> pareto = pareto_analysis(pd.Series(amounts, index=range(1, 21)))
        >>> pareto.top_customers, pareto.top_share
        ([1, 16, 2, 20], 0.8)
    """
    table = ranked_shares(revenue)
    customers = largest_customers(table["revenue"], rate_above_zero(top, "top"))
    return ParetoAnalysis(
        table=table,
        top_customers=customers,
        top_share=float(table["share"].iloc[: len(customers)].sum()),
        gini=gini_coefficient(revenue),
    )
