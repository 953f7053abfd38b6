"""What a question of matching expects: for each situation of a table, the word that it shows; and two ways to go wrong in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from crm_lessons.data.sentences import Pool, meaning_of


def meanings(rows: pd.DataFrame, pool: Pool, moved: Mapping[str, str] | None = None) -> pd.Series[str]:
    """Return what each row shows; what is moved goes under another word's name."""
    shown: pd.Series[str] = rows.index.to_series().map(meaning_of(pool)).replace(dict(moved or {}))
    return shown


def in_turn(rows: pd.DataFrame, words: Sequence[str]) -> pd.Series[str]:
    """Return the words dealt out in turn, down the table."""
    return pd.Series([words[place % len(words)] for place in range(len(rows))], index=rows.index)
