"""Tamaris at the end of 2023, as a jury sees its accounts, and the year 2024 that it does not see: all from the simulated firm.

The figures are a manager's: who is on file, what was ordered. Salma and Youssef judge what each account buys in a year,
everywhere; each has a habit (`world.customers.JUDGED_TOO_HIGH`), and neither sees the other's numbers.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from crm_lessons.world.customers import SALESPEOPLE, judged_needs
from crm_lessons.world.firm import Story, new_firm
from crm_lessons.world.seen import FIRST_MONDAY, seen
from crm_lessons.world.usual import usual_week

FIRM = 0
"""The seed of the firm that the lesson is about."""
JUDGED_IN, YEAR = 104, 52
"""The week of the jury, the end of 2023, and the weeks of a year."""
_WEEKS_A_MONTH = YEAR / 12

_SCALES = {
    "customer_revenue": ("employees", 10, 20, 40, 80),
    "industrial_activity": ("judged_need", 20_000, 50_000, 100_000, 200_000),
    "sales_with_customer": ("sales", 5_000, 10_000, 20_000, 40_000),
    "portfolio_tenure": ("known_months", 3, 6, 12, 18),
    "equipment_rate": ("families", 2, 2, 3, 3),
    "purchase_frequency": ("orders", 2, 4, 7, 12),
}
"""What each criterion is read from, and the figure from which the mark is 2, 3, 4, 5; round numbers, chosen before any mark."""


def scales() -> pd.DataFrame:
    """Return the jury's scale: criterion | read_from (a column of `accounts`), from_2, from_3, from_4, from_5 (in its unit)."""
    columns = ["read_from", "from_2", "from_3", "from_4", "from_5"]
    return pd.DataFrame.from_dict(_SCALES, orient="index", columns=columns).rename_axis("criterion")


def firm_judged(seed: int = FIRM) -> Story:
    """Return the firm at the end of 2023."""
    return new_firm(seed).live_on(JUDGED_IN, usual_week)


def accounts(story: Story, customers: pd.Index | None = None) -> pd.DataFrame:
    """Return accounts by what the file holds of each: those that ordered within the year, or `customers`.

    customer | employees, sales (of the year, dirhams), orders (of the year), families (ever bought, of three),
               known_months (since the first order), margin (of the year, dirhams)
    """
    now = story.state.week
    tables = seen(story)
    book = tables["orders"]
    year = book[(book["date"] - FIRST_MONDAY).dt.days // 7 >= now - YEAR].groupby("customer")
    kept = year.size().index if customers is None else customers
    on_file = tables["customers"].loc[kept]
    return pd.DataFrame(
        {
            "employees": on_file["employees"],
            "sales": year["amount"].sum().reindex(kept, fill_value=0),
            "orders": year.size().reindex(kept, fill_value=0),
            "families": book.groupby("customer")["family"].nunique().loc[kept],
            "known_months": ((now - (on_file["since"] - FIRST_MONDAY).dt.days / 7) / _WEEKS_A_MONTH).round(1),
            "margin": year["margin"].sum().reindex(kept, fill_value=0),
        }
    )


def judgements(generator: np.random.Generator, story: Story, customers: pd.Index) -> pd.DataFrame:
    """Return what Salma and Youssef each believe that a customer buys in a year, from everybody: customer | Salma, Youssef (dirhams)."""
    places = customers.to_numpy() - 1
    judged = {}
    for name in ("Salma", "Youssef"):
        alone = replace(story.people, salesperson=np.full(len(story.people), SALESPEOPLE.index(name)))
        judged[name] = judged_needs(alone, places, generator.integers(0, 1000, len(places)) / 1000)
    return pd.DataFrame(judged, index=customers)


def a_year_later(story: Story, customers: pd.Index) -> pd.DataFrame:
    """Return what the envelope holds, once the year after `story` was lived by habit: as `accounts`, with `visits` of that year."""
    later = story.live_on(YEAR, usual_week)
    visited = [place for week in later.since(story.state.week) for place in week.decision.visits]
    visits = pd.Series(visited, dtype=np.int64).value_counts().reindex(customers, fill_value=0)
    return accounts(later, customers).assign(visits=visits)
