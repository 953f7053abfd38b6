"""The tables of a sheet as a real SQLite database, for those who ask their questions in SQL.

The tables of the company come with the schema that their designer wrote, keys and checks included; any other table with
the columns that it has.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from importlib.resources import files
from numbers import Integral, Real
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pandas as pd

from crm_lessons.data.company import TABLES

Column: TypeAlias = list[int | float | str | None]
"""A column as SQLite stores it."""


class Database(sqlite3.Connection):
    """A connection that is closed when it is collected: a cell of a notebook opens it, and nobody closes it."""

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # a file that could not be opened has nothing to close
            self.close()


def database(tables: Mapping[str, pd.DataFrame | pd.Series[Any]], path: str | Path = ":memory:") -> Database:
    """Return a new SQLite database with every table under its name, its row labels as the first column.

    Dates become text (2024-12-31, with the time of day in a column that has one), true and false 1 and 0, words of both
    languages those of the session, and what is missing NULL; a number stays a number in whichever column it stands. Row
    labels that come back, or of which one is missing, are no key. The whole company (see `draw_company`) is held to
    `schema.sql`: primary keys, foreign keys, checks.
    path: a file that does not hold these tables yet; without it, the database lives in memory until it is closed, at the
        latest when it is collected.
    """
    connection = Database(path, check_same_thread=False)  # another thread may collect it
    connection.execute("PRAGMA foreign_keys = ON")
    designed = TABLES if set(TABLES) <= set(tables) else ()
    if designed:
        connection.executescript(_company_schema())
    with connection:
        connection.execute("BEGIN")
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for name, table in tables.items():
            frame = _with_labels(table)
            columns = [_plain(frame.iloc[:, place]) for place in range(frame.shape[1])]
            if name not in designed:
                connection.execute(_definition(name, frame, columns, len(table.index.names)))
            _fill(connection, name, frame, columns)
    return connection


def _company_schema() -> str:
    return files("crm_lessons.data.company").joinpath("schema.sql").read_text(encoding="utf-8")


def _with_labels(table: pd.DataFrame | pd.Series[Any]) -> pd.DataFrame:
    """Return a table with its row labels as first columns; labels without a name are called "row"."""
    frame = table.to_frame() if isinstance(table, pd.Series) else table
    return frame.rename_axis("row").reset_index() if frame.index.names == [None] else frame.reset_index()


def _definition(name: str, frame: pd.DataFrame, columns: list[Column], labels: int) -> str:
    """Return the CREATE TABLE of a table that has no schema; the row labels are its key where each is there, once."""
    defined = [f"{_quoted(heading)} {_sql_type(column)}" for heading, column in zip(frame, columns, strict=True)]
    keys = [*zip(*columns[:labels], strict=True)]
    if len({*keys}) == len(keys) and not any(None in key for key in keys):
        defined.append(f"PRIMARY KEY ({', '.join(map(_quoted, frame.columns[:labels]))})")
    return f"CREATE TABLE {_quoted(name)} ({', '.join(defined)})"


def _sql_type(column: Column) -> str:
    kinds = {type(value) for value in column if value is not None}
    if str in kinds or not kinds:
        return "TEXT"
    return "REAL" if float in kinds else "INTEGER"


def _fill(connection: sqlite3.Connection, name: str, frame: pd.DataFrame, columns: list[Column]) -> None:
    headings, places = ", ".join(map(_quoted, frame.columns)), ", ".join("?" * len(columns))
    rows = zip(*columns, strict=True)
    connection.executemany(f"INSERT INTO {_quoted(name)} ({headings}) VALUES ({places})", rows)


def _plain(column: pd.Series[Any]) -> Column:
    """Return a column as the numbers and the words that SQLite stores, None where nothing is known."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(object)
    if pd.api.types.is_datetime64_any_dtype(dates := column.infer_objects()):
        column = dates
        whole_days = (column.dropna() == column.dropna().dt.normalize()).all()
        column = column.dt.strftime("%Y-%m-%d" if whole_days else "%Y-%m-%d %H:%M:%S")
    values = column.astype(object).tolist()
    stored = values if pd.api.types.is_numeric_dtype(column) else map(_stored, values)
    return [None if unknown else value for unknown, value in zip(column.isna(), stored, strict=True)]


def _stored(value: object) -> int | float | str:
    """Return one value of a column of any kind: a number is one in SQLite too, true and false are 1 and 0."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool | np.bool_ | Integral):
        return int(value)
    return float(value) if isinstance(value, Real | Decimal) else str(value)


def _quoted(name: object) -> str:
    return '"' + str(name).replace('"', '""') + '"'
