"""Four campaigns by e-mail: whom they reached, whom they should not have, and what came back."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.consents import decided_before
from crm_lessons.data.company.days import MORE_THAN_ANY_DAY, dates, days_of

_CAMPAIGNS = (("Aqua 23-1", 72), ("Aqua 23-2", 282), ("Aqua 24-1", 436), ("Aqua 24-2", 646))
"""Name and day: 14 March and 10 October 2023, 12 March and 8 October 2024."""
_FIRST_MESSAGE = 50_001
_LAWFUL = (150, 171)
_UNLAWFUL = (3, 6)
_ORDER_WITHIN = 21


def draw_campaigns(generator: np.random.Generator) -> pd.DataFrame:
    """Return the campaigns: campaign (from 1) | name, channel, date, cost (dirhams)."""
    names, days = zip(*_CAMPAIGNS, strict=True)
    return pd.DataFrame({
        "name": names,
        "channel": "email",
        "date": dates(np.array(days)),
        "cost": 50 * generator.integers(90, 241, size=len(days)),
    }, index=pd.RangeIndex(1, len(days) + 1, name="campaign"))  # fmt: skip


def draw_messages(
    generator: np.random.Generator, contacts: pd.DataFrame, known: pd.DataFrame, consents: pd.DataFrame
) -> pd.DataFrame:
    """Return the messages of all campaigns.

    message (from 50001) | campaign, contact, sent_on, delivered, opened (true or false)

    known: contact | who, since, first_order (days; a day after the last one where there is no order).
    Most messages go to those who may be written to: they opted in, or bought before, or are a firm's desk, and have not
    opted out. A few in each campaign, the trap, go to people who had opted out before it.
    """
    sent = [
        (campaign, contact, day)
        for campaign, (_, day) in enumerate(_CAMPAIGNS, start=1)
        for contact in _draw_recipients(generator, contacts, known, consents, day)
    ]
    campaign, contact, day = np.array(sent).T
    delivered = generator.integers(0, 100, size=len(sent)) < 94
    opened = delivered & (generator.integers(0, 100, size=len(sent)) < 42)
    columns = {
        "campaign": campaign,
        "contact": contact,
        "sent_on": dates(day),
        "delivered": delivered,
        "opened": opened,
    }
    return pd.DataFrame(columns, index=pd.RangeIndex(_FIRST_MESSAGE, _FIRST_MESSAGE + len(sent), name="message"))


def draw_responses(
    generator: np.random.Generator, messages: pd.DataFrame, known: pd.DataFrame, purchases: pd.DataFrame
) -> pd.DataFrame:
    """Return what came back from the messages that were opened, oldest first; one message may bring several answers.

    response (from 1) | message, date, kind ("click", "quote_request" or "order")

    An "order" is the customer's next one in the order book, placed within three weeks of the message. Not every such
    order answers a message, and none answers two: where several people of a customer opened theirs, the first has it.
    """
    who = known["who"].loc[messages["contact"]].to_numpy()
    next_order = _days_to_next_order(messages, who, purchases)
    dice = generator.integers(0, 100, size=(3, len(messages)))
    delay = generator.integers(0, 10, size=len(messages))
    opened = messages["opened"].to_numpy()
    clicked = opened & (dice[0] < 35)
    ordered = messages.assign(who=who)[opened & (dice[2] < 60) & (next_order <= _ORDER_WITHIN)]
    credited = messages.index.isin(ordered.drop_duplicates(["campaign", "who"]).index)
    answers = [
        _answers(messages, clicked, delay // 4, "click"),
        _answers(messages, clicked & (dice[1] < 30), delay, "quote_request"),
        _answers(messages, credited, next_order, "order"),
    ]
    table = pd.concat(answers).sort_values(["date", "message"], kind="stable")
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="response"))


def _draw_recipients(
    generator: np.random.Generator, contacts: pd.DataFrame, known: pd.DataFrame, consents: pd.DataFrame, day: int
) -> list[int]:
    decision = decided_before(consents, day, contacts.index)
    reasons = (decision == "opt_in") | (contacts["role"] == "front_desk") | (known["first_order"] < day)
    lawful = contacts.index[(known["since"] < day) & (decision != "opt_out") & reasons]
    refused = contacts.index[decision == "opt_out"]
    right = generator.permutation(lawful)[: generator.integers(*_LAWFUL)]
    wrong = generator.permutation(refused)[: generator.integers(*_UNLAWFUL)]
    return sorted([*right.tolist(), *wrong.tolist()])


def _days_to_next_order(messages: pd.DataFrame, who: np.ndarray, purchases: pd.DataFrame) -> np.ndarray:
    """Return how many days after each message its customer orders next; a number beyond all days where it does not."""
    orders = np.append(purchases["who"] * MORE_THAN_ANY_DAY + purchases["day"], np.iinfo("int64").max)
    sent = who * MORE_THAN_ANY_DAY + days_of(messages["sent_on"])
    days: np.ndarray = orders[np.searchsorted(orders, sent, side="right")] - sent
    return days


def _answers(messages: pd.DataFrame, came: np.ndarray, delay: np.ndarray, kind: str) -> pd.DataFrame:
    answered = messages[came]
    date = answered["sent_on"] + pd.to_timedelta(delay[came], unit="D")
    return pd.DataFrame({"message": answered.index, "date": date.to_numpy(), "kind": kind})
