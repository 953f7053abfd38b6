"""What a question of matching expects: for each situation of a table, the word that it shows; and two ways to go wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd

from crm_lessons.data.sentences import Pool, meaning_of
from crm_lessons.data.variants import Data
from crm_lessons.text.language import Text


def meanings(rows: pd.DataFrame, pool: Pool, moved: Mapping[str, str] | None = None) -> pd.Series[str]:
    """Return what each row shows; what is moved goes under another word's name."""
    shown: pd.Series[str] = rows.index.to_series().map(meaning_of(pool)).replace(dict(moved or {}))
    return shown


def in_turn(rows: pd.DataFrame, words: Sequence[str]) -> pd.Series[str]:
    """Return the words dealt out in turn, down the table."""
    return pd.Series([words[place % len(words)] for place in range(len(rows))], index=rows.index)


def shown(table: str, pool: Pool) -> Callable[..., pd.Series[str]]:
    """Return what works out the meanings of a sheet's table: data, and of a mistake the words moved under another's name.

    A mistake is a `partial` of it, so that two of them made together are recognised, too.
    """

    def worked_out(data: Data, **moved: str) -> pd.Series[str]:
        return meanings(data[table], pool, moved)

    return worked_out


def dealt(table: str, words: Sequence[str]) -> Callable[[Data], pd.Series[str]]:
    """Return what deals the words out in turn, down a sheet's table."""
    return lambda data: in_turn(data[table], words)


def as_matched(words: Mapping[str, Text]) -> tuple[Callable[[Data, Any], Any], ...]:
    """Return the forms in which the same matching may be given: by number, by word where several share one, in French."""
    return (
        lambda data, answer: answer.to_dict(),
        lambda data, answer: {word: list(group.index) for word, group in answer.groupby(answer)},
        lambda data, answer: answer.map({word: names.fr for word, names in words.items()}),
    )
