"""Lists of addresses for rent, whose true response rates are known: what a trial shows, and what it is worth to a buyer.

A buyer has money for so many messages. A trial on every list comes first, and the rest goes to the list that answered best.
The dice of a world depend on its seed alone, and a longer trial begins as a shorter one did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

LISTS = ("A", "B", "C", "D", "E")
BUDGET, COST, WORTH = 10_000, 5, 150
"""Messages that the buyer can pay for; dirhams a message; dirhams that a response leaves (one order in four, 600 each)."""

_RATES = (15, 52)
"""Responses per thousand messages, from and below: a list drawn by lot about pays for its messages."""
_LONGEST = BUDGET // len(LISTS)

_Counts = NDArray[np.int64]


@dataclass(frozen=True)
class _World:
    """One world: true rates per thousand, and how many of the first so many addresses answer, from none on.

    on_trial: a row a number of messages, a column a list; in_the_rest: the same for the addresses that come after a trial
    """

    rates: _Counts
    on_trial: _Counts
    in_the_rest: _Counts


def rented_lists(seed: int) -> pd.Series:
    """Return the true response rate of each list of a world, which no buyer sees."""
    return pd.Series(_world(seed).rates / 1000, index=_names(), name="true_rate")


def tried(seed: int, messages: int) -> pd.DataFrame:
    """Return what a trial shows of each list of a world, up to 2,000 messages: list | messages, responses."""
    return pd.DataFrame({"messages": messages, "responses": _world(seed).on_trial[messages]}, index=_names())


def bought(seed: int, messages: int) -> int:
    """Return the profit in dirhams of a buyer who tries `messages` on each list, then sends the rest to the best of them.

    Where no list answers as often as it must to pay, the rest of the money is kept; without a trial the first list is taken.
    """
    return _profit(_world(seed), messages)


def profits(sizes: Sequence[int], worlds: int) -> pd.DataFrame:
    """Return what a trial of each size leaves, over many worlds.

    trial (messages a list) | profit (the mean, in dirhams), give_or_take (1.96 standard errors of it), best_found (share of
    the worlds in which the list that answered best is the best)
    """
    many = [_world(seed) for seed in range(worlds)]
    rows = []
    for size in sizes:
        earned = np.array([_profit(world, size) for world in many])
        found = [world.on_trial[size].argmax() == world.rates.argmax() for world in many]
        rows.append((earned.mean(), 1.96 * earned.std(ddof=1) / worlds**0.5, float(np.mean(found))))
    return pd.DataFrame(rows, index=pd.Index(sizes, name="trial"), columns=["profit", "give_or_take", "best_found"])


def _names() -> pd.Index:
    return pd.Index(LISTS, name="list")


def _world(seed: int) -> _World:
    dice = np.random.default_rng(seed)
    rates = dice.integers(*_RATES, size=len(LISTS))
    first, rest = dice.integers(0, 1000, size=(_LONGEST, len(LISTS))), dice.integers(0, 1000, size=(BUDGET, 1))
    return _World(rates, _so_far(first < rates), _so_far(rest < rates))


def _so_far(answers: NDArray[np.bool_]) -> _Counts:
    """Return how many have answered by then, beginning with none."""
    none = np.zeros((1, answers.shape[1]), dtype=np.int64)
    return np.vstack([none, answers.cumsum(axis=0, dtype=np.int64)])


def _profit(world: _World, messages: int) -> int:
    answers = world.on_trial[messages]
    chosen = int(answers.argmax())
    tried_in_all = messages * len(LISTS)
    pays = messages == 0 or int(answers[chosen]) * WORTH >= messages * COST
    rest = BUDGET - tried_in_all if pays else 0
    came = int(answers.sum() + world.in_the_rest[rest, chosen])
    return came * WORTH - (tried_in_all + rest) * COST
