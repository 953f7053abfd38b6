"""The cohort that is forecast in several questions: what was seen of it, and four ways to go on."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.followed_contracts import FOLLOWED, SEEN
from crm_lessons.data.customer_value.value_terms import PRIZED
from crm_lessons.data.variants import Data
from crm_lessons.methods import retention_forecasts
from crm_lessons.questions.remembered import remembered


def heads(data: Data) -> pd.Series[float]:
    """Return the customers at the end of each month that was seen."""
    seen: pd.Series[float] = data["cohort"]["customers"].astype(float)
    return seen


@remembered
def forecasts(data: Data) -> pd.DataFrame:
    """Return the four forecasts up to the last month."""
    return retention_forecasts(heads(data), until=FOLLOWED)


def at_the_end(data: Data, forecaster: str) -> float:
    """Return how many customers a forecaster expects in the last month."""
    return float(forecasts(data)[forecaster][FOLLOWED])


def yearly_survival(data: Data) -> pd.Series[float]:
    """Return the part still there after 0, 1, … 5 years, from what was seen and from the envelope."""
    all_months = pd.concat([heads(data), data["envelope"]["customers"]])
    years = all_months[list(range(0, FOLLOWED + 1, 12))].reset_index(drop=True)
    survival: pd.Series[float] = years / years.iloc[0]
    return survival


def prized_terms(data: Data) -> tuple[float, float]:
    """Return the yearly margin and the discount of the contract of the cohort."""
    margin, discount = data["contracts"].loc[PRIZED, ["yearly_margin", "discount"]]
    return float(margin), float(discount)


AHEAD = FOLLOWED - SEEN
