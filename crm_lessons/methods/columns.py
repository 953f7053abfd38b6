"""What a method that reads several columns asks of a table, and the sentence when the table falls short."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import Any

import pandas as pd

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.shown import label, shown
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.kinds import kind_in_words


def table_with(
    table: object, columns: Sequence[Hashable], code: str = "table", made_by: str | None = None
) -> pd.DataFrame:
    """Return a table that has each of the named columns once, or say which are missing, and how to come by them.

    code: how the reader calls the table, for the advice
    made_by: the method that returns such a table
    """
    for column in columns:
        if not is_name(column):
            raise InputError(_NO_NAME.format(found=kind_in_words(column)))
    origin = Text(fr=" ", en=" ") if made_by is None else _MADE_BY.format(method=made_by)
    if not isinstance(table, pd.DataFrame):
        raise InputError(
            _NOT_A_TABLE.format(found=kind_in_words(table), columns=_listed(columns)) + origin + _as_table(table, code)
        )
    found: list[Hashable] = list(table.columns)
    refuse_levels(table, code)
    missing = [column for column in columns if column not in found]
    indexed = [column for column in missing if column in table.index.names]
    if indexed:
        raise InputError(_IN_INDEX.format(column=_listed(indexed), code=code))
    if missing:
        raise InputError(_missing(missing, found) + origin + _rename(missing, found, code))
    twice = [column for column in columns if found.count(column) > 1]
    if twice:
        raise InputError(_TWICE.format(column=twice[0], code=code))
    return table


def is_name(value: object) -> bool:
    """Return whether a value can be the name of a column or of a row: a column itself, a list and a missing value cannot."""
    try:
        hash(value)
    except TypeError:
        return False
    return value is not pd.NA


def refuse_levels(table: pd.DataFrame, code: str = "table") -> None:
    """Raise InputError when the headings of a table have several levels."""
    if table.columns.nlevels > 1:
        raise InputError(_LEVELS.format(code=code))


def refuse_missing(wanted: Sequence[str], found: Sequence[object]) -> None:
    """Raise InputError when columns are not among those found, and name these, the most alike first."""
    missing = [column for column in wanted if column not in found]
    if missing:
        raise InputError(_missing(missing, found))


def in_code(table: str, column: object) -> str:
    """Return how a reader writes a column of a table: orders["date"]."""
    return f"{table}[{_quoted(column)}]"


def complete(column: pd.Series[Any]) -> pd.Series[Any]:
    """Return a column without a hole, or say how many there are and where the first is."""
    missing = column.isna()
    if missing.any():
        raise InputError(
            Text(
                fr="Colonne `{column}`, valeurs manquantes : {missing} sur {rows}, la première à la ligne {row}. "
                "Retrouvez-les, ou écartez ces lignes et dites combien : `dropna(subset=[{name}])`.",
                en="Column `{column}`, missing values: {missing} of {rows}, the first in row {row}. "
                "Find them, or leave these rows out and say how many: `dropna(subset=[{name}])`.",
            ).format(
                column=column.name,
                name=_quoted(column.name),
                missing=number_text(int(missing.sum())),
                rows=number_text(len(column)),
                row=label(column.index[missing][0]),
            )
        )
    return column


def one_row_each(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table when no row label comes back, and name those that do."""
    if table.index.nlevels > 1:
        raise InputError(_LABELS_OF_LEVELS)
    repeated = table.index[table.index.duplicated()].unique()
    if len(repeated):
        raise InputError(_REPEATED.format(rows=first_few(repeated)))
    return table


def _listed(columns: Iterable[object]) -> str:
    return ", ".join(f"`{column}`" for column in columns)


def _quoted(name: object) -> str:
    return f'"{name}"' if isinstance(name, str) else str(shown(name))


def _missing(missing: Sequence[Hashable], found: Sequence[object]) -> Text:
    headings = _nearest(missing, found)
    listed = _listed(headings[:_SHOWN]) + (", …" if len(headings) > _SHOWN else "")
    return _MISSING.format(missing=_listed(missing), found=listed or _NO_COLUMN)


def _rename(missing: Sequence[Hashable], found: Sequence[object], code: str) -> Text:
    new_names = ", ".join(f"{_twin(column, found)}: {_quoted(column)}" for column in missing)
    return _RENAME.format(advice=f"{code}.rename(columns={{{new_names}}})")


def _nearest(missing: Sequence[Hashable], found: Sequence[object]) -> list[str]:
    """Return the headings, those that are most like a missing one first."""
    return sorted(
        map(str, found), key=lambda heading: max(_likeness(heading, str(column)) for column in missing), reverse=True
    )


def _likeness(heading: str, column: str) -> float:
    """Return how alike two headings are, from 0 to 1: capitals and signs do not count, a heading within another does."""
    one, other = ("".join(filter(str.isalnum, name.casefold())) for name in (heading, column))
    if one and other and (one in other or other in one):
        return 1.0
    return SequenceMatcher(None, one, other).ratio()


def _twin(column: object, found: Sequence[object]) -> str:
    """Return the heading that is surely meant by a column, an ellipsis where none is."""
    alike = [heading for heading in found if _likeness(str(heading), str(column)) >= _ALIKE]
    return _quoted(alike[0]) if len(alike) == 1 else "…"


def _as_table(given: object, code: str) -> Text:
    """Return how to make a pandas table of what was given."""
    maker = type(given).__module__.partition(".")[0]
    if maker == "polars" and hasattr(given, "collect"):
        advice = f"pd.DataFrame({code}.collect().to_dict(as_series=False))"
    elif maker == "polars":
        advice = f"pd.DataFrame({code}.to_dict(as_series=False))"
    elif isinstance(given, pd.Series):
        advice = f"{code}.to_frame().reset_index()"
    elif isinstance(given, (dict, list)):
        advice = f"pd.DataFrame({code})"
    elif hasattr(given, "to_pandas"):
        advice = f"{code}.to_pandas()"
    elif hasattr(given, "df"):
        advice = f"{code}.df()"
    else:
        advice = "pd.DataFrame(…)"
    return _MAKE.format(advice=advice)


_SHOWN, _ALIKE = 8, 0.75
_NO_NAME = Text(
    fr='On attend le nom d\'une colonne, comme `"customer"`, et non la colonne elle-même ; reçu : {found}.',
    en='Expected the name of a column, such as `"customer"`, not the column itself; received: {found}.',
)
_NOT_A_TABLE = Text(
    fr="On attend un tableau pandas avec les colonnes {columns} ; reçu : {found}.",
    en="Expected a pandas table with the columns {columns}; received: {found}.",
)
_MAKE = Text(fr="Écrivez `{advice}`.", en="Write `{advice}`.")
_LEVELS = Text(
    fr="Les titres du tableau ont plusieurs niveaux, comme après `pivot` ou `agg` ; on attend un titre par colonne. Écrivez "
    '`{code}.columns = [" ".join(map(str, heading)).strip() for heading in {code}.columns]`.',
    en="The headings of the table have several levels, as after `pivot` or `agg`; one heading a column is expected. Write "
    '`{code}.columns = [" ".join(map(str, heading)).strip() for heading in {code}.columns]`.',
)
_IN_INDEX = Text(
    fr="{column} est dans l'index du tableau ; on attend une colonne. Écrivez `{code}.reset_index()`.",
    en="{column} is in the index of the table; a column is expected. Write `{code}.reset_index()`.",
)
_MISSING = Text(
    fr="Colonne absente du tableau : {missing}. Il contient {found}.",
    en="Column missing from the table: {missing}. It holds {found}.",
)
_NO_COLUMN = Text(fr="des lignes sans colonne", en="rows without a column")
_MADE_BY = Text(fr=" C'est le tableau que rend `{method}`. ", en=" It is the table that `{method}` returns. ")
_RENAME = Text(fr="Écrivez `{advice}`, avec vos titres.", en="Write `{advice}`, with your headings.")
_TWICE = Text(
    fr="Deux colonnes du tableau s'appellent `{column}` : gardez celle qui compte. Pour la première, écrivez "
    "`{code}.loc[:, ~{code}.columns.duplicated()]`.",
    en="Two columns of the table are called `{column}`: keep the one that counts. For the first, write "
    "`{code}.loc[:, ~{code}.columns.duplicated()]`.",
)
_LABELS_OF_LEVELS = Text(
    fr="L'index du tableau a plusieurs niveaux ; on attend un numéro par ligne. Écrivez `table.reset_index(drop=True)`.",
    en="The index of the table has several levels; one number a row is expected. Write `table.reset_index(drop=True)`.",
)
_REPEATED = Text(
    fr="Plusieurs lignes portent le même numéro : {rows}. Une ligne, un numéro : vérifiez l'index du tableau.",
    en="Several rows bear the same number: {rows}. One row, one number: check the index of the table.",
)
