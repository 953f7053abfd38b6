"""Small portfolios drawn for one student: other figures than the course's, and no case in which two answers are right.

Everything is drawn and divided as whole numbers, so that a portfolio is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

import numpy as np
import pandas as pd

from crm_lessons.data.pareto_abc.printed import revenue_by_customer

CUSTOMERS = 20
TOTAL = 1_000_000
STEP = 500
"""Amounts are multiples of 500 dirhams, as a bookkeeper would round them."""

_FIRST_CLASS, _FIRST_TWO_CLASSES, _TOP = 2, 8, 4
"""Where 10 %, 40 % and 20 % of twenty customers end."""
_FACTORS = 4
"""Of so many draws a weight is the product: the more, the more unequal the customers."""
_LIMITS = (60, 80, 90, 95)
"""Percentages of revenue where a convention cuts: no cumulative share may fall within half a point of one."""


def draw_pareto_revenue(generator: np.random.Generator) -> pd.Series[float]:
    """Return twenty customers of whom four bring in 70 to 88 % of one million dirhams."""
    portfolios = _clear_portfolios(generator)
    return revenue_by_customer(next(amounts for amounts in portfolios if 0.70 <= _top_share(_ranked(amounts)) <= 0.88))


def draw_abc_revenue(generator: np.random.Generator, unlike: pd.Series[float]) -> pd.Series[float]:
    """Return twenty customers whose classes differ by convention, plainly more or less concentrated than `unlike`."""
    other = _mean_cumulative_share(_ranked(unlike))
    portfolios = _clear_portfolios(generator)
    return revenue_by_customer(next(amounts for amounts in portfolios if _tells_conventions(_ranked(amounts), other)))


def draw_accounts(generator: np.random.Generator, revenue: pd.Series[float]) -> pd.DataFrame:
    """Return the same customers with what they cost; the most profitable four are not the four largest.

    customer | revenue, cost_of_goods, cost_to_serve (dirhams)
    """
    amounts = revenue.to_numpy()
    while True:
        goods = amounts * generator.integers(50, 72, size=len(amounts)) // 100
        service = amounts * generator.integers(2, 40, size=len(amounts)) // 100
        if _profit_reorders(amounts, goods, service):
            columns = {"revenue": amounts, "cost_of_goods": goods, "cost_to_serve": service}
            return pd.DataFrame(columns, index=revenue.index)


def _clear_portfolios(generator: np.random.Generator) -> Iterator[tuple[int, ...]]:
    """Yield portfolios whose ranking and limits leave no doubt, without end: dirhams, one amount a customer, as listed."""
    while True:
        weights = generator.integers(1, 40, size=(CUSTOMERS, _FACTORS)).prod(axis=1)
        steps = TOTAL // STEP
        shares = np.maximum(weights * steps // int(weights.sum()), 2)
        shares[int(shares.argmax())] += steps - int(shares.sum())
        amounts = tuple((shares * STEP).tolist())
        if _is_clear(amounts):
            yield amounts


def _is_clear(amounts: Sequence[int]) -> bool:
    ranked = sorted(amounts, reverse=True)
    gaps = [ranked[cut - 1] - ranked[cut] for cut in (1, _FIRST_CLASS, _TOP, _FIRST_TWO_CLASSES)]
    cumulative = [100 * amount / TOTAL for amount in accumulate(ranked)]
    listed_first = sorted(amounts[:_TOP], reverse=True)
    return (
        min(gaps) >= 2 * STEP
        and listed_first != ranked[:_TOP]
        and all(abs(share - limit) >= 0.5 for share in cumulative for limit in _LIMITS)
    )


def _ranked(amounts: Sequence[int] | pd.Series[float]) -> np.ndarray:
    """Return amounts from the largest on."""
    return np.sort(amounts)[::-1]


def _top_share(ranked: np.ndarray) -> float:
    return float(ranked[:_TOP].sum() / ranked.sum())


def _mean_cumulative_share(ranked: np.ndarray) -> float:
    """Return the mean height of the concentration curve: twice a difference in it is the difference in Gini."""
    return float((ranked.cumsum() / ranked.sum()).mean())


def _tells_conventions(ranked: np.ndarray, other: float) -> bool:
    """Return whether conventions cut elsewhere and costs may change the order.

    other: the mean cumulative share (0 to 1) of another portfolio, from which this one's must differ
    """
    return (
        0.60 <= _top_share(ranked) <= 0.86
        and abs(_mean_cumulative_share(ranked) - other) >= 0.01
        and _classes_depend_on_convention(ranked)
        and _costs_can_reorder(ranked)
    )


def _classes_depend_on_convention(ranked: np.ndarray) -> bool:
    """Return whether cumulative revenue puts the limits elsewhere than head count, whichever way it is cut."""
    cumulative = ranked.cumsum() / ranked.sum()
    before_90 = int((cumulative <= 0.90).sum())
    before_95 = int((cumulative <= 0.95).sum())
    shares = (float(cumulative[_FIRST_CLASS - 1]), float(cumulative[_FIRST_TWO_CLASSES - 1]))
    like_the_model = abs(shares[0] - 0.60) < 0.01 and abs(shares[1] - 0.90) < 0.01
    reaching = (1 + int((cumulative < 0.60).sum()), 1 + int((cumulative < 0.90).sum()))
    cut_elsewhere = len({_FIRST_TWO_CLASSES, before_90, before_95}) == 3 and reaching != (
        _FIRST_CLASS,
        _FIRST_TWO_CLASSES,
    )
    return cut_elsewhere and not like_the_model


def _costs_can_reorder(ranked: np.ndarray) -> bool:
    """Return whether the fourth and the fifth customer are close enough for their costs to change their order."""
    return float(ranked[_TOP - 1]) < 1.5 * float(ranked[_TOP])


def _profit_reorders(revenue: np.ndarray, goods: np.ndarray, service: np.ndarray) -> bool:
    """Return whether revenue, margin and margin rate put other customers first, without a tie and with a loss."""
    after_goods = revenue - goods
    margin = after_goods - service
    rankings = (margin, after_goods, revenue, margin / revenue)
    first_four = {frozenset(np.argsort(-values, kind="stable")[:_TOP]) for values in rankings}
    ranked = np.sort(margin)[::-1]
    return len(first_four) == len(rankings) and ranked[_TOP - 1] - ranked[_TOP] >= 2 * STEP and ranked[-1] < 0
