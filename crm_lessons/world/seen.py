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
from crm_lessons.world.firm import Story

FIRST_MONDAY = pd.Timestamp("2022-01-03")
"""The day on which week 0 begins."""
NOT_YET = -1
"""The week of what has not happened."""


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
    first = np.full(len(people), NOT_YET)
    for happened in reversed(story.weeks):
        first[happened.customer] = happened.week
    table = pd.DataFrame(
        {
            "sector": np.array(SECTORS)[people.sector],
            "city": np.array(CITIES)[people.city],
            "employees": people.employees,
            "salesperson": np.array(SALESPEOPLE)[people.salesperson],
            "source": np.array(SOURCES)[people.source],
            "since": _mondays(first),
        },
        index=pd.RangeIndex(1, len(people) + 1, name="customer"),
    )
    on_file: np.ndarray[Any, Any] = (first != NOT_YET) | (people.winnable > 0)
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
        judged_need=_joined(happened.judged for happened, _ in visited),
    )


def _complaints(story: Story) -> pd.DataFrame:
    """Return each complaint, with the day on which it was repaired, if it was."""
    customer, made, repaired = list[int](), list[int](), list[int]()
    open_complaints: dict[int, int] = {}
    for happened in story.weeks:
        for place in happened.repaired.tolist():
            repaired[open_complaints.pop(place)] = happened.week
        for place in happened.complained.tolist():
            open_complaints[place] = len(customer)
            customer.append(place + 1)
            made.append(happened.week)
            repaired.append(NOT_YET)
    return _numbered(
        "complaint",
        customer=np.array(customer, np.int64),
        date=_mondays(np.array(made, np.int64)),
        repaired_on=_mondays(np.array(repaired, np.int64)),
    )


def _joined(parts: Iterable[np.ndarray[Any, Any]]) -> np.ndarray[Any, Any]:
    arrays = list(parts)
    return np.concatenate(arrays) if arrays else np.zeros(0, np.int64)


def _dates(parts: Iterable[np.ndarray[Any, Any]]) -> np.ndarray[Any, Any]:
    return (FIRST_MONDAY.to_datetime64() + _joined(parts).astype("timedelta64[D]")).astype("datetime64[s]")


def _mondays(weeks: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return the first day of each week, NaT for NOT_YET."""
    return np.where(weeks == NOT_YET, np.datetime64("NaT"), _dates([weeks * 7]))


def _numbered(name: str, **columns: Any) -> pd.DataFrame:
    table = pd.DataFrame(columns)
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name=name))
