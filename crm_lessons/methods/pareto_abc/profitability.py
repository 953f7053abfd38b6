"""Who makes the profit, and who takes part of it back: customers ranked by margin instead of revenue."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.validation import InputError, finite_total, numeric_series
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


@dataclass(frozen=True)
class WhaleCurve:
    """A portfolio ranked by margin: profit piles up to a peak, then the last customers take part of it back.

    table: customer | margin, cumulative_margin, cumulative_share (of the total profit; above 1 around the peak),
        cumulative_customers, largest margin first
    profit: the total of the margins, in their unit
    peak: the profit of the customers who earn money, as a multiple of the total; 1 when nobody loses any
    loss_makers: the customers whose margin is negative, the heaviest loss last
    """

    table: pd.DataFrame
    profit: float
    peak: float
    loss_makers: list[Hashable]


def whale_curve(margin: pd.Series[float]) -> WhaleCurve:
    """Rank customers by margin and add up the profit, as a share of its total.

    From a Series of margins (any currency, losses negative) indexed by customer. Customers with equal margins keep the
    order in which they came; one who earns nothing is no loss-maker.

    Raises InputError: not a Series, empty, missing or infinite values, a customer named twice, a total that is not
    positive.
    Source: customer profitability analysis in management accounting (Cooper and Kaplan, 1991).

    Example:
        >>> curve = whale_curve(pd.Series({"a": 100, "b": 50, "c": 10, "d": 0, "e": -40}))
        >>> curve.profit, round(curve.peak, 2), curve.loss_makers
        (120.0, 1.33, ['e'])
    """
    ranked = numeric_series(margin).sort_values(ascending=False, kind="stable")
    profit = _total_profit(ranked)
    cumulative = ranked.cumsum()
    table = pd.DataFrame({
        "margin": ranked,
        "cumulative_margin": cumulative,
        "cumulative_share": cumulative / profit,
        "cumulative_customers": np.arange(1, len(ranked) + 1) / len(ranked),
    })  # fmt: skip
    return WhaleCurve(
        table=table,
        profit=profit,
        peak=float(ranked[ranked > 0].sum() / profit),
        loss_makers=list(ranked.index[ranked < 0]),
    )


def _total_profit(margin: pd.Series[float]) -> float:
    """Return the total when it is a profit; gains and losses that cancel out are none, whatever floats say."""
    moved = finite_total(margin.abs())
    profit = float(margin.sum())
    if profit > ROUNDING * moved:
        return profit
    raise InputError(
        Text(
            fr="Les marges font {profit} en tout : il n'y a pas de profit à partager. Vérifiez les coûts attribués à chaque "
            "client ; pour voir qui gagne et qui perd, cumulez les montants : "
            "`margin.sort_values(ascending=False).cumsum()`.",
            en="The margins add up to {profit}: there is no profit to share out. Check the costs charged to each customer; "
            "to see who earns and who loses, add up the amounts: `margin.sort_values(ascending=False).cumsum()`.",
        ).format(profit=number_text(round(profit, 2) + 0.0, decimals=2))
    )
