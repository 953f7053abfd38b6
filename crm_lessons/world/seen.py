"""What a manager sees of the world: the tables of a marketing database, in which no cause and no intention is written.

Nothing here reads more of the latent customers than a firm knows of its own: who they are, what they ordered, what was sent to
them, whom they complained to. That somebody is gone for good is nowhere: there is only silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from pandas.api.extensions import ExtensionArray

from crm_lessons.world.customers import CITIES, FAMILIES, SALESPEOPLE, SECTORS, SOURCES, Channel
from crm_lessons.world.firm import Story
from crm_lessons.world.week import Codes

Column = NDArray[Any] | ExtensionArray

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
    on_file: NDArray[np.bool_] = (first != NOT_YET) | (people.winnable > 0)
    columns = {
        "sector": _words(SECTORS, people.sector[on_file]),
        "city": _words(CITIES, people.city[on_file]),
        "employees": people.employees[on_file],
        "salesperson": _words(SALESPEOPLE, people.salesperson[on_file]),
        "source": _words(SOURCES, people.source[on_file]),
        "since": _mondays(first[on_file]),
    }
    return pd.DataFrame(columns, index=pd.RangeIndex(1, len(people) + 1, name="customer")[on_file])


def _orders(story: Story) -> pd.DataFrame:
    weeks = story.weeks
    day = _joined(happened.day for happened in weeks)
    return _numbered(
        "order",
        customer=_joined(happened.customer for happened in weeks).astype(np.int64) + 1,
        date=_dates(_week_of_each((happened.week, len(happened.day)) for happened in weeks) * 7 + day),
        family=_words(FAMILIES, _joined(happened.family for happened in weeks)),
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
    size = np.array([len(customers) for _, _, customers, _ in groups], np.intp)
    return _numbered(
        "message",
        customer=_whole(customer for _, _, customers, _ in groups for customer in customers),
        date=_mondays(_week_of_each((week, len(customers)) for week, _, customers, _ in groups)),
        channel=_words(_CHANNELS, np.repeat(_whole(campaign.channel for _, campaign, _, _ in groups), size)),
        discount=np.repeat(np.array([campaign.discount for _, campaign, _, _ in groups], float), size),
        sent=np.repeat(np.array([sent for _, _, _, sent in groups], bool), size),
    )


def _visits(story: Story) -> pd.DataFrame:
    """Return the visits made; `judged_need` is what the salesperson believes the customer buys a year, everywhere, in dirhams."""
    weeks = story.weeks
    return _numbered(
        "visit",
        customer=_whole(customer for happened in weeks for customer in happened.decision.visits),
        date=_mondays(_week_of_each((happened.week, len(happened.decision.visits)) for happened in weeks)),
        judged_need=_joined(happened.judged for happened in weeks),
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
        customer=_whole(customer),
        date=_mondays(_whole(made)),
        repaired_on=_mondays(_whole(repaired)),
    )


def _joined(parts: Iterable[Codes]) -> Codes:
    arrays = list(parts)
    return np.concatenate(arrays) if arrays else np.zeros(0, np.int64)


def _whole(numbers: Iterable[int]) -> Codes:
    return np.fromiter(numbers, np.int64)


def _week_of_each(weeks: Iterable[tuple[int, int]]) -> Codes:
    """Return each week as often as it says."""
    week, times = np.array([*weeks], np.int64).reshape(-1, 2).T
    return np.repeat(week, times.astype(np.intp))


def _words(words: Sequence[str], codes: Codes) -> ExtensionArray:
    return pd.Series(np.array(words, object)[codes], dtype=str).array


def _dates(days: Codes) -> NDArray[np.datetime64]:
    """Return the day that is so many days after the first Monday."""
    return (FIRST_MONDAY.to_datetime64() + days.astype("timedelta64[D]")).astype("datetime64[s]")


def _mondays(weeks: Codes) -> NDArray[np.datetime64]:
    """Return the first day of each week, NaT for NOT_YET."""
    return np.where(weeks == NOT_YET, np.datetime64("NaT", "s"), _dates(weeks * 7))


def _numbered(name: str, **columns: Column) -> pd.DataFrame:
    rows = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=pd.RangeIndex(1, rows + 1, name=name))


_CHANNELS = tuple(channel.name.lower() for channel in Channel)
