"""The weighted scores of the customers, and what one gets by dividing wrongly or not at all."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import weighted_score


def marks_of_all(data: Data) -> pd.DataFrame:
    """Return the marks: a row for each customer, a column for each criterion."""
    marks: pd.DataFrame = data["marks"]
    return marks


def weighted_scores(data: Data) -> pd.Series[float]:
    """Return the weighted score of each customer, from 1 to 5."""
    return weighted_score(marks_of_all(data), data["potential_coefficients"])


def weighted_totals(data: Data) -> pd.Series[float]:
    """Coefficient x mark, added up and not divided."""
    return weighted_scores(data) * float(data["potential_coefficients"].sum())


def plain_means(data: Data) -> pd.Series[float]:
    """Return the mean mark of each customer, all criteria alike."""
    means: pd.Series[float] = marks_of_all(data).mean(axis=1)
    return means


def coefficients_upside_down(data: Data) -> pd.Series[float]:
    """Scores with 4 - coefficient: what one gets by taking 1 for the most important."""
    return weighted_score(marks_of_all(data), 4 - data["potential_coefficients"])
