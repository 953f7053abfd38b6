"""What each reader's tables hold, held against digests that were taken once.

The digests leave out what differs between pandas 2.2 and 3, between 32 and 64 bits and between operating systems: the
width of numbers, the unit of dates, the type of text and the way in which a missing value is stored.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pandas as pd
import pytest

from crm_lessons.data.variants import lesson_data
from crm_lessons.text.language import Text

STORED = json.loads(Path(__file__).with_name("fingerprints.json").read_text(encoding="utf-8"))
"""Sheet -> readers -> digest; a new sheet is stored as soon as students have its tables."""

GROUPS = {
    "students 0-9": range(10),
    "students 10-19": range(10, 20),
    "students 20-29, with a key": range(20, 30),
    "students 30-39, with a key": range(30, 40),
}


def plain(value: object) -> str:
    """Return a value as every version of pandas shows it."""
    if isinstance(value, str):
        return repr(value)
    if isinstance(value, Text):
        return f"{value.fr} | {value.en}"
    if pd.isna(value):
        return "missing"
    return value.isoformat() if isinstance(value, pd.Timestamp) else repr(value)


def column(values: pd.Series | pd.Index) -> list[str]:
    """Return a column's name, the kind of its values, and each as it is shown: only few need a look."""
    if values.dtype.kind in "iub" and not values.hasnans:
        shown = map(repr, values.tolist())
    elif values.dtype.kind == "M":
        places, days = pd.factorize(values)
        shown = map([*map(plain, days), "missing"].__getitem__, places)  # of what is missing the place is -1
    else:
        shown = map(plain, values.tolist())
    return [str(values.name), values.dtype.kind, *shown]


def lines(name: str, table: pd.DataFrame | pd.Series) -> list[str]:
    """Return a table's name and kind, its row labels, then its columns, each with its name and the kind of its values."""
    columns = [table] if isinstance(table, pd.Series) else [table[name] for name in table.columns]
    return [name, type(table).__name__, *column(table.index), *(line for each in columns for line in column(each))]


def digest(readers) -> str:
    """Return the digest of all tables of some readers, in order."""
    text = "\n".join(line for data in readers for name, table in data.items() for line in lines(name, table))
    return hashlib.sha256(text.encode()).hexdigest()


def fingerprints(stem: str, data_of, variants_of) -> dict[str, str]:
    everybody = variants_of(stem)
    groups = {name: digest(everybody[number] for number in numbers) for name, numbers in GROUPS.items()}
    return {"lesson": digest([lesson_data(stem)]), "no identifier": digest([data_of(stem)])} | groups


@pytest.mark.parametrize("stem", STORED)
def test_no_reader_meets_other_tables_than_before(stem, data_of, variants_of):
    """The lesson's tables, the sheet's, and those of forty students, half with a key, are what they were, value for value."""
    assert fingerprints(stem, data_of, variants_of) == STORED[stem]


def test_a_digest_does_not_depend_on_how_values_are_stored():
    """Width, unit and the type of text are left out; a value, a name, a label and the kind of a number are not."""
    table = pd.DataFrame({"n": [1, 2], "word": ["a", None], "day": pd.to_datetime(["2024-01-02", None])})
    stored_otherwise = table.astype({"n": "int32", "word": "string", "day": "datetime64[s]"})
    assert digest([{"t": stored_otherwise}]) == digest([{"t": table}])
    changed = [
        table.assign(n=[1, 3]),
        table.astype({"n": float}),
        table.rename(columns={"n": "m"}),
        table.rename_axis("row"),
        table.set_index(pd.Index([1, 2])),
    ]
    assert len({digest([{"t": other}]) for other in [table, *changed]}) == 1 + len(changed)
