"""A condition written as a text, for `.query`: its numbers, its columns, and the variables of the notebook in it."""

from __future__ import annotations

from difflib import get_close_matches

import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import column_shown_as
from crm_lessons.classroom.explained_errors.tables.missing_keys import NEAR, SHOWN_AS
from crm_lessons.text.language import Text


def _name(failure: Failure) -> Text | None:
    """Say that a variable wants its `@`, or which column is meant."""
    name, table = failure.found["name"], failure.table
    if name in failure.names:
        return _WITH_AT.format(name=name)
    if not isinstance(table, pd.DataFrame):
        return None
    if column := column_shown_as(name, table):
        return SHOWN_AS.format(key=name, column=column)
    near = get_close_matches(name, [str(column) for column in table.columns], n=1)
    return NEAR.format(key=name, near=near[0]) if near else None


_WITH_AT = Text(
    fr="Dans le texte de `.query`, un nom seul est une colonne. Devant une variable du cahier, mettez `@` : `@{name}`.",
    en="In the text of `.query` a name alone is a column. Before a variable of the notebook put `@`: `@{name}`.",
)

RULES: tuple[Rule, ...] = (
    Rule("name_in_a_query", pd.errors.UndefinedVariableError, r"^name '(?P<name>\w+)' is not defined", _name),
    Rule(
        "decimal_comma_in_a_query",
        (TypeError, NotImplementedError),
        "unhashable type|scalar only bool ops",
        Text(
            fr="Dans `.query` aussi, les décimales s'écrivent avec un point : `{whole}.{decimals}`, et non `{whole},{decimals}`.",
            en="In `.query` too, decimals are written with a point: `{whole}.{decimals}`, not `{whole},{decimals}`.",
        ),
        code=r"\.query\s*\(",
        line=r"(?<![\w.])(?P<whole>\d+),(?P<decimals>\d+)",
    ),
)
