"""How far a retention curve can be believed: the band in which the true curve is to be looked for, time by time."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, table_with
from crm_lessons.methods.numbers import floats
from crm_lessons.methods.quantities import finite_number
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

_READ = ("at_risk", "ended", "survival")


def retention_band(curve: pd.DataFrame, confidence: float = 0.95) -> pd.DataFrame:
    """Add to a retention curve its standard error and, at each time, the interval of the part still there.

    From the table of `retention_curve` to the same table with three more columns:
        time | ..., standard_error (Greenwood), lower, upper (rates)

    Greenwood's variance is S² · Σ ended / (at_risk · (at_risk − ended)). The interval is taken on ln(−ln S), so that it stays
    between 0 and 1, as `lifelines` and most software do. It holds at each time by itself, not for the whole curve at once, and
    only where those who could not be followed are like the others. Missing where S is 1 or 0: before the first departure, and
    when nobody is left, the formula says nothing.

    Raises InputError: the table is not that of `retention_curve`, or `confidence` is not between 0 and 1.
    Source: Greenwood (1926); Kalbfleisch & Prentice (1980) for ln(−ln S).

    Example:
        >>> months, left = pd.Series([2, 3, 3, 5, 6, 6, 8]), pd.Series([1, 1, 0, 1, 1, 0, 1])
        >>> retention_band(retention_curve(months, left))[["survival", "lower", "upper"]].round(2).tail(4)
              survival  lower  upper
        time
        3         0.71   0.26   0.92
        5         0.54   0.13   0.82
        6         0.36   0.05   0.70
        8         0.00    NaN    NaN
    """
    at_risk, ended, survival = _curve(curve)
    level = finite_number(confidence, "confidence")
    if not 0 < level < 1:
        raise InputError(_NO_CONFIDENCE.format(value=shown(confidence)))
    between = (survival > 0) & (survival < 1)
    variance = (ended / (at_risk * (at_risk - ended)).where(at_risk > ended)).cumsum()
    spread = NormalDist().inv_cdf((1 + level) / 2) * np.sqrt(variance) / np.abs(np.log(survival.where(between)))
    return curve.assign(
        standard_error=survival * np.sqrt(variance),
        lower=survival.where(between) ** np.exp(spread),
        upper=survival.where(between) ** np.exp(-spread),
    )


def _curve(curve: object) -> list[pd.Series[float]]:
    table = table_with(curve, _READ, "curve", made_by="retention_curve")
    at_risk, ended, survival = (floats(complete(table[name]), f'curve["{name}"]') for name in _READ)
    wrong = ~(at_risk.between(1, _MOST) & (ended >= 0) & (ended <= at_risk) & survival.between(0, 1))
    if table.empty or wrong.any():
        row = label(table.index[wrong][0]) if wrong.any() else "0"
        raise InputError(_NO_CURVE.format(row=row))
    return [at_risk, ended, survival]


_MOST = 1e12
_NO_CURVE = Text(
    fr="Durée {row} : ce n'est pas une ligne de `retention_curve`, où `ended` ne dépasse pas `at_risk` et où `survival` est un "
    "taux. Écrivez `retention_band(retention_curve(durations, ended))`.",
    en="Duration {row}: this is no row of `retention_curve`, in which `ended` does not exceed `at_risk` and `survival` is a "
    "rate. Write `retention_band(retention_curve(durations, ended))`.",
)
_NO_CONFIDENCE = Text(
    fr="`confidence` est un taux strictement entre 0 et 1, comme 0.95 ; reçu : {value}.",
    en="`confidence` is a rate strictly between 0 and 1, such as 0.95; received: {value}.",
)
