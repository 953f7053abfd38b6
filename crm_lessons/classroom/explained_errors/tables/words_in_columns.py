"""A word that a table does not have for a name, and has for a value: a city, a product, a class."""

from __future__ import annotations

import pandas as pd

from crm_lessons.text.names import plain_spelling


def column_that_holds(word: str, table: pd.DataFrame) -> tuple[str, str] | None:
    """Return the column of text in which a word stands, and the word as it is written there; None where none holds it."""
    typed = plain_spelling(word)
    texts = [column for column in table.columns if pd.api.types.is_string_dtype(table[column])]
    held = ((str(column), value) for column in texts for value in table[column].dropna().unique())
    return next(((column, value) for column, value in held if typed and plain_spelling(value) == typed), None)
