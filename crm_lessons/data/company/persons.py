"""Persons who buy for themselves or for a small farm, and the two cases in which they are taken for one another."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.telephones import draw_phones
from crm_lessons.data.company.words import CITIES, FAMILY_NAMES, FIRST_NAMES, chosen, mailbox_name

HOUSEHOLDS = 3
"""Pairs of persons, the first six, who share a family name, a city and a telephone."""
_NAMESAKES = (6, 7)
"""Two persons who share nothing but first and family name."""
_MAILBOX = "courriel.example"
_MOBILE = "0600"


def draw_persons(generator: np.random.Generator, who: np.ndarray) -> pd.DataFrame:
    """Return persons, each with an e-mail of their own.

    who | name, sector, city, phone (ten digits), email, mailbox (what follows the @)
    """
    family = generator.permutation(len(FAMILY_NAMES))[: len(who)]
    first = generator.integers(0, len(FIRST_NAMES), size=len(who))
    table = pd.DataFrame({
        "sector": chosen(generator, ("agriculture", "household"), len(who)),
        "city": chosen(generator, tuple(CITIES), len(who)),
        "phone": draw_phones(generator, [_MOBILE] * len(who)),
    })  # fmt: skip
    for one, other in [(2 * pair, 2 * pair + 1) for pair in range(HOUSEHOLDS)]:
        family[other] = family[one]
        first[other] = (first[one] + 1 + first[other] % (len(FIRST_NAMES) - 1)) % len(FIRST_NAMES)
        table.loc[other] = table.loc[one]
    one, other = _NAMESAKES
    family[other], first[other] = family[one], first[one]
    names = [f"{FIRST_NAMES[f]} {FAMILY_NAMES[n]}" for f, n in zip(first.tolist(), family.tolist(), strict=True)]
    boxes = [mailbox_name(name) + ("2" if place == other else "") for place, name in enumerate(names)]
    emails = [f"{box}@{_MAILBOX}" for box in boxes]
    return table.assign(name=names, email=emails, mailbox=_MAILBOX).set_index(pd.Index(who))
