"""Firms as they are: a coined name, a sector, a city, one telephone and one address for whoever answers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.telephones import draw_phones
from crm_lessons.data.company.words import ACTIVITIES, CITIES, COINED, DESKS, LEGAL_FORMS, chosen


def draw_firms(generator: np.random.Generator, who: np.ndarray) -> pd.DataFrame:
    """Return firms, each with a name, a telephone and an e-mail domain that no other firm has.

    who | name, sector, city, phone (ten digits), email, mailbox (what follows the @)
    """
    count = len(who)
    coined = [COINED[word] for word in generator.permutation(len(COINED))[:count]]
    sectors = chosen(generator, tuple(ACTIVITIES), count)
    picks = generator.integers(0, 12, size=count).tolist()
    activities = [
        ACTIVITIES[sector][pick % len(ACTIVITIES[sector])] for sector, pick in zip(sectors, picks, strict=True)
    ]
    names = [" ".join(words) for words in zip(coined, activities, chosen(generator, LEGAL_FORMS, count), strict=True)]
    cities = chosen(generator, tuple(CITIES), count)
    mailboxes = [f"{word.lower()}.example" for word in coined]
    desks = chosen(generator, DESKS, count)
    return pd.DataFrame({
        "name": names,
        "sector": sectors,
        "city": cities,
        "phone": draw_phones(generator, [CITIES[city] for city in cities]),
        "email": [f"{desk}@{mailbox}" for desk, mailbox in zip(desks, mailboxes, strict=True)],
        "mailbox": mailboxes,
    }, index=who)  # fmt: skip
