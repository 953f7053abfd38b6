"""The response to the campaign by quintile of recency, with what was known on a day."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.order_book import SCORING_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import response_by_group, rfm_table, scores_by_rank
from crm_lessons.questions.remembered import remembered


@remembered
def recency_response(data: Data, on: str = SCORING_DATE) -> pd.DataFrame:
    """Return the response by recency quintile, the recency known on the day `on`."""
    orders = data["orders"]
    return response_by_quintile(rfm_table(orders[orders["date"] <= on], on), orders)


def response_by_quintile(known: pd.DataFrame, orders: pd.DataFrame) -> pd.DataFrame:
    """Return the response of these customers by recency quintile."""
    answered = orders.loc[orders["date"] > SCORING_DATE, "customer"]
    responded = pd.Series(known.index.isin(answered), index=known.index)
    return response_by_group(scores_by_rank(known["recency_days"], best="low"), responded)


def response_by_cut(data: Data) -> pd.DataFrame:
    """Return the response by recency quintile, the groups cut on the days themselves."""
    orders = data["orders"]
    table = rfm_table(orders[orders["date"] <= SCORING_DATE], SCORING_DATE)
    score = 5 - pd.qcut(table["recency_days"], 5, labels=False)
    later = orders.loc[orders["date"] > SCORING_DATE, "customer"]
    return response_by_group(score, pd.Series(table.index.isin(later), index=table.index))
