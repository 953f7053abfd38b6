"""Firms as they are: a coined name, one telephone and one address for whoever answers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company import dairy
from crm_lessons.data.company.telephones import draw_phones
from crm_lessons.data.company.words import ACTIVITIES, COINED, DESKS, LEGAL_FORMS, PHONE_BEGINS, chosen


def draw_firms(
    generator: np.random.Generator, who: np.ndarray, sectors: np.ndarray, cities: np.ndarray, the_dairy: int
) -> pd.DataFrame:
    """Return firms, each with a name, a telephone and an e-mail domain that no other firm has.

    who | name, phone (ten digits), email, mailbox (what follows the @)
    """
    count = len(who)
    coined = [COINED[word] for word in generator.permutation(len(COINED))[:count]]
    picks = generator.integers(0, 12, size=count).tolist()
    activities = [
        ACTIVITIES[sector][pick % len(ACTIVITIES[sector])] for sector, pick in zip(sectors, picks, strict=True)
    ]
    names = [" ".join(words) for words in zip(coined, activities, chosen(generator, LEGAL_FORMS, count), strict=True)]
    mailboxes = [f"{word.lower()}.example" for word in coined]
    place = who.tolist().index(the_dairy)
    names[place], mailboxes[place] = dairy.NAME, dairy.MAILBOX
    desks = chosen(generator, DESKS, count)
    return pd.DataFrame({
        "name": names,
        "phone": draw_phones(generator, [PHONE_BEGINS[city] for city in cities]),
        "email": [f"{desk}@{mailbox}" for desk, mailbox in zip(desks, mailboxes, strict=True)],
        "mailbox": mailboxes,
    }, index=who)  # fmt: skip
