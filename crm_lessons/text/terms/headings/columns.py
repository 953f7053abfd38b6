"""The columns that a chapter shows: their words, and how their values are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Columns:
    """Columns by their English name in the code.

    headings: the words for each
    identifiers: names and numbers that nobody computes with; a year is not 2 024
    rates: shown as percentages; a column is one where it holds a share of something
    amounts: money
    scores: numbers of a few units, whose decimals count
    """

    headings: Mapping[str, Text]
    identifiers: Set[str] = frozenset()
    rates: Set[str] = frozenset()
    amounts: Set[str] = frozenset()
    scores: Set[str] = frozenset()


def together(chapters: Iterable[Columns]) -> Columns:
    """Return the columns of all chapters as one.

    Raises: ValueError for a column that has its words twice: which of them would be shown?
    """
    chapters = tuple(chapters)
    headings: dict[str, Text] = {}
    for chapter in chapters:
        twice = sorted(headings.keys() & chapter.headings.keys())
        if twice:
            raise ValueError(f"columns have their words in two chapters, keep one: {', '.join(twice)}")
        headings |= chapter.headings
    return Columns(
        headings,
        identifiers=frozenset[str]().union(*(chapter.identifiers for chapter in chapters)),
        rates=frozenset[str]().union(*(chapter.rates for chapter in chapters)),
        amounts=frozenset[str]().union(*(chapter.amounts for chapter in chapters)),
        scores=frozenset[str]().union(*(chapter.scores for chapter in chapters)),
    )
