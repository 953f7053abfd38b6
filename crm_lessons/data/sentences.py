"""Situations to recognise: each has a number of its own, the same for everybody, and a student gets some of them, shuffled.

The sentences are ours. What each shows stands beside it, so that what is right is read there and typed nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text

Pool = Mapping[str, tuple[Text, ...]]
"""Sentences by what they show."""

_STRIDE = 7
"""Numbers are dealt out in steps of seven, so that neighbours show different things; no pool's size is a multiple of it."""


def meaning_of(pool: Pool) -> dict[int, str]:
    """Return what each sentence shows, by its number."""
    return {number: shows for number, (shows, _) in _numbered(pool).items()}


def sentence_of(pool: Pool, number: int) -> Text:
    """Return the sentence of a number."""
    return _numbered(pool)[number][1]


def draw(generator: np.random.Generator, pool: Pool, size: int, name: str) -> pd.DataFrame:
    """Return `size` sentences in an order of their own, each thing shown about as often: number | description (both languages)."""
    by_meaning = {shows: [number for number, (one, _) in _numbered(pool).items() if one == shows] for shows in pool}
    shuffled = [[numbers[place] for place in generator.permutation(len(numbers))] for numbers in by_meaning.values()]
    deals = [
        shuffled[group][turn]
        for turn in range(max(map(len, shuffled)))
        for group in generator.permutation(len(pool))
        if turn < len(shuffled[group])
    ]
    return _table(pool, [deals[place] for place in generator.permutation(size)], name)


def _table(pool: Pool, numbers: Sequence[int], name: str) -> pd.DataFrame:
    sentences = _numbered(pool)
    index = pd.Index(numbers, name=name)
    return pd.DataFrame({"description": [sentences[number][1] for number in numbers]}, index=index)


def _numbered(pool: Pool) -> dict[int, tuple[str, Text]]:
    each = [(shows, sentence) for shows, sentences in pool.items() for sentence in sentences]
    return {(_STRIDE * place + 2) % len(each) + 1: one for place, one in enumerate(each)}
