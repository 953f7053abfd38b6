"""A column or a row that a table does not have: misspelled, called otherwise, asked for in the wrong place."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from difflib import get_close_matches
from typing import Any

import pandas as pd

from crm_lessons.classroom.explained_errors.code_only import code_only
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import names_shown_as
from crm_lessons.classroom.explained_errors.tables.keys_in_messages import A_TUPLE, missing_key
from crm_lessons.classroom.explained_errors.tables.words_in_columns import column_that_holds
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text


def _missing(failure: Failure) -> Text | None:
    """Say what a key that the table does not have may be: a heading, the index, a label of another type, a name misspelled."""
    table = failure.table
    key = missing_key(failure.error)
    if table is None or key is None:
        return None
    if isinstance(key, bool):
        return _CLOSED_TOO_LATE
    if isinstance(key, tuple):
        return _SEVERAL_COLUMNS.format(names=", ".join(map(_quoted, key)))
    if key == A_TUPLE:
        return _SEVERAL_ROWS
    columns = list(table.columns) if isinstance(table, pd.DataFrame) else []
    labels = list(table.index[:1000])
    if isinstance(table, pd.Series) and re.search(_GROUPED_BY.format(key=re.escape(str(key))), failure.line):
        return _GROUP_THE_TABLE.format(key=_quoted(key))
    if key in columns:
        return _column_elsewhere(failure, key)
    if key in labels and "not found in axis" in failure.message:
        return _NOT_A_COLUMN.format(key=_quoted(key))
    if key not in labels and _asks_for_a_row(failure, key, labels):
        columns = []
    return (
        _spelled_otherwise(key, columns, cutoff=0.99)
        or _named_otherwise(failure, key, columns, table.index.names)
        or _side_by_side(key, columns)
        or _other_type(key, [*columns, *labels])
        or _spelled_otherwise(key, columns or labels)
        or _a_value(key, table)
        or _nowhere(failure, key, columns, labels)
    )


def _a_value(key: object, table: pd.DataFrame | pd.Series[Any]) -> Text | None:
    """Say that a word is the name of nothing, and stands in a column."""
    if not isinstance(key, str) or not isinstance(table, pd.DataFrame) or key in table.index:
        return None
    found = column_that_holds(key, table)
    return found and _A_VALUE.format(value=found[1], column=found[0])


def _nowhere(failure: Failure, key: object, columns: Sequence[Hashable], labels: Sequence[Hashable]) -> Text:
    """Say which columns there are, or which rows where the code asks for a row."""
    of_rows = not columns or re.search(rf"""\.loc\[\[*\s*["']{re.escape(str(key))}["']""", failure.line)
    return (_NO_SUCH_ROW if of_rows else NO_SUCH_COLUMN).format(
        key=repr(key), known=first_few(labels if of_rows else columns)
    )


def _column_elsewhere(failure: Failure, key: Hashable) -> Text | None:
    """Say where the code looks for a column that the table does have; None where that is not known."""
    cell = code_only(failure.cell)
    if "not found in axis" in failure.message:
        said = _NOT_A_ROW
    elif ".loc" in failure.code:
        said = _ROWS_FIRST
    elif re.search(r"\.(?:merge|join)\s*\(", failure.code):
        said = _IN_ONE_TABLE
    elif ".apply" in cell and ".groupby" in cell:
        said = _MAKES_THE_GROUPS
    elif ".apply" in cell and "axis" not in cell:
        said = _COLUMN_BY_COLUMN
    else:
        return None
    return said.format(name=key, key=_quoted(key))


def _asks_for_a_row(failure: Failure, key: object, labels: Sequence[object]) -> bool:
    by_label = ".loc" in failure.code or (
        "not found in axis" in failure.message and not re.search("axis|columns", failure.code)
    )
    return by_label and any(type(label) is type(key) for label in labels)


def _named_otherwise(
    failure: Failure, key: Hashable, columns: Sequence[Hashable], index_names: Sequence[Hashable]
) -> Text | None:
    names = names_shown_as(str(key))
    if column := next((column for column in columns if column in names), None):
        return SHOWN_AS.format(key=key, column=column)
    if index := next((name for name in index_names if name in names), None):
        return (_ALREADY_THE_INDEX if "are in the columns" in failure.message else _IS_THE_INDEX).format(
            key=key, index=index
        )
    return None


def _side_by_side(key: object, columns: Sequence[Hashable]) -> Text | None:
    """Say that two names without a comma between them make one."""
    names = [name for name in columns if isinstance(name, str)]
    first = next((name for name in names if any(key == f"{name}{other}" for other in names)), None)
    if first is None:
        return None
    return _COMMA_BETWEEN.format(first=_quoted(first), second=_quoted(str(key).removeprefix(first)))


def _other_type(key: Hashable, known: Sequence[Hashable]) -> Text | None:
    same = next((one for one in known if type(one) is not type(key) and str(one) == str(key)), None)
    if same is None:
        return None
    return (_NUMBER_WANTED if isinstance(key, str) else _TEXT_WANTED).format(key=key)


def _spelled_otherwise(key: Hashable, known: Sequence[Hashable], cutoff: float = 0.6) -> Text | None:
    folded = {str(one).casefold(): str(one) for one in known}
    near = get_close_matches(str(key).casefold(), folded, n=1, cutoff=cutoff) if isinstance(key, str) else []
    return NEAR.format(key=key, near=folded[near[0]]) if near else None


def _quoted(key: object) -> str:
    return f'"{key}"' if isinstance(key, str) else f"{key}"


_GROUPED_BY = r"""\.groupby\s*\([^)]*["']{key}["']"""
_GROUP_THE_TABLE = Text(
    fr="Une colonne prise seule n'a plus les autres à côté d'elle. Groupez la table, puis prenez la colonne : `table.groupby({key})[\"colonne\"]`.",
    en='A column taken alone no longer has the others beside it. Group the table, then take the column: `table.groupby({key})["column"]`.',
)
_A_VALUE = Text(
    fr="« {value} » n'est le nom ni d'une ligne ni d'une colonne, mais une valeur de la colonne `{column}`. Des lignes se choisissent par "
    "leurs valeurs avec une condition : `table[condition]`.",
    en="“{value}” is the name neither of a row nor of a column, but a value of the column `{column}`. Rows are chosen by their values "
    "with a condition: `table[condition]`.",
)
_SEVERAL_ROWS = Text(
    fr="Pour plusieurs lignes, donnez une liste : deux crochets, `[[…, …]]`.",
    en="For several rows give a list: two brackets, `[[…, …]]`.",
)
_CLOSED_TOO_LATE = Text(
    fr='Le crochet se ferme derrière le nom de la colonne, avant la comparaison : `table["colonne"] == 10`.',
    en='The bracket closes behind the name of the column, before the comparison: `table["column"] == 10`.',
)
_NOT_A_ROW = Text(
    fr="`drop` ôte des lignes. Pour ôter une colonne, dites-le : `drop(columns={key})`.",
    en="`drop` takes rows away. To take a column away, say so: `drop(columns={key})`.",
)
_NOT_A_COLUMN = Text(
    fr="{key} est le nom d'une ligne et non d'une colonne : `drop(index={key})`.",
    en="{key} is the name of a row, not of a column: `drop(index={key})`.",
)
_ROWS_FIRST = Text(
    fr="`{name}` est une colonne, et `.loc[…]` lit d'abord les lignes : `.loc[:, {key}]`, ou la colonne seule, `table[{key}]`.",
    en="`{name}` is a column, and `.loc[…]` reads the rows first: `.loc[:, {key}]`, or the column alone, `table[{key}]`.",
)
_IN_ONE_TABLE = Text(
    fr="`{name}` est une colonne de l'une des tables et manque à l'autre : dites les deux noms, `left_on=…` et `right_on=…`.",
    en="`{name}` is a column of one of the tables and is missing from the other: say both names, `left_on=…` and `right_on=…`.",
)
_MAKES_THE_GROUPS = Text(
    fr="`{name}` fait les groupes : la fonction reçoit chaque groupe sans cette colonne, et sa valeur est `.name`.",
    en="`{name}` makes the groups: the function gets each group without that column, whose value is `.name`.",
)
_COLUMN_BY_COLUMN = Text(
    fr="Sans `axis=1`, `.apply` donne à la fonction chaque colonne, où rien ne s'appelle `{name}`. Pour chaque ligne : `.apply(…, axis=1)`.",
    en="Without `axis=1`, `.apply` gives the function each column, where nothing is called `{name}`. For each row: `.apply(…, axis=1)`.",
)
_COMMA_BETWEEN = Text(
    fr="Deux textes côte à côte n'en font qu'un : il manque une virgule entre {first} et {second}.",
    en="Two texts side by side make one: a comma is missing between {first} and {second}.",
)
_ALREADY_THE_INDEX = Text(
    fr="`{index}` est déjà l'index de cette table, le nom de ses lignes : inutile de le redemander.",
    en="`{index}` is already the index of this table, the names of its rows: there is no need to ask for it again.",
)
_SEVERAL_COLUMNS = Text(
    fr="Pour plusieurs colonnes, donnez une liste : deux crochets, `[[{names}]]`.",
    en="For several columns give a list: two brackets, `[[{names}]]`.",
)
SHOWN_AS = Text(
    fr="« {key} » est un nom pour le lecteur. Dans la table, la colonne s'appelle `{column}`.",
    en="“{key}” is a name for the reader. In the table the column is called `{column}`.",
)
_IS_THE_INDEX = Text(
    fr="« {key} » n'est pas une colonne mais l'index, le nom des lignes : `.index`, ou `.reset_index()` pour en faire la colonne `{index}`.",
    en="“{key}” is not a column but the index, the names of the rows: `.index`, or `.reset_index()` to make it the column `{index}`.",
)
_NUMBER_WANTED = Text(
    fr="Les noms sont ici des nombres : écrivez `{key}` sans guillemets.",
    en="The names here are numbers: write `{key}` without quotation marks.",
)
_TEXT_WANTED = Text(
    fr='Les noms sont ici des textes : écrivez `"{key}"`, entre guillemets.',
    en='The names here are texts: write `"{key}"`, in quotation marks.',
)
NEAR = Text(
    fr="`{key}` n'existe pas ici. Vouliez-vous écrire `{near}` ?",
    en="`{key}` does not exist here. Did you mean `{near}`?",
)
NO_SUCH_COLUMN = Text(
    fr="Aucune colonne ne s'appelle {key}. Il y a : {known}.", en="No column is called {key}. There are: {known}."
)
_NO_SUCH_ROW = Text(
    fr="Aucune ligne ne s'appelle {key}. Les premières : {known}. Pour la place dans l'ordre, c'est `.iloc[…]`.",
    en="No row is called {key}. The first ones: {known}. For the place in the order it is `.iloc[…]`.",
)

RULES: tuple[Rule, ...] = (Rule("missing_key", KeyError, "", _missing),)
