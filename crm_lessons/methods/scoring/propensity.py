"""The propensity score: the probability that a customer answers an offer, learnt from those who did and did not."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.scoring.responses import answers_of, response_series
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text

_MOST_STEPS = 100
_CLOSE_ENOUGH = 1e-10


def propensity_score(
    features: pd.DataFrame, responded: pd.Series[bool], of: pd.DataFrame | None = None, shrinkage: float = 1.0
) -> pd.Series[float]:
    """Estimate each customer's probability of answering an offer like the one whose answers are given.

    From a table of numbers known *before* the offer (customer | one column a feature) and a Series of answers (True or 1,
    False or 0) for the same customers, to a Series `propensity` between 0 and 1, for these customers or, with `of`, for
    others described by the same columns.

    Logistic regression: each feature, counted in standard deviations from its mean, moves the log of the odds by a weight.
    shrinkage: above 0; pulls the weights towards 0, so that a feature that happens to give the answers away does not
        turn guesses into certainties. 1 is what scikit-learn does by default (C=1).

    Over the customers it learnt from, the mean of the estimates is the response rate observed. An estimate holds for this
    offer, these features and this season. Raises InputError when a number or an answer is missing, when the customers
    are not the same, or when all or none answered: there is nothing to learn from.

    Example:
        >>> features = pd.DataFrame({"recency_days": [5, 10, 30, 60, 90, 120]})
        >>> responded = pd.Series([True, True, False, True, False, False])
        >>> propensity_score(features, responded).round(2).to_dict()
        {0: 0.72, 1: 0.69, 2: 0.61, 3: 0.46, 4: 0.32, 5: 0.21}
    """
    known = _numbers(features)
    answers = answers_of(response_series(responded), known)
    _refuse_one_sided(answers)
    _refuse_shrinkage(shrinkage)
    asked = known if of is None else _numbers(of, known.columns)
    centre, spread = known.mean(), known.std(ddof=0).replace(0, 1)
    weights = _weights(_design((known - centre) / spread), answers.to_numpy(dtype=float), shrinkage)
    estimates = _probability(_design((asked - centre) / spread) @ weights)
    return pd.Series(estimates, index=asked.index, name="propensity")


def _weights(design: np.ndarray, answers: np.ndarray, shrinkage: float) -> np.ndarray:
    """Return the weights that make the answers most likely, less the shrinkage, by Newton's method; the first is free."""
    penalty = np.diag([0.0, *[shrinkage] * (design.shape[1] - 1)])
    weights = np.zeros(design.shape[1])
    for _ in range(_MOST_STEPS):
        estimates = _probability(design @ weights)
        slope = design.T @ (answers - estimates) - penalty @ weights
        curvature = (design.T * (estimates * (1 - estimates))) @ design + penalty
        step = np.linalg.solve(curvature, slope)
        # A step of at most 1 cannot overshoot into certainty, from where there is no way back.
        step /= max(1.0, float(np.abs(step).max()))
        weights = weights + step
        if np.abs(step).max() < _CLOSE_ENOUGH:
            break
    return weights


def _design(features: pd.DataFrame) -> np.ndarray:
    """Return the features with a column of ones before them, for the weight that all customers share."""
    return np.column_stack([np.ones(len(features)), features.to_numpy(dtype=float)])


def _probability(log_odds: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -500, 500))))


def _numbers(features: object, columns: pd.Index | None = None) -> pd.DataFrame:
    """Return the features as floats, in the order of `columns`, or say what is missing."""
    found = features.columns if isinstance(features, pd.DataFrame) else pd.Index([])
    wanted = found if columns is None else columns
    if not isinstance(features, pd.DataFrame) or wanted.empty or not wanted.isin(found).all():
        raise InputError(
            Text(
                fr="On attend un tableau, une ligne par client et une colonne par indicateur ({columns}).",
                en="Expected a table, one row per customer and one column per feature ({columns}).",
            ).format(columns=", ".join(f"`{column}`" for column in wanted) or "…")
        )
    return pd.DataFrame({column: numeric_series(features[column]) for column in wanted})


def _refuse_one_sided(answers: pd.Series[int]) -> None:
    if answers.nunique() < 2:
        raise InputError(
            Text(
                fr="Toutes les réponses sont les mêmes : il n'y a rien à apprendre. Prenez une campagne où certains ont "
                "répondu et d'autres non.",
                en="All the answers are the same: there is nothing to learn from. Take a campaign that some answered and "
                "others did not.",
            )
        )


def _refuse_shrinkage(shrinkage: object) -> None:
    if not isinstance(shrinkage, (int, float, np.number)) or not 0 < shrinkage < np.inf:
        raise InputError(
            Text(
                fr="`shrinkage` doit être un nombre positif ; reçu : {found}.",
                en="`shrinkage` must be a positive number; received: {found}.",
            ).format(found=shown(shrinkage))
        )
