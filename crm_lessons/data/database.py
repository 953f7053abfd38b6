"""The tables of a sheet as a real SQLite database, for those who ask their questions in SQL.

The tables of the company come with the schema that their designer wrote, keys and checks included; any other table with
the columns that it has.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import Any

import pandas as pd

from crm_lessons.data.company import TABLES


class Database(sqlite3.Connection):
    """A connection that is closed when it is collected: a cell of a notebook opens it, and nobody closes it."""

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # a file that could not be opened has nothing to close
            self.close()


def database(tables: Mapping[str, pd.DataFrame | pd.Series[Any]], path: str | Path = ":memory:") -> Database:
    """Return a new SQLite database with every table under its name, its row labels as the first column.

    Dates become text (2024-12-31), true and false 1 and 0, words of both languages those of the session, and what is
    missing NULL. The whole company (see `draw_company`) is held to `schema.sql`: primary keys, foreign keys, checks.
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
            if name not in designed:
                connection.execute(_definition(name, frame, len(table.index.names)))
            _fill(connection, name, frame)
    return connection


def _company_schema() -> str:
    return files("crm_lessons.data.company").joinpath("schema.sql").read_text(encoding="utf-8")


def _with_labels(table: pd.DataFrame | pd.Series[Any]) -> pd.DataFrame:
    """Return a table with its row labels as first columns; labels without a name are called "row"."""
    frame = table.to_frame() if isinstance(table, pd.Series) else table
    return frame.rename_axis("row").reset_index() if frame.index.names == [None] else frame.reset_index()


def _definition(name: str, frame: pd.DataFrame, labels: int) -> str:
    """Return the CREATE TABLE of a table that has no schema; the row labels are its key where none comes back."""
    columns = [f"{_quoted(column)} {_sql_type(frame[column])}" for column in frame.columns]
    key = list(frame.columns[:labels])
    if not frame.duplicated(key).any():
        columns.append(f"PRIMARY KEY ({', '.join(map(_quoted, key))})")
    return f"CREATE TABLE {_quoted(name)} ({', '.join(columns)})"


def _sql_type(column: pd.Series[Any]) -> str:
    types = pd.api.types
    if types.is_bool_dtype(column) or types.is_integer_dtype(column):
        return "INTEGER"
    return "REAL" if types.is_float_dtype(column) else "TEXT"


def _fill(connection: sqlite3.Connection, name: str, frame: pd.DataFrame) -> None:
    columns = ", ".join(map(_quoted, frame.columns))
    places = ", ".join("?" * len(frame.columns))
    rows = zip(*(_plain(frame[column]) for column in frame.columns), strict=True)
    connection.executemany(f"INSERT INTO {_quoted(name)} ({columns}) VALUES ({places})", rows)


def _plain(column: pd.Series[Any]) -> list[int | float | str | None]:
    """Return a column as the numbers and the words that SQLite stores, None where nothing is known."""
    if pd.api.types.is_datetime64_any_dtype(column):
        whole_days = (column.dropna() == column.dropna().dt.normalize()).all()
        column = column.dt.strftime("%Y-%m-%d" if whole_days else "%Y-%m-%d %H:%M:%S")
    values = column.astype(object).tolist()
    stored = values if pd.api.types.is_numeric_dtype(column) else map(str, values)
    return [None if unknown else value for unknown, value in zip(column.isna(), stored, strict=True)]


def _quoted(name: object) -> str:
    return '"' + str(name).replace('"', '""') + '"'
