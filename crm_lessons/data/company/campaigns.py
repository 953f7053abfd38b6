"""The mailings of the story that went by e-mail: whom they reached, whom they should not have, and what came back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import MORE_THAN_ANY_DAY, dates, days_of
from crm_lessons.data.company.registrations import record_in_use
from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import MESSAGE_COST
from crm_lessons.world.firm import Story
from crm_lessons.world.usual import MAILING_EVERY

_FIRST_MESSAGE = 50_001
_DELIVERED, _OPENED, _CLICKED, _ASKED = 96, 60, 40, 30
"""Of a hundred messages sent, delivered, opened, clicked: how many are delivered, opened, clicked, followed by a request."""
_ORDER_WITHIN = 21


class Mailing(NamedTuple):
    """One campaign by e-mail: its day, and who was written to or left out by lot."""

    day: int
    written_to: tuple[int, ...]
    left_out: tuple[int, ...]


def mailings_of(story: Story) -> list[Mailing]:
    """Return the mailings by e-mail that went to somebody, oldest first."""
    return [
        Mailing(
            week.week * 7, tuple(one - 1 for one in campaign.customers), tuple(one - 1 for one in campaign.left_out)
        )
        for week in story.weeks
        for campaign in week.decision.campaigns
        if campaign.channel == Channel.EMAIL and campaign.customers
    ]


def campaigns_of(mailings: list[Mailing]) -> pd.DataFrame:
    """Return the campaigns: campaign (from 1) | name, channel, date, cost (dirhams)."""
    days = np.array([mailing.day for mailing in mailings])
    return pd.DataFrame({
        "name": [f"Aqua {22 + quarter // 4}-{quarter % 4 + 1}" for quarter in (days // (7 * MAILING_EVERY)).tolist()],
        "channel": "email",
        "date": dates(days),
        "cost": [MESSAGE_COST[Channel.EMAIL] * len(mailing.written_to) for mailing in mailings],
    }, index=pd.RangeIndex(1, len(days) + 1, name="campaign"))  # fmt: skip


def left_out_of(mailings: list[Mailing], records: pd.DataFrame) -> pd.DataFrame:
    """Return whom the lot kept apart from each campaign: left_out (from 1) | campaign, customer."""
    rows = [(number, mailing.day, who) for number, mailing in enumerate(mailings, 1) for who in mailing.left_out]
    campaign, day, who = np.array(rows, np.int64).T
    return pd.DataFrame(
        {"campaign": campaign, "customer": record_in_use(records, who, day)},
        index=pd.RangeIndex(1, len(rows) + 1, name="left_out"),
    )


def draw_messages(
    generator: np.random.Generator, mailings: list[Mailing], contacts: pd.DataFrame, consents: pd.DataFrame
) -> pd.DataFrame:
    """Return the messages of all campaigns.

    message (from 50001) | campaign, contact, sent_on, delivered, opened (true or false)

    contacts: those of `draw_contacts`, with `who` each belongs to. Whoever is to be written to has bought before, so that any of
    their addresses will do, but one that has opted out; where all have, the trap, the message goes to the first all the same.
    """
    campaign, contact, day = np.array(list(_recipients(mailings, contacts, consents)), np.int64).T
    delivered = generator.integers(0, 100, size=len(contact)) < _DELIVERED
    opened = delivered & (generator.integers(0, 100, size=len(contact)) < _OPENED)
    columns = {
        "campaign": campaign,
        "contact": contact,
        "sent_on": dates(day),
        "delivered": delivered,
        "opened": opened,
    }
    return pd.DataFrame(columns, index=pd.RangeIndex(_FIRST_MESSAGE, _FIRST_MESSAGE + len(contact), name="message"))


def draw_responses(
    generator: np.random.Generator, messages: pd.DataFrame, who: np.ndarray, purchases: pd.DataFrame
) -> pd.DataFrame:
    """Return what came back from the messages that were opened, oldest first; one message may bring several answers.

    response (from 1) | message, date, kind ("click", "quote_request" or "order")

    who: the customer behind each message, to whom no campaign writes twice. An "order" is the customer's next one in the order
    book, placed within three weeks of the message: it follows the message, and nothing says that it comes from it.
    """
    next_order = _days_to_next_order(messages, who, purchases)
    dice = generator.integers(0, 100, size=(2, len(messages)))
    delay = generator.integers(0, 10, size=len(messages))
    opened = messages["opened"].to_numpy()
    clicked = opened & (dice[0] < _CLICKED)
    answers = [
        _answers(messages, clicked, delay // 4, "click"),
        _answers(messages, clicked & (dice[1] < _ASKED), delay, "quote_request"),
        _answers(messages, opened & (next_order <= _ORDER_WITHIN), next_order, "order"),
    ]
    table = pd.concat(answers).sort_values(["date", "message"], kind="stable")
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="response"))


def _recipients(
    mailings: list[Mailing], contacts: pd.DataFrame, consents: pd.DataFrame
) -> Iterator[tuple[int, int, int]]:
    """Yield campaign, contact and day of each message: one contact of everybody who is written to."""
    addresses: dict[int, list[int]] = {}
    for who, contact in zip(contacts["who"].tolist(), contacts.index.tolist(), strict=True):
        addresses.setdefault(who, []).append(contact)
    decisions = [consents[column].tolist() for column in ("day", "contact", "decision")]
    for number, mailing in enumerate(mailings, start=1):
        last = {contact: decision for day, contact, decision in zip(*decisions, strict=True) if day < mailing.day}
        theirs = [addresses[who] for who in mailing.written_to]
        for contact in sorted(min(each, key=lambda one: last.get(one) == "opt_out") for each in theirs):
            yield number, contact, mailing.day


def _days_to_next_order(messages: pd.DataFrame, who: np.ndarray, purchases: pd.DataFrame) -> np.ndarray:
    """Return how many days after each message its customer orders next; a number beyond all days where it does not."""
    orders = np.append(purchases["who"] * MORE_THAN_ANY_DAY + purchases["day"], np.iinfo("int64").max)
    sent = who * MORE_THAN_ANY_DAY + days_of(messages["sent_on"])
    days: np.ndarray = orders[np.searchsorted(orders, sent, side="left")] - sent
    return days


def _answers(messages: pd.DataFrame, came: np.ndarray, delay: np.ndarray, kind: str) -> pd.DataFrame:
    answered = messages[came]
    date = answered["sent_on"] + pd.to_timedelta(delay[came], unit="D")
    return pd.DataFrame({"message": answered.index, "date": date.to_numpy(), "kind": kind})
