"""What a method that reads several columns asks of a table, and the sentence when the table falls short."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from crm_lessons.methods.validation import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.kinds import kind_in_words
from crm_lessons.text.language import Text


def table_with(table: object, columns: Sequence[str]) -> pd.DataFrame:
    """Return the named columns of a table, or say which one is missing."""
    if not isinstance(table, pd.DataFrame):
        raise InputError(_NOT_A_TABLE.format(found=kind_in_words(table), columns=_listed(columns)))
    refuse_missing(columns, list(table.columns))
    twice = [column for column in columns if list(table.columns).count(column) > 1]
    if twice:
        raise InputError(_TWICE.format(column=twice[0]))
    return table[list(columns)]


def refuse_missing(wanted: Sequence[str], found: Sequence[object]) -> None:
    """Raise InputError when a column is not among those found, and name these."""
    missing = [column for column in wanted if column not in found]
    if missing:
        raise InputError(_MISSING.format(missing=_listed(missing), found=_listed(map(str, found))))


def one_row_each(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table when no row label comes back, and name those that do."""
    repeated = table.index[table.index.duplicated()].unique()
    if len(repeated):
        raise InputError(_REPEATED.format(rows=first_few(repeated)))
    return table


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f"`{column}`" for column in columns)


_NOT_A_TABLE = Text(
    fr="On attend un tableau pandas avec les colonnes {columns} ; reçu : {found}.",
    en="Expected a pandas table with the columns {columns}; received: {found}.",
)
_MISSING = Text(
    fr="Colonne absente du tableau : {missing}. Il contient {found}. Renommez une colonne avec `rename`, ou ajoutez-la.",
    en="Column missing from the table: {missing}. It holds {found}. Rename a column with `rename`, or add one.",
)
_TWICE = Text(
    fr="Deux colonnes du tableau s'appellent `{column}` : gardez celle qui compte.",
    en="Two columns of the table are called `{column}`: keep the one that counts.",
)
_REPEATED = Text(
    fr="Plusieurs lignes portent le même numéro : {rows}. Une ligne, un numéro : vérifiez l'index du tableau.",
    en="Several rows bear the same number: {rows}. One row, one number: check the index of the table.",
)
