"""Common random numbers: one throw a customer, a week and a purpose, whatever anybody decides.

Two runs of one firm that differ by a decision throw the same dice, so that they differ by the effect of the decision and by
nothing else, customer by customer.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
"""One number a customer."""


class Purpose(IntEnum):
    """What a throw decides. A new purpose goes to the end: those before it keep their dice."""

    ORDER = 0
    FAMILY = 1
    AMOUNT = 2
    INCIDENT = 3
    VOICE = 4
    LEAVING = 5
    ANNOYANCE = 6
    WINNING = 7
    REPAIR = 8
    DAY = 9
    JUDGEMENT = 10
    CHANNEL = 11
    LEFT_OUT = 12


WEEKS_KEPT = 64
"""More than a year, which the twins of a firm live one after the other."""


@lru_cache(maxsize=WEEKS_KEPT)
def throws(seed: int, week: int, customers: int) -> NDArray[np.float64]:
    """Return the dice of one week, read-only: a row a purpose, a column a customer, each number from 0 up to 1."""
    generator = np.random.Generator(np.random.PCG64([seed, week]))
    dice = generator.random((len(Purpose), customers))
    dice.setflags(write=False)
    return dice
