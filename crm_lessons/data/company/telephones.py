"""Telephone numbers, plainly invented, and the shapes in which five clerks write one of them."""

from __future__ import annotations

import numpy as np

_SUBSCRIBERS = 1_000


def draw_phones(generator: np.random.Generator, beginnings: list[str]) -> list[str]:
    """Return ten digits for each beginning of four; no two end alike, and all go on with 000, which shows them invented."""
    endings = generator.permutation(_SUBSCRIBERS)[: len(beginnings)].tolist()
    return [f"{beginning}000{ending:03d}" for beginning, ending in zip(beginnings, endings, strict=True)]


def written_phone(digits: str, habit: int) -> str:
    """Write ten digits as one clerk does; each of five habits writes them otherwise."""
    pairs = [digits[place : place + 2] for place in range(0, 10, 2)]
    habits = (
        f"{digits[:4]}-{digits[4:]}",
        f"+212 {digits[1:4]} {' '.join(pairs[2:])}",
        " ".join(pairs),
        f"00212{digits[1:]}",
        ".".join(pairs),
    )
    return habits[habit % len(habits)]
