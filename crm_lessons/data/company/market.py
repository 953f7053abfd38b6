"""Who the customers really are, before any clerk registers them: one row a firm or a person, and what becomes of each."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.firms import draw_firms
from crm_lessons.data.company.persons import draw_persons

_PERSONS = 54
_FIRST_REGISTERED, _LONG_KNOWN, _LAST_REGISTERED = -500, -60, 600
"""Days; a firm that buys under several records was a customer before the order book begins."""


FATES = {
    "three_records": (2, 5),
    "one_order_each": (3, 6),
    "two_records": (4, 8),
    "repeat": (76, 89),
    "once": (42, 55),
    "prospect": (40, 53),
    "suspect_twice": (2, 5),
    "suspect": (26, 39),
}
"""What becomes of a customer, and from how many customers to how many (not included).

three_records: a firm registered three times, with an order or more under each record.
one_order_each: a firm registered twice, with one order under each: one customer who came back, not two who did not.
two_records: a firm registered twice that buys more often.
repeat, once: registered once, and buys several times or a single time.
prospect: qualified, and never bought.
suspect_twice, suspect: never qualified; the firms of the first kind are registered twice.
"""
BUY_UNDER_SEVERAL = ("three_records", "one_order_each", "two_records")
COME_BACK = (*BUY_UNDER_SEVERAL, "repeat")
BUYERS = (*COME_BACK, "once")
SUSPECTS = ("suspect_twice", "suspect")
SEVERAL_RECORDS = (*BUY_UNDER_SEVERAL, "suspect_twice")


def draw_market(generator: np.random.Generator) -> pd.DataFrame:
    """Return about 222 real customers.

    who (from 0) | fate (one of FATES), kind, name, sector, city, phone (ten digits), email, mailbox (what follows
        the @), since, qualified (days; a suspect is never qualified, whatever the day)
    """
    fate = np.repeat(list(FATES), [int(generator.integers(*between)) for between in FATES.values()])
    once_registered = np.flatnonzero(~np.isin(fate, SEVERAL_RECORDS))
    persons = generator.permutation(once_registered)[:_PERSONS]
    firms = np.setdiff1d(np.arange(len(fate)), persons)
    names = pd.concat([draw_firms(generator, firms), draw_persons(generator, persons)]).sort_index()
    since = _draw_registration(generator, fate)
    market: pd.DataFrame = names.assign(
        fate=fate,
        kind=np.where(np.isin(names.index, persons), "person", "company"),
        since=since,
        qualified=since + generator.integers(3, 41, size=len(fate)),
    ).rename_axis("who")
    return market


def _draw_registration(generator: np.random.Generator, fate: np.ndarray) -> np.ndarray:
    early = generator.integers(_FIRST_REGISTERED, _LONG_KNOWN, size=len(fate))
    any_day = generator.integers(_FIRST_REGISTERED, _LAST_REGISTERED, size=len(fate))
    since: np.ndarray = np.where(np.isin(fate, BUY_UNDER_SEVERAL), early, any_day)
    return since
