"""A condition written as a text, for `.query`: its numbers, its columns, and the variables of the notebook in it."""

from __future__ import annotations

from difflib import get_close_matches

import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import column_shown_as
from crm_lessons.classroom.explained_errors.tables.missing_keys import NEAR, SHOWN_AS
from crm_lessons.classroom.explained_errors.tables.words_in_columns import column_that_holds
from crm_lessons.text.language import Text


def _name(failure: Failure) -> Text | None:
    """Say that a variable wants its `@` and a value its quotation marks, or which column is meant."""
    name, table = failure.found["name"], failure.table
    if name in failure.names:
        return _WITH_AT.format(name=name)
    if not isinstance(table, pd.DataFrame):
        return None
    if column := column_shown_as(name, table):
        return SHOWN_AS.format(key=name, column=column)
    if value := column_that_holds(name, table):
        return _VALUE.format(column=value[0], value=value[1])
    near = get_close_matches(name, [str(column) for column in table.columns], n=1)
    return NEAR.format(key=name, near=near[0]) if near else None


def _variable(failure: Failure) -> Text:
    """Say that a column or a value goes without `@`, or that the notebook has no such variable."""
    name, table = failure.found["name"], failure.table
    if isinstance(table, pd.DataFrame) and name in table.columns:
        return _WITHOUT_AT.format(name=name)
    if isinstance(table, pd.DataFrame) and (value := column_that_holds(name, table)):
        return _VALUE.format(column=value[0], value=value[1])
    return _NO_VARIABLE.format(name=name)


_WITH_AT = Text(
    fr="Dans le texte de `.query`, un nom seul est une colonne. Devant une variable du cahier, mettez `@` : `@{name}`.",
    en="In the text of `.query` a name alone is a column. Before a variable of the notebook put `@`: `@{name}`.",
)
_WITHOUT_AT = Text(
    fr="`{name}` est une colonne : dans le texte de `.query`, elle s'écrit sans `@`.",
    en="`{name}` is a column: in the text of `.query` it is written without `@`.",
)
_VALUE = Text(
    fr="Dans le texte de `.query`, une valeur de la colonne `{column}` se met aussi entre guillemets, de l'autre sorte : `'{value}'`.",
    en="In the text of `.query` a value of the column `{column}` goes in quotation marks too, of the other kind: `'{value}'`.",
)
_NO_VARIABLE = Text(
    fr="Derrière `@`, `.query` attend une variable du cahier, et aucune ne s'appelle `{name}`. Exécutez d'abord la cellule qui lui donne "
    "sa valeur, ou relisez son nom.",
    en="After `@`, `.query` expects a variable of the notebook, and none is called `{name}`. Run first the cell that gives it its value, "
    "or read its name again.",
)

RULES: tuple[Rule, ...] = (
    Rule("name_in_a_query", pd.errors.UndefinedVariableError, r"^name '(?P<name>\w+)' is not defined", _name),
    Rule("variable_in_a_query", pd.errors.UndefinedVariableError, r"^local variable '(?P<name>\w+)' is not", _variable),
    Rule(
        "equals_in_a_query",
        ValueError,
        "cannot assign without a target object",
        Text(
            fr="Dans `.query` aussi, une comparaison s'écrit avec deux signes, `==` : un seul `=` donne une valeur.",
            en="In `.query` too, a comparison is written with two signs, `==`: a single `=` gives a value.",
        ),
        code=r"\.query\s*\(",
    ),
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
