"""What a survey says of satisfaction: the share of the satisfied and the net promoter score, each with its interval."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.estimate import Estimate, known_confidence, normal_quantile
from crm_lessons.methods.kpis.rate_intervals import rate_interval
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.validation import InputError, named_customers, numeric_series
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class NetPromoterScore:
    """The recommenders of a firm less its detractors, and how far the difference may be trusted.

    promoters, passives, detractors: how many gave 9 or 10, 7 or 8, 0 to 6
    score: 100 x (promoters - detractors) / answers, from -100 to 100, with its interval
    """

    promoters: int
    passives: int
    detractors: int
    score: Estimate


def csat_score(marks: pd.Series[int], satisfied: int = 4, highest: int = 5, confidence: float = 0.95) -> Estimate:
    """Return the customer satisfaction score, the share of satisfied answers, with Wilson's interval.

    marks: one whole mark from 1 to `highest` by customer who answered
    satisfied: the lowest mark that counts as satisfied: 4 for the two top boxes of five

    It tells of those who answered. Whoever is silent is no mean of the others, and no interval makes up for them: say how
    many were asked.

    Raises InputError: not a Series, empty, a missing answer, a mark off the scale, an unusual confidence.
    Source: the "top two boxes" of satisfaction surveys; the interval as for `rate_interval`.

    Example:
        >>> csat = csat_score(pd.Series([5, 4, 4, 3, 5, 2, 4, 5, 1, 4]))
        >>> csat.value, round(csat.low, 2), round(csat.high, 2)
        (0.7, 0.4, 0.89)
    """
    top = whole_number(highest, "highest", 2)
    given, lowest = _marks(marks, 1, top), whole_number(satisfied, "satisfied", 1)
    return rate_interval(int((given >= lowest).sum()), len(given), confidence)


def net_promoter_score(marks: pd.Series[int], confidence: float = 0.95) -> NetPromoterScore:
    """Return the net promoter score (NPS): the percentage of promoters less that of detractors, with its interval.

    marks: the answer from 0 to 10, by customer who answered, to "would you recommend us?"

    An answer counts 1 (9 or 10), 0 (7 or 8) or -1 (0 to 6); the score is 100 times the mean of n of them, and their variance
    is p + d - (p - d)², with p and d the shares of promoters and detractors. The interval is the adjusted Wald interval: three
    answers are added first, 3/4 of a promoter, 3/4 of a detractor and 3/2 passives, without which five promoters of five
    would seem to be certain. A difference of a few points between two months of a hundred answers says nothing.

    Raises InputError: not a Series, empty, a missing answer, a mark off the scale, an unusual confidence.
    Source: Reichheld (2003); interval: Rocks (2016), "Interval Estimation for the Net Promoter Score"; that the score foretells
    growth better than others is contested: Keiningham, Cooil, Andreassen and Aksoy (2007).

    Example:
        >>> nps = net_promoter_score(pd.Series([10] * 50 + [8] * 30 + [3] * 20))
        >>> nps.promoters, nps.passives, nps.detractors, nps.score.value
        (50, 30, 20, 30.0)
        >>> round(nps.score.low), round(nps.score.high)
        (14, 44)
    """
    given, z = _marks(marks, 0, 10), normal_quantile(confidence)
    promoters, detractors, answers = int((given >= 9).sum()), int((given <= 6).sum()), len(given)
    for_us, against, all_told = promoters + _ADDED / 4, detractors + _ADDED / 4, answers + _ADDED
    centre = (for_us - against) / all_told
    reach = z * math.sqrt(((for_us + against) / all_told - centre**2) / all_told)
    score = Estimate(
        value=100 * (promoters - detractors) / answers,
        low=100 * max(-1.0, centre - reach),
        high=100 * min(1.0, centre + reach),
        confidence=known_confidence(confidence),
    )
    return NetPromoterScore(promoters, answers - promoters - detractors, detractors, score)


def _marks(marks: object, lowest: int, highest: int) -> pd.Series[float]:
    """Return whole marks on a scale, or name those who gave none or another."""
    if isinstance(marks, pd.Series) and marks.isna().any():
        raise InputError(_SILENT.format(customers=named_customers(marks.index[marks.isna()])))
    given = numeric_series(marks, "marks")
    wrong = given.index[~given.between(lowest, highest) | (given % 1 != 0)]
    if len(wrong):
        raise InputError(_OFF_SCALE.format(lowest=lowest, highest=highest, customers=named_customers(wrong)))
    return given


_ADDED = 3
_SILENT = Text(
    fr="Pas de réponse pour {customers}. Un silence n'est pas une note : écrivez `marks.dropna()`, et dites combien de clients "
    "ont répondu, sur combien d'interrogés.",
    en="No answer from {customers}. Silence is no mark: write `marks.dropna()`, and say how many customers answered, of how many "
    "who were asked.",
)
_OFF_SCALE = Text(
    fr="Une note est un nombre entier de {lowest} à {highest} ; hors de l'échelle : {customers}.",
    en="A mark is a whole number from {lowest} to {highest}; off the scale: {customers}.",
)
