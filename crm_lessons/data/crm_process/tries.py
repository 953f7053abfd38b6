"""Who answers through which channel: six customers, three channels, how often each was tried; invented whole numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

CHANNELS = ("email", "phone", "visit")
_CUSTOMERS, _SELDOM = 6, 4
"""How many customers, and for how many of them the best channel is hidden behind one that is tried more."""


def answer_rates(tries: pd.DataFrame) -> pd.DataFrame:
    """Return the share of tries that were answered: customer | a column a channel."""
    return (tries["answered"] / tries["tried"]).groupby([tries["customer"], tries["channel"]]).first().unstack()


def counted(tries: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return a count for each customer and channel."""
    return tries.groupby(["customer", "channel"])[column].first().unstack()


def draw_tries(generator: np.random.Generator) -> pd.DataFrame:
    """Return eighteen rows: attempt | customer, channel, tried, answered.

    Each channel is best for two customers. For four of the six the best one is seldom tried, and another has more answers.
    """
    best = generator.permutation(np.repeat(CHANNELS, 2))
    seldom = generator.permutation(np.arange(_CUSTOMERS) < _SELDOM)
    customers = np.sort(1_001 + generator.permutation(500)[:_CUSTOMERS])
    rows = [
        (int(customer), *row)
        for customer, channel, hidden in zip(customers, best, seldom, strict=True)
        for row in _channels_of_one(generator, str(channel), hidden=bool(hidden))
    ]
    numbers = pd.RangeIndex(1, len(rows) + 1, name="attempt")
    return pd.DataFrame(rows, columns=["customer", "channel", "tried", "answered"], index=numbers)


def _channels_of_one(generator: np.random.Generator, best: str, *, hidden: bool) -> list[tuple[str, int, int]]:
    """Return channel, tried, answered of one customer, channels in their order."""
    busy, idle = (str(one) for one in generator.permutation([one for one in CHANNELS if one != best]))
    tried = int(generator.integers(4, 7)) if hidden else int(generator.integers(15, 20))
    counts = {best: (tried, tried - int(generator.integers(0, 2)))}
    often = int(generator.integers(20, 25)) if hidden else int(generator.integers(10, 14))
    counts[busy] = (often, int(generator.integers(7, 12)) if hidden else int(generator.integers(2, 7)))
    counts[idle] = (int(generator.integers(7, 10)), int(generator.integers(1, 4)))
    return [(channel, *counts[channel]) for channel in CHANNELS]
