"""How many customers a test takes, and what a test of a given size can see: to be asked before the mailing, not after."""

from __future__ import annotations

import math
from statistics import NormalDist

from crm_lessons.methods.estimate import known_confidence, normal_quantile
from crm_lessons.methods.quantities import finite_number, rate_above_zero, whole_number
from crm_lessons.methods.quantities import rate as rate_of
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text


def sample_size(rate: float, difference: float, confidence: float = 0.95, power: float = 0.80) -> int:
    """Return how many customers each of two groups needs, for a difference of rates to be seen.

    rate: what is expected without the message, between 0 and 1
    difference: the smallest difference that would change the decision; negative where the message may do harm
    confidence: 1 less the risk of seeing a difference where there is none, on either side
    power: the chance of seeing the difference if it is there

    With p the mean of the two rates: n = (z1 sqrt(2 p (1 - p)) + z2 sqrt(p1 (1 - p1) + p2 (1 - p2)))² / difference², rounded
    up; z1 = 1.96 for a confidence of 95%, z2 = 0.84 for a power of 80%. Half the difference takes four times the customers.

    Raises InputError: a rate outside 0 to 1, no difference, an unusual confidence or power.
    Source: Fleiss, Levin and Paik (2003), chapter 4, without correction for continuity; the formula of R's `power.prop.test`.

    Example:
        >>> sample_size(rate=0.04, difference=0.01), sample_size(rate=0.04, difference=0.005)
        (6745, 25551)
    """
    before, gap = rate_of(rate, "rate"), finite_number(difference, "difference")
    if abs(gap) < _SMALLEST or not 0 <= before + gap <= 1:
        raise InputError(_NO_DIFFERENCE.format(difference=shown(difference), rate=shown(rate)))
    reach = _reach(before, gap, 1, 1, normal_quantile(confidence), _power_quantile(power))
    return max(2, math.ceil(round((reach / gap) ** 2, 6)))


def detectable_difference(
    rate: float, size: int, other_size: int | None = None, confidence: float = 0.95, power: float = 0.80
) -> float | None:
    """Return the smallest rise above `rate` that two groups of a given size will show; None when they show none.

    rate: what is expected without the message, above 0 and at most 1
    size: customers who get the message
    other_size: customers left out, as many where nothing is said

    The rise that `sample_size` would answer with these groups; a smaller one is missed more often than `power` allows. Nine
    tenths of the customers against one tenth see as little as the small group lets them.

    Raises InputError: a rate outside 0 to 1, a group that is not a whole number of customers, an unusual confidence or power.
    Source: as for `sample_size`, with two sizes.

    Example:
        >>> round(detectable_difference(rate=0.04, size=2_000), 4)
        0.0192
        >>> round(detectable_difference(rate=0.04, size=3_600, other_size=400), 4)
        0.0358
    """
    before, size = rate_above_zero(rate, "rate"), whole_number(size, "size", 1)
    other = size if other_size is None else whole_number(other_size, "other_size", 1)
    quantiles = normal_quantile(confidence), _power_quantile(power)
    missed, seen = 0.0, 1 - before
    if _reach(before, seen, size, other, *quantiles) > seen:
        return None
    # What a rise must reach grows more slowly than the rise itself: they cross once.
    for _ in range(_HALVINGS):
        middle = (missed + seen) / 2
        if _reach(before, middle, size, other, *quantiles) > middle:
            missed = middle
        else:
            seen = middle
    return seen


def _reach(rate: float, difference: float, size: float, other_size: float, z1: float, z2: float) -> float:
    """Return the difference from which on one is seen: z1 errors if there is none, and z2 if there is this one."""
    after = rate + difference
    mean = (size * after + other_size * rate) / (size + other_size)
    if_equal = mean * (1 - mean) * (1 / size + 1 / other_size)
    if_different = after * (1 - after) / size + rate * (1 - rate) / other_size
    return z1 * math.sqrt(max(0.0, if_equal)) + z2 * math.sqrt(max(0.0, if_different))


def _power_quantile(power: object) -> float:
    """Return how many standard errors a power takes, on one side alone: 0.84 for 0.80."""
    return NormalDist().inv_cdf(known_confidence(power, "power"))


_SMALLEST = 1e-6
_HALVINGS = 60
_NO_DIFFERENCE = Text(
    fr="`difference` est l'écart que l'on veut voir, comme 0.01 pour un point : pas nul, et `rate + difference` reste entre 0 et "
    "1 ; reçu : {difference}, avec un taux de {rate}.",
    en="`difference` is the gap one wants to see, such as 0.01 for one point: not zero, and `rate + difference` stays between 0 "
    "and 1; received: {difference}, with a rate of {rate}.",
)
