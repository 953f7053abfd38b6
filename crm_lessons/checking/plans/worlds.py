"""The worlds in which a plan is played: a few for practice, whose seeds anybody may know, and many that nobody can know."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from crm_lessons.world.year import Stakes, stakes

PRACTICE_SEEDS = (101, 102, 103, 104, 105, 106)
HIDDEN_WORLDS = 30
SEED_BYTES = 16
"""128 bits: no plan finds the seed of its world by trying."""


def practice_worlds() -> tuple[Stakes, ...]:
    """Return the worlds of the notebook, the same on every computer."""
    return _worlds(PRACTICE_SEEDS)


def hidden_worlds(generator: np.random.Generator, count: int = HIDDEN_WORLDS) -> tuple[Stakes, ...]:
    """Return worlds whose seeds a generator draws; those of one class are worked out once."""
    return _worlds(tuple(int.from_bytes(generator.bytes(SEED_BYTES)) for _ in range(count)))


@lru_cache(maxsize=2)
def _worlds(seeds: tuple[int, ...]) -> tuple[Stakes, ...]:
    return tuple(stakes(seed) for seed in seeds)
