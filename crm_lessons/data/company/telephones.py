"""Telephone numbers, plainly invented, and the shapes in which five clerks write one of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

_SUBSCRIBERS = 1_000


def draw_phones(generator: np.random.Generator, beginnings: list[str]) -> list[str]:
    """Return ten digits for each beginning of four; no two end alike, and all go on with 000, which shows them invented."""
    endings = generator.permutation(_SUBSCRIBERS)[: len(beginnings)].tolist()
    return [f"{beginning}000{ending:03d}" for beginning, ending in zip(beginnings, endings, strict=True)]


def written_phone(digits: str, habit: int) -> str:
    """Write ten digits as one clerk does; each of five habits writes them otherwise."""
    return _HABITS[habit % len(_HABITS)](digits)


def _in_pairs(digits: str, between: str) -> str:
    return between.join(digits[place : place + 2] for place in range(0, len(digits), 2))


_HABITS: tuple[Callable[[str], str], ...] = (
    lambda digits: f"{digits[:4]}-{digits[4:]}",
    lambda digits: f"+212 {digits[1:4]} {_in_pairs(digits[4:], ' ')}",
    lambda digits: _in_pairs(digits, " "),
    lambda digits: f"00212{digits[1:]}",
    lambda digits: _in_pairs(digits, "."),
)
