"""The BG/NBD model: which customers are still there, when nobody says goodbye.

While a customer is there, orders come at random at a rate of their own; after each order they may leave for good, with a
chance of their own. Rates differ between customers (a gamma distribution), and so do chances (a beta distribution). A silence
then means more of someone who used to order often than of someone who always ordered rarely.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import lgamma

import numpy as np
import pandas as pd

from crm_lessons.methods.customer_value.highest_point import highest_point
from crm_lessons.methods.customer_value.purchase_history import Histories, histories
from crm_lessons.methods.quantities import amount_of_at_least_zero
from crm_lessons.methods.records import record
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text

_LEAST, _MOST = 1e-6, 1e6
"""Where the four parameters are looked for."""


@dataclass(frozen=True)
class BgNbd:
    """How customers differ in their rate of ordering and in their chance of leaving after an order.

    r, alpha: the gamma distribution of rates; r / alpha is the mean number of orders a unit of time, while there
    a, b: the beta distribution of chances; a / (a + b) is the mean chance of leaving after an order, a rate
    log_likelihood: how well the histories are explained, of use only to compare models on the same customers
    """

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float


def fit_bg_nbd(history: pd.DataFrame) -> BgNbd:
    """Return the BG/NBD model that makes the purchase histories of customers most likely.

    From the table of `purchase_history` (repeats, last_repeat, observed, in one unit of time) to the four parameters.

    Raises InputError as `chance_alive` does, and when nobody bought again.
    Source: Fader, Hardie & Lee (2005), Marketing Science 24(2).

    Example:
        >>> rows = [(0, 0, 30), (0, 0, 38), (1, 6, 35), (2, 30, 39), (5, 20, 36), (0, 0, 33)]
        >>> model = fit_bg_nbd(pd.DataFrame(rows, columns=["repeats", "last_repeat", "observed"]))
        >>> round(model.log_likelihood, 1)
        -32.2
    """
    seen = histories(history)
    if not seen.repeats.any():
        raise InputError(_NOBODY_REPEATS)
    distinct, times = np.unique(np.column_stack(seen), axis=0, return_counts=True)
    kinds = Histories(*distinct.T)

    def log_likelihood(logarithms: np.ndarray) -> float:
        parameters = np.exp(logarithms)
        if not ((parameters >= _LEAST) & (parameters <= _MOST)).all():
            return -np.inf
        return float(times @ _log_likelihoods(kinds, parameters))

    peak = highest_point(log_likelihood, (0.0, np.log(seen.observed.mean() + 1), 0.0, 0.0))
    r, alpha, a, b = (float(value) for value in np.exp(peak.point))
    return BgNbd(r, alpha, a, b, peak.height)


def chance_alive(history: pd.DataFrame, model: BgNbd) -> pd.Series[float]:
    """Return the chance that each customer is still there on the last day of observation, by a BG/NBD model.

    From the table of `purchase_history`, in the unit of time of the model, to a Series of rates by customer.

    The model lets a customer leave after a *repeat* order alone: who has not bought again yet is still there for certain, a
    convention to be said aloud, not a finding.

    Raises InputError: a column is missing or holds what is no number, a customer comes twice, repeats are no whole number, or
    the last repeat comes after the end of observation, or does not go with the number of repeats.
    Source: Fader, Hardie & Lee (2005); their note "Computing P(alive) Using the BG/NBD Model" (2008).

    Example:
        >>> history = pd.DataFrame({"repeats": [0, 2, 2], "last_repeat": [0, 30.43, 8], "observed": 38.86})
        >>> chance_alive(history, BgNbd(0.243, 4.414, 0.793, 2.426, 0)).round(2).tolist()
        [1.0, 0.73, 0.21]
    """
    seen, fitted = histories(history), _fitted(model)
    return pd.Series(_alive(seen, fitted), index=history.index, name="alive")


def expected_purchases(history: pd.DataFrame, model: BgNbd, duration: float) -> pd.Series[float]:
    """Return how many orders each customer is expected to make in the time to come, by a BG/NBD model.

    From the table of `purchase_history` to a Series by customer; `duration` is in the unit of time of the history. It counts
    the chance that the customer has left already, or leaves on the way.

    Raises InputError as `chance_alive` does, and when the duration is no number of at least 0.
    Source: Fader, Hardie & Lee (2005).

    Example:
        >>> history = pd.DataFrame({"repeats": [2], "last_repeat": [30.43], "observed": [38.86]})
        >>> expected_purchases(history, BgNbd(0.243, 4.414, 0.793, 2.426, 0), duration=39).round(2).tolist()
        [1.23]
    """
    seen, ahead = histories(history), amount_of_at_least_zero(duration, "duration")
    model = _fitted(model)
    x, end = seen.repeats, seen.observed + model.alpha
    a = model.a if abs(model.a - 1) > _NEAR else 1 + _NEAR  # the formula has a hole at 1, and no jump
    slowed = (end / (end + ahead)) ** (model.r + x)
    series = _hypergeometric(model.r + x, model.b + x, a + model.b + x - 1, ahead / (end + ahead))
    orders = (a + model.b + x - 1) / (a - 1) * (1 - slowed * series) * _alive(seen, model)
    return pd.Series(orders, index=history.index, name="expected_purchases")


def _fitted(model: object) -> BgNbd:
    return record(model, BgNbd, "model", "fit_bg_nbd")


def _alive(seen: Histories, model: BgNbd) -> np.ndarray:
    x = seen.repeats
    silence = (model.r + x) * np.log((model.alpha + seen.observed) / (model.alpha + seen.last_repeat))
    with np.errstate(over="ignore"):
        gone_to_there = np.where(x > 0, model.a / (model.b + np.maximum(x, 1) - 1) * np.exp(silence), 0.0)
    return 1 / (1 + gone_to_there)


def _log_likelihoods(seen: Histories, parameters: np.ndarray) -> np.ndarray:
    """Return the log-likelihood of each history: gone after the last order, or still there and silent since."""
    r, alpha, a, b = parameters
    x, place = np.unique(seen.repeats, return_inverse=True)  # few different ones, and ln Γ is slow
    orders = _log_gamma(r + x) - lgamma(r) + r * np.log(alpha)
    stays = lgamma(a + b) + _log_gamma(b + x) - lgamma(b) - _log_gamma(a + b + x)
    leaves = np.where(x > 0, np.log(a) - np.log(b + np.maximum(x, 1) - 1), -np.inf)
    there = -(r + seen.repeats) * np.log(alpha + seen.observed)
    gone = -(r + seen.repeats) * np.log(alpha + seen.last_repeat)
    likelihoods: np.ndarray = (orders + stays)[place] + np.logaddexp(there, leaves[place] + gone)
    return likelihoods


def _log_gamma(values: np.ndarray) -> np.ndarray:
    return np.array([lgamma(value) for value in values.tolist()])


def _hypergeometric(one: np.ndarray, other: np.ndarray, below: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Return Gauss's hypergeometric function by its series, for z from 0 to less than 1."""
    term = total = np.ones_like(z)
    number = 0
    while (np.abs(term) > _SMALL * np.abs(total)).any() and number < _MOST_TERMS:
        term = term * (one + number) * (other + number) / (below + number) / (number + 1) * z
        total = total + term
        number += 1
    return total


_NEAR, _SMALL, _MOST_TERMS = 1e-6, 1e-12, 100_000
_NOBODY_REPEATS = Text(
    fr="Aucun client n'a racheté : rien ne dit combien de temps on attend un rachat. Observez plus longtemps.",
    en="No customer bought again: nothing says how long one waits for a repeat purchase. Observe for longer.",
)
