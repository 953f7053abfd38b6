"""Values cross between the student's Python and the judge as typed JSON: plain data, bounded, and nothing that runs.

Both sides use this module. What was encoded by the student's side is decoded as if an attacker had written it.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.reading.blank import is_blank
from crm_lessons.checking.reading.calls import methods_called
from crm_lessons.checking.reading.plain import (
    ARRAYS,
    DICTIONARIES,
    EXTENSION_ARRAYS,
    INDEXES,
    NUMPY_SCALARS,
    plain_array,
)
from crm_lessons.data.drawing import MOST_BUBBLES, Drawing, drawing_of
from crm_lessons.grading.json_values import Json
from crm_lessons.grading.student.plain_columns import plain_column, plain_items, weight
from crm_lessons.text.language import Text
from crm_lessons.text.markup import verbatim
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.customers import Channel

MOST_CELLS = 200_000
"""More values than any answer of the course has; eight letters of a text weigh as much as one value."""
COLUMN = 100
"""A table, a column, an index or a Series weighs as much as so many values, for building an empty one takes as long."""
DEEPEST = 10


@dataclass(frozen=True)
class Opaque:
    """A value that did not cross: only the name of its type did, whether it can be called, and which of the course's methods it calls."""

    type_name: str
    callable: bool = False
    methods: frozenset[str] = frozenset()


class Garbled(Exception):
    """What came across is not what `encode` writes."""


def encode(value: object) -> Json:
    """Return a value as JSON; what is too large, too deep or of an unknown type is only named.

    Types are matched exactly: what an object says of itself (`__eq__`, `__float__`, `__class__`) is never asked.
    """
    try:
        return _Writer().write(value, DEEPEST)
    except (ValueError, OverflowError):
        return _opaque(value)


def decode(given: Json) -> Any:
    """Return the value that `encode` wrote, built from exact types only; what did not cross comes back as `Opaque`.

    Raises: Garbled, when `encode` cannot have written this.
    """
    try:
        return _Reader().read(given, DEEPEST)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise Garbled(type(error).__name__) from None


_SEQUENCES: dict[type, str] = {tuple: "tuple", set: "set", frozenset: "frozenset"}
_LISTS = {list, range, type({}.keys()), type({}.values()), *EXTENSION_ARRAYS}
_MOMENTS = {pd.Timestamp, datetime.datetime, np.datetime64}
_SIMPLE = (type(None), bool, int, float, str, pd.Timestamp, datetime.date)
_DTYPES = {"bool", "int32", "int64", "Int64", "float32", "float64", "object", "str", "string",
           "datetime64[ns]", "datetime64[us]", "datetime64[ms]", "datetime64[s]"}  # fmt: skip
"""Columns of another type (categories, periods) cross as the objects that they hold."""


class _Budget:
    """Counts what crosses, so that neither side builds more than MOST_CELLS."""

    def __init__(self) -> None:
        self._left = MOST_CELLS

    def spend(self, cells: int) -> None:
        self.foresee(cells)
        self._left -= cells

    def foresee(self, cells: int) -> None:
        if cells > self._left:
            raise ValueError("too large")


class _Writer(_Budget):
    """Turns values into JSON."""

    def write(self, value: Any, depth: int) -> Json:
        if depth == 0:
            raise ValueError("too deep")
        self.spend(1)
        kind = type(value)
        if kind in _LISTS:
            return self._all(value, depth)
        if kind in _SEQUENCES:
            return {"type": _SEQUENCES[kind], "items": self._all(value, depth)}
        if kind in (Decision, Campaign):
            value, kind = vars(value), dict
        if kind is Channel:
            return int(value)
        if kind in DICTIONARIES:
            return {"type": "dict", "keys": self._all(value.keys(), depth), "items": self._all(value.values(), depth)}
        if (drawing := drawing_of(value)) is not None:
            return self._drawing(drawing)
        if kind in ARRAYS or kind in (pd.Series, pd.DataFrame) or kind in INDEXES:
            return self._table(value, depth)
        return self._scalar(value)

    def _all(self, values: Any, depth: int) -> list[Json]:
        self.foresee(len(values))
        return [self.write(value, depth - 1) for value in values]

    def _table(self, value: Any, depth: int) -> Json:
        self.spend(COLUMN * (value.shape[1] + 1 if type(value) is pd.DataFrame else 1))
        self.foresee(value.size)
        if type(value) is pd.DataFrame:
            columns = [self._column(column, depth) for _, column in value.items()]
            names = self.write(value.columns, depth - 1)
            return {"type": "table", "index": self.write(value.index, depth - 1), "names": names, "columns": columns}
        if type(value) in ARRAYS:
            array = plain_array(value)
            return {"type": "array", "shape": list(array.shape), **self._column(array.ravel(), depth)}
        name = self.write(value.name, depth - 1)
        if type(value) is not pd.Series:
            return {"type": "index", "name": name, **self._column(value, depth)}
        return {
            "type": "series",
            "name": name,
            "index": self.write(value.index, depth - 1),
            **self._column(value, depth),
        }

    def _drawing(self, drawing: Drawing) -> Json:
        self.spend(drawing.points.size)
        bubbles = [[_number(float(value)) for value in bubble] for bubble in drawing.points.to_numpy()]
        return {"type": "drawing", "bubbles": bubbles}

    def _column(self, values: Any, depth: int) -> Json:
        dtype = str(values.dtype)
        if (whole := plain_items(values, dtype)) is not None:
            self.spend(weight(whole, dtype))
            return {"dtype": dtype, "whole": whole}
        return {"dtype": dtype if dtype in _DTYPES else "object", "items": self._all(list(values), depth)}

    def _scalar(self, value: Any) -> Json:
        if type(value) in NUMPY_SCALARS:
            value = float(value) if type(value) is np.longdouble else value.item()
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is str:
            self.spend(len(value) // 8)
            return value
        if kind in (int, float, Decimal, Fraction):
            return _number(value)
        if value is ...:
            return {"type": "blank"}
        if value is pd.NA or value is pd.NaT:
            return {"type": "missing"}
        if kind is Text:
            self.spend((len(value.fr) + len(value.en)) // 8)
            return {"type": "words", "fr": value.fr, "en": value.en}
        if kind is pd.Period:
            return str(value)
        return _time(value) or _opaque(value)


def _time(value: Any) -> Json:
    """Return a moment without a time zone, a length of time or a day; None for anything else."""
    if type(value) in _MOMENTS and (moment := pd.Timestamp(value)).tz is None:
        return {"type": "moment", "nanoseconds": moment.as_unit("ns").value}
    if type(value) is pd.Timedelta:
        return {"type": "duration", "nanoseconds": value.as_unit("ns").value}
    if type(value) is datetime.date:
        return {"type": "day", "number": value.toordinal()}
    return None


def _number(value: int | float | Decimal | Fraction) -> Json:
    """Return a number; one beyond 64 bits becomes a float, so that no crafted set of integers can slow the judge down."""
    if type(value) is int and -(2**63) <= value < 2**63:
        return value
    try:
        number = float(value)
    except OverflowError:
        number = math.inf if value > 0 else -math.inf
    return number if math.isfinite(number) else {"type": "float", "value": repr(number)}


def _opaque(value: object) -> Json:
    if is_blank(value):
        return {"type": "blank"}
    if callable(value) and not issubclass(type(value), type):
        return {"type": "function", "methods": sorted(methods_called(value))}
    return {"type": "other", "name": str(type(value).__name__)[:100]}


class _Reader(_Budget):
    """Builds values from JSON, one exact shape after another; what fits none is refused."""

    def read(self, given: Json, depth: int) -> Any:
        if depth == 0:
            raise ValueError("too deep")
        self.spend(1)
        match given:
            case {"type": str()}:
                return self._typed(given, depth)
            case list():
                return self._all(given, depth)
            case str():
                self.spend(len(given) // 8)
            case int() if not -(2**63) <= given < 2**63:
                raise ValueError("beyond 64 bits")
            case dict():
                raise ValueError("no type")
        return given

    def _typed(self, given: Json, depth: int) -> Any:
        match given:
            case {"type": "tuple", "items": list(items)}:
                return tuple(self._all(items, depth))
            case {"type": "set", "items": list(items)}:
                return set(self._labels(items, depth))
            case {"type": "frozenset", "items": list(items)}:
                return frozenset(self._labels(items, depth))
            case {"type": "dict", "keys": list(keys), "items": list(items)}:
                return dict(zip(self._labels(keys, depth), self._all(items, depth), strict=True))
            case {"type": "array" | "index" | "series" | "table"}:
                return self._table(given, depth)
            case {"type": "drawing", "bubbles": list(bubbles)}:
                return self._drawing(bubbles, depth)
        return _scalar(given)

    def _drawing(self, bubbles: list[Json], depth: int) -> Drawing:
        self.foresee(3 * len(bubbles))
        rows = self._all(bubbles, depth)
        if not 0 < len(rows) <= MOST_BUBBLES or not all(
            len(row) == 3 and {*map(type, row)} <= {int, float} for row in rows
        ):
            raise ValueError("no such drawing")
        return Drawing(pd.DataFrame(rows, columns=["x", "y", "size"], dtype=float))

    def _all(self, items: list[Json], depth: int) -> list[Any]:
        return [self.read(item, depth - 1) for item in items]

    def _labels(self, items: list[Json], depth: int) -> list[Any]:
        """Read what will be hashed: plain labels only, for a crafted tuple can be made to collide with another."""
        labels = [label[0] if type(label) is tuple and len(label) == 1 else label for label in self._all(items, depth)]
        return [label if type(label) in _SIMPLE else Opaque(type(label).__name__) for label in labels]

    def _table(self, given: Json, depth: int) -> Any:
        self.spend(COLUMN)
        match given:
            case {"type": "array", "shape": list(shape), "whole": list() | str()}:
                return self._column(given, depth).to_numpy().reshape(shape)
            case {"type": "index", "name": name, "whole": list() | str()}:
                return pd.Index(self._column(given, depth), name=self._name(name, depth))
            case {"type": "array", "dtype": str(dtype), "shape": list(shape), "items": list(items)}:
                kept = "object" if dtype in ("str", "string") else _known(dtype)
                return _objects(self._all(items, depth)).astype(kept).reshape(shape)
            case {"type": "index", "dtype": str(dtype), "name": name, "items": list(items)}:
                labels = _objects(_hashable(label) for label in self._all(items, depth))
                index = pd.Index(labels, dtype=object, name=self._name(name, depth), tupleize_cols=False)
                return index if dtype == "object" else index.astype(_known(dtype))
            case {"type": "series", "name": name, "index": dict(index)}:
                series = self._column(given, depth)
                series.index, series.name = self._index(index, depth), self._name(name, depth)
                return series
            case {"type": "table", "index": dict(index), "names": dict(names), "columns": list(columns)}:
                self.spend(COLUMN * len(columns))
                rows = self._index(index, depth)
                values = {place: self._column(column, depth) for place, column in enumerate(columns)}
                for column in values.values():
                    column.index = rows  # the same object for all: nothing is to be aligned
                table = pd.DataFrame(values, index=rows, copy=False)
                table.columns = self._index(names, depth)
                return table
        raise ValueError("no such table")

    def _column(self, given: Json, depth: int) -> Any:
        match given:
            case {"dtype": str(dtype), "whole": (list() | str()) as whole}:
                self.spend(weight(whole, dtype))
                return plain_column(whole, dtype)
            case {"dtype": str(dtype), "items": list(items)}:
                return pd.Series(_objects(self._all(items, depth)), dtype=object).astype(_known(dtype))
        raise ValueError("no such column")

    def _name(self, given: Json, depth: int) -> Any:
        return _hashable(self.read(given, depth - 1))

    def _index(self, given: Json, depth: int) -> Any:
        index = self.read(given, depth - 1)
        if not isinstance(index, pd.Index):
            raise ValueError("index")
        return index


def _scalar(given: Json) -> Any:
    match given:
        case {"type": "float", "value": "nan" | "inf" | "-inf" as value}:
            return float(value)
        case {"type": "blank"}:
            return ...
        case {"type": "missing"}:
            return None
        case {"type": "moment", "nanoseconds": int(nanoseconds)}:
            return pd.Timestamp(nanoseconds)
        case {"type": "duration", "nanoseconds": int(nanoseconds)}:
            return pd.Timedelta(nanoseconds)
        case {"type": "day", "number": int(number)}:
            return datetime.date.fromordinal(number)
        case {"type": "words", "fr": str(fr), "en": str(en)}:
            return Text(fr=verbatim(fr), en=verbatim(en))
        case {"type": "function", "methods": list(methods)} if {*map(type, methods)} <= {str}:
            return Opaque("function", callable=True, methods=frozenset(methods))
        case {"type": "other", "name": str(name)}:
            return Opaque(name[:100])
    raise ValueError("no such type")


def _objects(items: Iterable[Any]) -> Any:
    """Return an array of objects, in which a list stays one element."""
    items = list(items)
    array = np.empty(len(items), dtype=object)
    for place, item in enumerate(items):
        array[place] = item
    return array


def _known(dtype: str) -> Any:
    if dtype not in _DTYPES:
        raise ValueError("dtype")
    return dtype


def _hashable(label: Any) -> Any:
    return label if type(label) in (*_SIMPLE, tuple) else Opaque(type(label).__name__)
