"""The log of contacts: visits, telephone campaigns, and what customers came for; some come always through one channel."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.dairy import contacts_of_the_dairy
from crm_lessons.data.company.days import LAST_DAY, dates, in_turn
from crm_lessons.data.company.past import Past
from crm_lessons.data.company.registrations import record_in_use
from crm_lessons.world.customers import Channel

_CHANNELS = ("counter", "email", "fair", "phone", "visit", "website")
_SUBJECTS = ("advice", "delivery", "quote")
_MOST_OFTEN, _MOST_OFTEN_WITHOUT_PURCHASE = 4, 3
_MOST_CHANNELS = 3


def draw_interactions(
    generator: np.random.Generator, past: Past, records: pd.DataFrame, invoiced_on: int
) -> pd.DataFrame:
    """Return every contact with a customer, oldest first.

    interaction (from 1) | customer, date, channel ("counter", "email", "fair", "phone", "visit" or "website"), subject
    """
    bought_on = int(past.purchases["day"][past.purchases["who"] == past.dairy].iloc[-1])
    log = pd.concat([
        _visits(past),
        _telephone_campaigns(past),
        _draw_requests(generator, past.market, past.dairy),
        pd.DataFrame(contacts_of_the_dairy(bought_on, invoiced_on)).assign(who=past.dairy),
    ], ignore_index=True)  # fmt: skip
    log = log.sort_values("day", kind="stable")
    return pd.DataFrame({
        "customer": record_in_use(records, log["who"].to_numpy(), log["day"].to_numpy()),
        "date": dates(log["day"].to_numpy()),
        "channel": log["channel"].to_numpy(),
        "subject": log["subject"].to_numpy(),
    }, index=pd.RangeIndex(1, len(log) + 1, name="interaction"))  # fmt: skip


def _visits(past: Past) -> pd.DataFrame:
    """Return the visits of the story, day after day of the week."""
    visits = [
        (week.week * 7 + place % 5, who - 1)
        for week in past.story.weeks
        for place, who in enumerate(week.decision.visits)
    ]
    day, who = np.array(visits, np.int64).T
    return pd.DataFrame({"day": day, "channel": "visit", "subject": "sales_visit", "who": who})


def _telephone_campaigns(past: Past) -> pd.DataFrame:
    calls = [
        (week.week * 7, who - 1)
        for week in past.story.weeks
        for campaign in week.decision.campaigns
        if campaign.channel == Channel.TELEPHONE
        for who in campaign.customers
    ]
    day, who = np.array(calls, np.int64).T
    return pd.DataFrame({"day": day, "channel": "phone", "subject": "offer", "who": who})


def _draw_requests(generator: np.random.Generator, market: pd.DataFrame, the_dairy: int) -> pd.DataFrame:
    """Return what customers asked for, each through one to three channels; of the dairy, only what its story tells."""
    most = np.where(market["orders"] > 0, _MOST_OFTEN, _MOST_OFTEN_WITHOUT_PURCHASE)
    count = generator.integers(0, most + 1).astype(np.intp)
    count[the_dairy] = 0
    favourites = generator.integers(0, len(_CHANNELS), size=(len(market), _MOST_CHANNELS))
    variety = generator.integers(1, _MOST_CHANNELS + 1, size=len(market))
    who = np.repeat(np.arange(len(market)), count)
    pick = generator.integers(0, 6, size=len(who)) % variety[who]
    place = np.concatenate([np.arange(contacts) for contacts in count])
    start = np.clip(market["since"].to_numpy()[who], 0, LAST_DAY)
    subjects = generator.integers(0, len(_SUBJECTS), size=len(who))
    return pd.DataFrame({
        "day": in_turn(generator, start, place, count[who]),
        "channel": np.array(_CHANNELS)[favourites[who, pick]],
        "subject": np.array(_SUBJECTS)[subjects],
        "who": who,
    })  # fmt: skip
