"""Who the customers really are, before any clerk registers them: one row a firm or a person, and what becomes of each."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.data.company.firms import draw_firms
from crm_lessons.data.company.persons import draw_persons

_PERSONS = 54
_FIRST_REGISTERED, _LONG_KNOWN, _LAST_REGISTERED = -500, -60, 600
"""Days; a firm that buys under several records was a customer before the order book begins."""


class Sizes(NamedTuple):
    """How many customers of each fate; in the market the groups follow each other in this order."""

    three_records: int
    """Firms registered three times, with an order or more under each record."""
    one_order_each: int
    """Firms registered twice, with one order under each record: one customer who came back, not two who did not."""
    two_records: int
    """Firms registered twice that buy more often."""
    repeat: int
    once: int
    prospect: int
    """Qualified, and never bought."""
    suspect_twice: int
    """Firms registered twice that nobody qualified."""
    suspect: int


_RANGES = ((2, 5), (3, 6), (4, 8), (76, 89), (42, 55), (40, 53), (2, 5), (26, 39))
"""From how many to how many (not included), fate by fate."""
SEVERAL_RECORDS = ("three_records", "one_order_each", "two_records", "suspect_twice")
COME_BACK = ("three_records", "one_order_each", "two_records", "repeat")
BUYERS = (*COME_BACK, "once")
_SUSPECTS = ("suspect_twice", "suspect")


def draw_market(generator: np.random.Generator) -> pd.DataFrame:
    """Return about 222 real customers.

    who (from 0) | fate (a field of Sizes), kind, name, sector, city, phone (ten digits), email, mailbox (what follows
        the @), since, qualified (days; a suspect is never qualified, whatever the day)
    """
    fate = np.repeat(np.array(Sizes._fields), _draw_sizes(generator))
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


def is_suspect(fate: pd.Series[str]) -> pd.Series[bool]:
    """Return whether nobody ever checked the profile and the solvency of each customer."""
    return fate.isin(_SUSPECTS)


def _draw_sizes(generator: np.random.Generator) -> Sizes:
    return Sizes(*(int(generator.integers(low, high)) for low, high in _RANGES))


def _draw_registration(generator: np.random.Generator, fate: np.ndarray) -> np.ndarray:
    early = generator.integers(_FIRST_REGISTERED, _LONG_KNOWN, size=len(fate))
    any_day = generator.integers(_FIRST_REGISTERED, _LAST_REGISTERED, size=len(fate))
    since: np.ndarray = np.where(np.isin(fate, COME_BACK[:3]), early, any_day)
    return since
