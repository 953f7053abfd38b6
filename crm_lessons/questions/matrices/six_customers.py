"""Six customers read in Fiocca's matrix, and in Dubinsky and Ingram's."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import classify_quadrants

MIDDLE = 3


def cells_on(data: Data, x: str, y: str) -> pd.Series[str]:
    """Return the cell of each customer on two axes, cut in the middle of the scale."""
    return classify_quadrants(data["six_customers"], x, y, MIDDLE, MIDDLE)["cell"].astype(str)


def fiocca(data: Data) -> pd.Series[str]:
    """Return the cell of each customer in Fiocca's matrix."""
    return cells_on(data, "relationship_difficulty", "strategic_importance")


def dubinsky(data: Data) -> pd.Series[str]:
    """Return the cell of each customer in Dubinsky and Ingram's matrix."""
    return cells_on(data, "potential_profitability", "present_profitability")
