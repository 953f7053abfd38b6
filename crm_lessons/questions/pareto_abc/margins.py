"""What each customer leaves, once the goods are paid, then once the service is."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data


def margin_after_goods(data: Data) -> pd.Series[float]:
    """Return what each customer leaves once the goods are paid."""
    accounts = data["accounts"]
    margin: pd.Series[float] = accounts["revenue"] - accounts["cost_of_goods"]
    return margin


def margin_after_service(data: Data) -> pd.Series[float]:
    """Return what each customer leaves once the goods and the service are paid."""
    margin: pd.Series[float] = margin_after_goods(data) - data["accounts"]["cost_to_serve"]
    return margin
