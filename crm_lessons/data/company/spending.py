"""What the firm spent each year on the customers it had, and how many it won and kept: counted on the story that the database tells."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import LAST_DAY, year_of
from crm_lessons.data.company.past import Past
from crm_lessons.data.company.purchases import first_days
from crm_lessons.world.decisions import MESSAGE_COST, REPAIR_COST, VISIT_COST

YEARS = (2023, 2024)


def counted_years(past: Past) -> pd.DataFrame:
    """Return two years: year | customers_won, customers_kept, loyalty_cost (dirhams).

    Won: whoever ordered for the first time in the year. Kept: whoever ordered in the year before, and again in this one. The
    cost is that of all messages, of the repairs, and of the visits to customers.
    """
    first = first_days(past.purchases, len(past.market), LAST_DAY + 1)
    bought_in = year_of(past.purchases["day"].to_numpy())
    buyers = {year: set(past.purchases["who"].to_numpy()[bought_in == year].tolist()) for year in range(2022, 2025)}
    won_in = np.where(first <= LAST_DAY, year_of(first), 0)
    rows = [
        (int((won_in == year).sum()), len(buyers[year - 1] & buyers[year]), _loyalty_cost(past, first, year))
        for year in YEARS
    ]
    return pd.DataFrame(
        rows, columns=["customers_won", "customers_kept", "loyalty_cost"], index=pd.Index(YEARS, name="year")
    )


def _loyalty_cost(past: Past, first: np.ndarray, year: int) -> int:
    year_of_week = year_of(7 * np.arange(len(past.story.weeks)))
    weeks = [past.story.weeks[number] for number in np.flatnonzero(year_of_week == year)]
    messages = sum(
        MESSAGE_COST[campaign.channel] * len(campaign.customers)
        for week in weeks
        for campaign in week.decision.campaigns
    )
    visits = sum(bool(first[one - 1] < week.week * 7) for week in weeks for one in week.decision.visits)
    return messages + VISIT_COST * visits + REPAIR_COST * sum(len(week.repaired) for week in weeks)
