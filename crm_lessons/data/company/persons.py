"""Persons who buy in their own name for a small farm, and the two cases in which they are taken for one another."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.telephones import draw_phones
from crm_lessons.data.company.words import FAMILY_NAMES, FIRST_NAMES, mailbox_name

HOUSEHOLDS = 3
"""Pairs of persons, the first six, who share a family name and a telephone."""
_NAMESAKES = (6, 7)
"""Two persons who share nothing but first and family name."""
_MAILBOX = "courriel.example"
_MOBILE = "0600"


def draw_persons(generator: np.random.Generator, who: np.ndarray) -> pd.DataFrame:
    """Return persons, each with an e-mail of their own; the first six live in one city.

    who | name, phone (ten digits), email, mailbox (what follows the @)
    """
    family = generator.permutation(len(FAMILY_NAMES))[: len(who)]
    first = generator.integers(0, len(FIRST_NAMES), size=len(who))
    phones = draw_phones(generator, [_MOBILE] * len(who))
    for one, other in [(2 * pair, 2 * pair + 1) for pair in range(HOUSEHOLDS)]:
        family[other], phones[other] = family[one], phones[one]
        first[other] = (first[one] + 1 + first[other] % (len(FIRST_NAMES) - 1)) % len(FIRST_NAMES)
    one, other = _NAMESAKES
    family[other], first[other] = family[one], first[one]
    names = [f"{FIRST_NAMES[f]} {FAMILY_NAMES[n]}" for f, n in zip(first.tolist(), family.tolist(), strict=True)]
    boxes = [mailbox_name(name) + ("2" if place == other else "") for place, name in enumerate(names)]
    emails = [f"{box}@{_MAILBOX}" for box in boxes]
    return pd.DataFrame({"name": names, "phone": phones, "email": emails, "mailbox": _MAILBOX}, index=who)
