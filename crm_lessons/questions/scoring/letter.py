"""What the letter did in each recency group: the rate with it, the rate without, and what lies between them."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from crm_lessons.data.scoring.letter import BREAK_EVEN, COST, MARGIN
from crm_lessons.data.variants import Data


def with_letter(data: Data) -> pd.Series[float]:
    """Return the share of those written to who ordered, by group."""
    rates: pd.Series[float] = data["letter"]["orders"] / data["letter"]["contacted"]
    return rates


def without_letter(data: Data) -> pd.Series[float]:
    """Return the share of those left out by lot who ordered all the same, by group."""
    rates: pd.Series[float] = data["letter"]["control_orders"] / data["letter"]["control"]
    return rates


def uplifts_of(data: Data) -> pd.Series[float]:
    """Return what the letter added to the rate of each group."""
    return with_letter(data) - without_letter(data)


def paying(uplifts: pd.Series[float]) -> list[int]:
    """Return the groups whose uplift pays for a letter, the largest first."""
    worth = uplifts[uplifts > BREAK_EVEN].sort_values(ascending=False, kind="stable")
    return [int(group) for group in worth.index]


def profit_of(data: Data, groups: Iterable[int], uplifts: pd.Series[float] | None = None, cost: float = COST) -> float:
    """Return what writing to these groups left; a slip takes another rate for the uplift, or another cost."""
    caused = uplifts_of(data) if uplifts is None else uplifts
    chosen = list(groups)
    each = data["letter"]["contacted"] * (MARGIN * caused - cost)
    return float(each.loc[chosen].sum())
