"""The loyalty ladder as a funnel: the people on each rung, and the rates from one to the next."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import funnel_rates


def rates_by_rung(data: Data) -> pd.DataFrame:
    """Return the people on each rung, and the rates from one rung to the next."""
    return funnel_rates(data["funnel"]["people"])


def rates_by_step(data: Data) -> list[float]:
    """Return the rate of each step, from the lowest rung up."""
    return list(rates_by_rung(data)["step_rate"].iloc[1:])
