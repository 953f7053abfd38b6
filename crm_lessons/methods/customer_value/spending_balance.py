"""How much to spend on winning customers and on keeping them: the test of customer equity of Blattberg and Deighton.

A manager answers four questions: what is spent a prospect today and what part of them it wins; what part would be won if money
were no object; and the same two of keeping customers. Each pair gives a curve that rises ever more slowly to its ceiling.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, isfinite, log

from crm_lessons.methods.quantities import amount_of_at_least_zero, finite_number, rate, rate_above_zero
from crm_lessons.methods.records import record
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class SpendingCurve:
    """The rate that a spending buys: ceiling · (1 − e^(−k · spending)).

    ceiling: the rate that no spending would pass
    k: how fast the curve comes near it, by unit of money spent a head
    """

    ceiling: float
    k: float

    def rate(self, spending: float) -> float:
        """Return the rate at this spending a head (a prospect, or a customer and year)."""
        return self.ceiling * (1 - exp(-self.k * spending))


@dataclass(frozen=True)
class SpendingBalance:
    """The two spendings that make a prospect worth most, and what follows from them; money in the unit of the margin.

    acquisition_spending: by prospect approached, once
    acquisition_rate: the part of prospects that it wins
    retention_spending: by customer, each year
    retention_rate: the part of customers that it keeps each year
    customer_value: what a customer is worth on the day they are won, keeping them paid, winning them not
    prospect_value: acquisition_rate · customer_value − acquisition_spending
    """

    acquisition_spending: float
    acquisition_rate: float
    retention_spending: float
    retention_rate: float
    customer_value: float
    prospect_value: float


def spending_curve(spending: float, rate_today: float, ceiling: float) -> SpendingCurve:
    """Return the curve through what is spent today a head and the rate that it buys, under a ceiling.

    spending: money by prospect (to win) or by customer and year (to keep), more than 0
    rate_today: the rate that it buys
    ceiling: the rate that unlimited spending would buy, a judgement; above today's rate, 1 at most

    The curve begins at 0: without spending nobody is won or kept. Where customers stay by themselves, it says too much for
    spending.

    Raises InputError when a number is none, spending is 0 or today's rate is not under the ceiling.
    Source: Blattberg & Deighton (1996), Harvard Business Review 74(4).

    Example:
        >>> curve = spending_curve(spending=10, rate_today=0.20, ceiling=0.40)
        >>> round(curve.k, 4), round(curve.rate(20), 2)
        (0.0693, 0.3)
    """
    spent, today = amount_of_at_least_zero(spending, "spending"), rate_above_zero(rate_today, "rate_today")
    most = rate_above_zero(ceiling, "ceiling")
    k = -log(1 - today / most) / spent if spent > 0 and today < most else 0.0
    if not (k > 0 and isfinite(k)):
        raise InputError(_NO_CURVE.format(spending=shown(spending), today=shown(rate_today), ceiling=shown(ceiling)))
    return SpendingCurve(most, k)


def acquisition_retention_balance(
    acquisition: SpendingCurve, retention: SpendingCurve, margin: float, discount: float
) -> SpendingBalance:
    """Return how much to spend on winning and on keeping customers so that a prospect is worth most.

    acquisition, retention: from `spending_curve`, by prospect and by customer and year
    margin: what one year of a customer brings in, before the spending on keeping them
    discount: the annual discount rate, above 0 or under a ceiling of retention below 1

    The convention, theirs: the first margin comes on the day of winning, from everybody who is won; keeping is paid each year
    by each customer who is there, and a margin of year t comes from those who have stayed t years. A customer is then worth
    m + (m·r − R) / (1 + d − r), where R is the yearly spending on keeping and r what it buys. R is chosen first, since keeping
    pays alike for whoever was won; then the spending on winning, up to where one more unit of money wins no more than one.

    A spending of 0 says that the first unit of money does not pay. Raises InputError when a number is none, or when the value
    has no end (nobody leaves, time costs nothing).
    Source: Blattberg & Deighton (1996); Berger & Nasr Bechwati (2001), Omega 29(1).

    Example:
        >>> win, keep = spending_curve(10, 0.20, ceiling=0.40), spending_curve(10, 0.40, ceiling=0.70)
        >>> best = acquisition_retention_balance(win, keep, margin=50, discount=0.20)
        >>> round(best.acquisition_spending, 2), round(best.retention_spending, 2), round(best.prospect_value, 2)
        (8.42, 15.87, 3.02)
    """
    win, keep = (
        record(curve, SpendingCurve, name, "spending_curve")
        for curve, name in ((acquisition, "acquisition"), (retention, "retention"))
    )
    m, d = finite_number(margin, "margin"), rate(discount, "discount")
    if keep.ceiling >= 1 + d:
        raise InputError(_NO_END)
    keeping = _best_retention_spending(keep, m, d)
    kept = keep.rate(keeping)
    value = m + (m * kept - keeping) / (1 + d - kept)
    gain = win.ceiling * win.k * value
    winning = log(gain) / win.k if gain > 1 else 0.0
    won = win.rate(winning)
    return SpendingBalance(winning, won, keeping, kept, value, won * value - winning)


def _best_retention_spending(retention: SpendingCurve, margin: float, discount: float) -> float:
    """Return the yearly spending on keeping at which (m·r − R) / (1 + d − r) is highest.

    Where the first unit of money pays, the slope of this falls through 0 once, before the spending eats the whole margin.
    """

    def slope(spending: float) -> float:
        kept = retention.rate(spending)
        gained = retention.k * (retention.ceiling - kept)
        return (margin * gained - 1) * (1 + discount - kept) + (margin * kept - spending) * gained

    low, high = 0.0, max(margin, 0.0)
    if slope(low) <= 0:
        return 0.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return low


_HALVINGS = 200
_NO_CURVE = Text(
    fr="On attend une dépense de plus de 0 et un taux d'aujourd'hui inférieur au plafond ; reçu : `spending` {spending}, "
    "`rate_today` {today}, `ceiling` {ceiling}. Le plafond est ce qu'obtiendrait une dépense sans limite.",
    en="Expected a spending of more than 0 and a rate of today under the ceiling; received: `spending` {spending}, `rate_today` "
    "{today}, `ceiling` {ceiling}. The ceiling is what unlimited spending would buy.",
)
_NO_END = Text(
    fr="Avec un plafond de rétention de 1 et une actualisation nulle, la valeur est sans fin. Donnez un plafond inférieur à 1 ou "
    "une actualisation positive.",
    en="With a ceiling of retention of 1 and a discount of zero, the value has no end. Give a ceiling under 1 or a positive "
    "discount.",
)
