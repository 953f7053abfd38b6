"""The tables of a sheet as files that a spreadsheet opens with a double click, accents and decimals included."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from crm_lessons.data.exam_name import exam_name
from crm_lessons.data.variants import Data
from crm_lessons.text.language import Language, Text

_SEPARATORS: dict[Language, tuple[str, str]] = {"fr": (";", ","), "en": (",", ".")}
"""Between columns and before decimals, as the spreadsheets of each language expect them."""


def released_tables(sheet: str, tables: Data, language: Language) -> dict[str, bytes]:
    """Return the files that lie beside a sheet, by path: `data/<sheet>/<table>.csv`; the same when it is graded.

    Those of an examination lie beside the sheets of their chapters.
    """
    if exam_name(sheet):
        chapters = (released_tables(stem, of_chapter, language) for stem, of_chapter in tables.items())
        return {path: content for files in chapters for path, content in files.items()}
    return {f"data/{sheet}/{name}.csv": readable_csv(table, language) for name, table in tables.items()}


def lay_out(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files into a folder, to be read and not to be changed; raises OSError."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.write_bytes(content)
        file.chmod(0o444)


def readable_csv(table: pd.DataFrame | pd.Series[Any], language: Language) -> bytes:
    """Return a table as CSV in UTF-8 with a byte order mark, row labels first; labels without a name are called "row"."""
    frame = in_one_language(table, language)
    between, decimal = _SEPARATORS[language]
    label = frame.index.name if frame.index.name is not None else "row"
    text = frame.to_csv(sep=between, decimal=decimal, index_label=str(label), lineterminator="\n")
    return text.encode("utf-8-sig")


def in_one_language(table: pd.DataFrame | pd.Series[Any], language: Language) -> pd.DataFrame:
    """Return a table as a DataFrame whose words are those of one language."""
    frame = table.to_frame() if isinstance(table, pd.Series) else table

    def words(value: object) -> object:
        return value.in_language(language) if isinstance(value, Text) else value

    spoken = [name for name in frame.columns if frame[name].dtype == object]
    frame = frame.copy()
    for name in spoken:
        frame[name] = frame[name].map(words)
    return frame
