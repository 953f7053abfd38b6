"""What a manager sees of the world: the tables of a marketing database, in which no cause and no intention is written.

Nothing here reads more of the latent customers than a firm knows of its own: who they are, what they ordered, what was sent to
them, whom they complained to. That somebody is gone for good is nowhere: there is only silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.world.customers import CITIES, FAMILIES, SALESPEOPLE, SECTORS, SOURCES, Channel
from crm_lessons.world.dice import Purpose, throws
from crm_lessons.world.firm import Story
from crm_lessons.world.week import Happened

FIRST_MONDAY = pd.Timestamp("2022-01-03")
"""The day on which week 0 begins."""


def monday(week: int) -> pd.Timestamp:
    """Return the first day of a week."""
    return FIRST_MONDAY + pd.Timedelta(weeks=week)


def seen(story: Story) -> dict[str, pd.DataFrame]:
    """Return the tables of the firm by name: customers, orders, messages, visits, complaints.

    customers and prospects are numbered from 1 on; dates are days; amounts, margins and costs whole dirhams; a discount is
    a rate (0.10 is 10 %).
    """
    return {
        "customers": _customers(story),
        "orders": _orders(story),
        "messages": _messages(story),
        "visits": _visits(story),
        "complaints": _complaints(story),
    }


def _customers(story: Story) -> pd.DataFrame:
    """Return who is on file: known since the first order; a prospect has none."""
    people = story.people
    first = np.full(len(people), -1)
    for happened in reversed(story.weeks):
        first[happened.customer] = happened.week
    since = pd.Series(FIRST_MONDAY + pd.to_timedelta(first * 7, unit="D")).where(first >= 0)
    table = pd.DataFrame(
        {
            "sector": np.array(SECTORS)[people.sector],
            "city": np.array(CITIES)[people.city],
            "employees": people.employees,
            "salesperson": np.array(SALESPEOPLE)[people.salesperson],
            "source": np.array(SOURCES)[people.source],
            "since": since.to_numpy("datetime64[s]"),
        },
        index=pd.RangeIndex(1, len(people) + 1, name="customer"),
    )
    on_file = (first >= 0) | (people.winnable > 0)
    return table[on_file]


def _orders(story: Story) -> pd.DataFrame:
    weeks = story.weeks
    return _numbered(
        "order",
        customer=_joined(happened.customer.astype(np.int64) + 1 for happened in weeks),
        date=_dates(happened.week * 7 + happened.day for happened in weeks),
        family=np.array(FAMILIES)[_joined(happened.family for happened in weeks)],
        amount=_joined(happened.amount for happened in weeks),
        margin=_joined(happened.margin for happened in weeks),
    )


def _messages(story: Story) -> pd.DataFrame:
    """Return one row a customer and campaign; `sent` is false for those whom the lot kept apart."""
    groups = [
        (happened.week, campaign, customers, sent)
        for happened in story.weeks
        for campaign in happened.decision.campaigns
        for customers, sent in ((campaign.customers, True), (campaign.left_out, False))
    ]
    return _numbered(
        "message",
        customer=_joined(np.array(customers, np.int64) for _, _, customers, _ in groups),
        date=_dates(np.full(len(customers), week * 7) for week, _, customers, _ in groups),
        channel=_joined(
            np.full(len(customers), Channel(campaign.channel).name.lower()) for _, campaign, customers, _ in groups
        ),
        discount=_joined(np.full(len(customers), campaign.discount) for _, campaign, customers, _ in groups),
        sent=_joined(np.full(len(customers), sent) for _, _, customers, sent in groups),
    )


def _visits(story: Story) -> pd.DataFrame:
    """Return the visits made; `judged_need` is what the salesperson believes the customer buys a year, everywhere, in dirhams."""
    visited = [
        (happened, np.array(happened.decision.visits, np.int64)) for happened in story.weeks if happened.decision.visits
    ]
    return _numbered(
        "visit",
        customer=_joined(customers for _, customers in visited),
        date=_dates(np.full(len(customers), happened.week * 7) for happened, customers in visited),
        judged_need=_joined(_judged(story, happened, customers) for happened, customers in visited),
    )


JUDGED_TOO_HIGH = np.array([0.25, -0.10, 0.0, -0.30])
"""What each of SALESPEOPLE adds to the logarithm of a need, always in the same direction."""


def _judged(story: Story, happened: Happened, customers: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    people, place = story.people, customers - 1
    uniform = throws(story.seed, happened.week, len(people))[Purpose.JUDGEMENT][place]
    noise = JUDGED_TOO_HIGH[people.salesperson[place]] + 0.25 * np.log((uniform + 1e-6) / (1 - uniform + 1e-6))
    need = people.rate[place] * people.basket[place] * 52 / people.share[place]
    judged: np.ndarray[Any, Any] = (np.rint(need * np.exp(noise) / 1000) * 1000).astype(np.int64)
    return judged


def _complaints(story: Story) -> pd.DataFrame:
    """Return each complaint, with the day on which it was repaired, if it was."""
    rows: list[list[Any]] = []
    open_complaints: dict[int, list[Any]] = {}
    for happened in story.weeks:
        for place in happened.repaired:
            open_complaints.pop(int(place))[2] = monday(happened.week)
        for place in happened.complained:
            row = [int(place) + 1, monday(happened.week), pd.NaT]
            rows.append(row)
            open_complaints[int(place)] = row
    table = pd.DataFrame(
        rows, columns=["customer", "date", "repaired_on"], index=pd.RangeIndex(1, len(rows) + 1, name="complaint")
    )
    return table.astype({"customer": np.int64, "date": "datetime64[s]", "repaired_on": "datetime64[s]"})


def _joined(parts: Iterable[np.ndarray[Any, Any]]) -> np.ndarray[Any, Any]:
    arrays = list(parts)
    return np.concatenate(arrays) if arrays else np.zeros(0, np.int64)


def _dates(parts: Iterable[np.ndarray[Any, Any]]) -> np.ndarray[Any, Any]:
    return (FIRST_MONDAY.to_datetime64() + _joined(parts).astype("timedelta64[D]")).astype("datetime64[s]")


def _numbered(name: str, **columns: Any) -> pd.DataFrame:
    table = pd.DataFrame(columns)
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name=name))
