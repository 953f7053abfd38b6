"""The shifted beta-geometric model: why the survivors of a cohort leave less and less, and how many will be left.

Each customer leaves at the end of a period with a chance of their own, the same in every period. Chances differ from one
customer to the next (a beta distribution), so that those who leave easily go first, and retention rises among those who are
left, though nobody has become more loyal.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.methods.customer_value.highest_point import highest_point
from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.records import record
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_LEAST, _MOST = 1e-4, 1e4
"""Where alpha and beta are looked for: beyond, customers are all alike, and the model is a constant rate."""
_MOST_PERIODS = 1_200


@dataclass(frozen=True)
class ShiftedBetaGeometric:
    """A cohort's chances of leaving, as a beta distribution; both parameters are positive and have no unit.

    alpha, beta: its two parameters. The smaller they are, the more customers differ; both very large, and all are alike
    log_likelihood: how well the survivors are explained, of use only to compare models on the same survivors
    """

    alpha: float
    beta: float
    log_likelihood: float

    @property
    def first_churn(self) -> float:
        """Return the mean chance of leaving in the first period: alpha / (alpha + beta), a rate."""
        return self.alpha / (self.alpha + self.beta)


def fit_shifted_beta_geometric(survivors: pd.Series[float]) -> ShiftedBetaGeometric:
    """Return the shifted beta-geometric model that makes the survivors of a cohort most likely.

    From a Series of customers still there at the start and at the end of each period, in order (heads, or percentages of
    the start), to alpha, beta and the log-likelihood: the sum over periods of stayed·ln(r) + left·ln(1 − r), where
    r = (beta + t − 1) / (alpha + beta + t − 1) is the retention of period t.

    It is for relations of which one knows when they end, a contract or a subscription. Of customers who may just be silent,
    see `fit_bg_nbd`.

    Raises InputError: not a Series of numbers, fewer than three, nobody at the start, nobody lost, or a number that rises.
    Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1).

    Example:
        >>> model = fit_shifted_beta_geometric(pd.Series([1000, 869, 743, 653, 593, 551, 517, 491]))
        >>> round(model.alpha, 2), round(model.beta, 1)
        (0.67, 3.8)
    """
    there = cohort_survivors(survivors)
    stayed, left = there[1:], there[:-1] - there[1:]
    period = np.arange(1, len(there), dtype=float)

    def log_likelihood(logarithms: np.ndarray) -> float:
        alpha, beta = np.exp(logarithms)
        if not (_LEAST <= alpha <= _MOST and _LEAST <= beta <= _MOST):
            return -np.inf
        stay = _retention(alpha, beta, period)
        return float((stayed * np.log(stay) + left * np.log(1 - stay)).sum())

    peak = highest_point(log_likelihood, (0.0, 0.0))
    alpha, beta = np.exp(peak.point)
    return ShiftedBetaGeometric(float(alpha), float(beta), peak.height)


def projected_survival(model: ShiftedBetaGeometric, periods: int) -> pd.DataFrame:
    """Return what a shifted beta-geometric model expects of a cohort, from its start to the end of so many periods.

    period | retention (of those there at the start of the period, the rate who stay; missing at 0), survival (rate of the
             whole cohort)

    Customers times `survival` gives heads; `value_by_curve` makes a lifetime value of it.
    Raises InputError when `periods` is not a whole number from 1 to 1,200.
    Source: Fader & Hardie (2007).

    Example:
        >>> model = fit_shifted_beta_geometric(pd.Series([1000, 869, 743, 653, 593, 551, 517, 491]))
        >>> projected_survival(model, 3).round(3)
                retention  survival
        period
        0             NaN     1.000
        1           0.851     0.851
        2           0.878     0.747
        3           0.897     0.670
    """
    fitted = record(model, ShiftedBetaGeometric, "model", "fit_shifted_beta_geometric")
    last = whole_number(periods, "periods", 1)
    if last > _MOST_PERIODS:
        raise InputError(_TOO_FAR.format(most=number_text(_MOST_PERIODS), found=number_text(last)))
    period = np.arange(1, last + 1, dtype=float)
    retention = np.append(np.nan, _retention(fitted.alpha, fitted.beta, period))
    survival = np.append(1.0, retention[1:].cumprod())
    index = pd.RangeIndex(last + 1, name="period")
    return pd.DataFrame({"retention": retention, "survival": survival}, index=index)


def _retention(alpha: float, beta: float, period: np.ndarray) -> np.ndarray:
    stay: np.ndarray = (beta + period - 1) / (alpha + beta + period - 1)
    return stay


def cohort_survivors(survivors: object) -> np.ndarray:
    """Return the survivors of a cohort as floats: three at least, none below zero, never rising, somebody lost."""
    there = numeric_series(survivors, "survivors")
    if len(there) < _FEWEST:
        raise InputError(_TOO_FEW.format(fewest=_FEWEST, found=len(there)))
    negative = there.index[there < 0]
    if len(negative):
        raise InputError(_NEGATIVE.format(row=label(negative[0]), value=shown(there[negative[0]])))
    rising = there.index[there.diff() > 0]
    if len(rising):
        raise InputError(_RISING.format(row=label(rising[0]), value=shown(there[rising[0]])))
    if not there.iloc[-1] < there.iloc[0]:
        raise InputError(_NOBODY_LEFT)
    return there.to_numpy()


_FEWEST = 3
_TOO_FEW = Text(
    fr="Deux paramètres ne se lisent pas sur {found} nombre(s) : il en faut au moins {fewest}, les clients au début, puis à la "
    "fin de chaque période.",
    en="Two parameters cannot be read from {found} number(s): at least {fewest} are needed, customers at the start, then at "
    "the end of each period.",
)
_NEGATIVE = Text(
    fr="Survivants de la période {row} : {value}. On attend 0 ou plus.",
    en="Survivors of period {row}: {value}. Expected 0 or more.",
)
_RISING = Text(
    fr="À la période {row}, il y a plus de clients qu'avant ({value}). Une cohorte ne peut que diminuer : mettez les périodes "
    "dans l'ordre, et ne comptez pas les nouveaux venus. Si des clients partis reviennent, ce modèle n'est pas le bon : voyez "
    "`fit_bg_nbd`.",
    en="In period {row} there are more customers than before ({value}). A cohort can only shrink: put the periods in order, and "
    "leave out newcomers. If customers who left come back, this is not the right model: see `fit_bg_nbd`.",
)
_NOBODY_LEFT = Text(
    fr="Personne n'est encore parti : rien ne dit à quel rythme on partira. Suivez la cohorte plus longtemps.",
    en="Nobody has left yet: nothing says how fast customers will leave. Follow the cohort for longer.",
)
_TOO_FAR = Text(
    fr="`periods` vaut {found} : on projette {most} périodes au plus.",
    en="`periods` is {found}: at most {most} periods are projected.",
)
