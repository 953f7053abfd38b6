"""The dairy that calls on a Tuesday at 7.40, of which everybody at Tamaris knows a piece and nobody the whole.

It is a customer of the story, with its own orders. On top of them are laid what the counter, a salesperson and the accounts
did: a discount promised, an invoice corrected by a credit note and a reminder sent all the same, a complaint that is still open.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.world.customers import FAMILIES, SECTORS
from crm_lessons.world.firm import Story

NAME = "Tilouza Laiterie SARL"
MAILBOX = "tilouza.example"

PUMP, SPARE_PART = FAMILIES.index("pump"), FAMILIES.index("spare_part")
CORRECTED_AFTER, COMPLAINED_AFTER = 5, 2
"""Days from the order that was wrongly invoiced to its credit note, and to the complaint."""
_PROMISED_BEFORE, _REMINDED_BEFORE = 15, 5
"""Days before the call."""


class Contact(NamedTuple):
    """One line of the log of contacts."""

    day: int
    channel: str
    subject: str


def dairy_of(story: Story, purchases: pd.DataFrame, firms: np.ndarray) -> int:
    """Return who the dairy is: of the firms of the food industry, the last to order spare parts after a pump, and nothing since."""
    who, family = purchases["who"].to_numpy(), purchases["family"].to_numpy()
    last = np.flatnonzero(np.append(who[1:] != who[:-1], True))
    owns_a_pump = np.isin(who[last], who[family == PUMP])
    food = np.isin(who[last], np.intersect1d(firms, np.flatnonzero(story.people.sector == SECTORS.index("food"))))
    several = np.bincount(who.astype(np.intp))[who[last]] >= 3
    could_be = last[owns_a_pump & food & several & (family[last] == SPARE_PART)]
    return int(who[could_be[purchases["day"].to_numpy()[could_be].argmax()]])


def the_call(bought_on: int) -> int:
    """Return the Tuesday after the week in which the seal was bought."""
    return bought_on - bought_on % 7 + 8


def contacts_of_the_dairy(bought_on: int, invoiced_on: int) -> list[Contact]:
    """Return what the log says of the morning and of what led to it, given the day of the seal and that of the wrong invoice."""
    call = the_call(bought_on)
    return [
        Contact(invoiced_on + COMPLAINED_AFTER, "phone", "complaint"),
        Contact(invoiced_on + CORRECTED_AFTER, "email", "invoice_corrected"),
        Contact(call - _PROMISED_BEFORE, "visit", "discount_promised"),
        Contact(bought_on, "counter", "purchase"),
        Contact(call - _REMINDED_BEFORE, "email", "payment_reminder"),
        Contact(call, "phone", "breakdown"),
    ]
