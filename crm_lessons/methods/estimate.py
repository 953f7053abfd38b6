"""A number measured on some customers, and the interval that says how far it may be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.quantities import finite_number
from crm_lessons.methods.shown import shown
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Estimate:
    """A number measured on some customers, and what it may be for all customers like them.

    value: what was measured
    low, high: the ends of the confidence interval, in the unit of the value
    confidence: how often an interval made in this way holds the true number: 0.95 for 95 times of 100
    """

    value: float
    low: float
    high: float
    confidence: float = 0.95

    def holds(self, number: float) -> bool:
        """Return whether the interval holds a number, its ends included: such a number is not ruled out."""
        return self.low <= number <= self.high


def normal_quantile(confidence: object, name: str = "confidence") -> float:
    """Return how many standard errors an interval of this confidence reaches to either side: 1.96 for 0.95."""
    return NormalDist().inv_cdf((1 + known_confidence(confidence, name)) / 2)


def known_confidence(confidence: object, name: str = "confidence") -> float:
    """Return a confidence or a power when it is a usual one, and say how to write it when it is not."""
    level = finite_number(confidence, name)
    if not _LOWEST <= level <= _HIGHEST:
        raise InputError(_UNUSUAL.format(name=name, value=shown(confidence)))
    return level


_LOWEST, _HIGHEST = 0.5, 0.9999
_UNUSUAL = Text(
    fr="`{name}` s'écrit entre 0.5 et 0.9999, comme 0.95 pour 95 % ; reçu : {value}.",
    en="`{name}` is written between 0.5 and 0.9999, such as 0.95 for 95%; received: {value}.",
)
