"""A heading as `show` prints it, typed where pandas wants the name of the column."""

from __future__ import annotations

import pandas as pd

from crm_lessons.text.language import LANGUAGES
from crm_lessons.text.names import plain_spelling
from crm_lessons.text.terms.headings import HEADINGS


def names_shown_as(heading: str) -> set[str]:
    """Return the names under which a heading of either language may stand in a table; its own, as pandas writes it, included."""
    typed = plain_spelling(heading)
    shown = {
        name
        for name, text in HEADINGS.items()
        for language in LANGUAGES
        if plain_spelling(text.in_language(language)) == typed
    }
    return (
        shown
        | {name for name in HEADINGS if plain_spelling(name) == typed}
        | _ABBREVIATED.get(typed, set())
        | {heading}
    )


def column_shown_as(heading: str, table: pd.DataFrame) -> str | None:
    """Return the column of a table that is shown under a heading, or is called so."""
    names = names_shown_as(heading)
    return next((str(column) for column in table.columns if column in names), None)


_ABBREVIATED = {"ca": {"revenue", "amount"}}
"""What everybody in a firm writes, and no table shows."""
