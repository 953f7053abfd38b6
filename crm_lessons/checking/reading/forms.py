"""The one way in which the form of an answer is read, before anybody looks at what would be right.

A form that could be read in two ways is read in neither: the sentence says which form to write. What decides is the type,
the names of columns and indexes, and whether values can be labels at all (0.25, a date or a list is nobody's name).
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import Unreadable
from crm_lessons.checking.reading.plain import (
    LONGEST_LABEL,
    MOST_COLUMNS,
    MOST_ITEMS,
    entries,
    folded,
    items,
    label,
    number,
    plain_value,
)
from crm_lessons.text.language import Text

Pairs = list[tuple[Any, Any]]

LABEL_NAMES = {"customer", "client", "criterion", "critere"}
"""What a column or an index is called that holds the names of things."""


def labels_in(question_id: str, answer: object) -> list[Any] | None:
    """Return the labels that an answer lists; None where its form lists nothing.

    - a list, a set, an array, an index: its elements
    - a dictionary: its keys, only the true ones where every value is true or false
    - a Series: as a dictionary where its values are true or false; its values where its index only counts them (0, 1, 2 ...)
      or its name says that they are labels; its index where the index has a name; otherwise whichever of the two can be
      labels, words before numbers
    - a table: its column of labels (`customer`); without one its index, or the only column whose cells can be labels where
      the index only counts the rows
    Raises: Unreadable, where two of these could be meant.
    """
    named = entries(answer)
    if named is not None:
        return _chosen(named)
    if type(answer) is pd.Series:
        return _labels_of_series(question_id, answer) if len(answer) <= MOST_ITEMS else None
    if type(answer) is pd.DataFrame:
        return _labels_of_table(question_id, answer) if _of_a_size(answer) else None
    return items(answer)


def pairs_in(question_id: str, answer: object, value_names: Collection[str] = ()) -> Pairs | None:
    """Return the labels of an answer, each with its value; None where its form gives no value to a label.

    - a dictionary and a Series: a value for each key
    - a list of nothing but pairs, which is what `items()` gives, or of lists of a word and a value: a value for the first of each
    - a table of one row: a value for each column, unless it could be one label and its value
    - another table: its column of values is the one called so, or the only one besides the labels; these stand in the column
      called so, in the index, or in the first of two columns where the index only counts the rows
    - a table of one column under an index with labels: as a Series
    Raises: Unreadable, where several columns could be meant.
    """
    named = entries(answer)
    if named is not None:
        return named
    if type(answer) is pd.Series and len(answer) <= MOST_ITEMS:
        return _by_index(answer)
    if type(answer) is pd.DataFrame and _of_a_size(answer):
        return _two_columns(question_id, answer, value_names)
    twos = _in_twos(answer)
    if twos is None or not all(type(one) is tuple or _is_word(one[0]) for one in twos):
        return None
    return [(key, value) for key, value in twos]


def values_in(answer: object) -> list[Any] | None:
    """Return the values of an answer in their order; a set has none.

    A table of one column or of one row holds the values of that column or row; a list of lists holds theirs, one after the
    other.
    """
    if type(answer) in (set, frozenset):
        return None
    if type(answer) is pd.DataFrame:
        line = _one_line(answer)
        return None if line is None else list(line)
    if type(answer) is np.ndarray and answer.ndim == 2 and answer.size <= MOST_ITEMS:
        return list(answer.ravel())
    elements = items(answer)
    if not elements or any(type(element) not in (list, tuple) for element in elements):
        return elements
    return [value for element in elements for value in element[:MOST_ITEMS]][: MOST_ITEMS + 1]


def named_values_in(answer: object) -> Pairs | None:
    """Return the values of an answer under their names, in their order; None where values have no names.

    A list of pairs, each a word and what is no word, names its values as a dictionary does; so does one that counts them.
    """
    line = _one_line(answer) if type(answer) is pd.DataFrame else answer
    named = entries(line)
    if named is None:
        named = _named_in_pairs(line)
    if named is None and type(line) is pd.Series and len(line) <= MOST_ITEMS:
        named = _by_index(line)
    return named


def _named_in_pairs(answer: object) -> Pairs | None:
    twos = _in_twos(answer)
    if twos is None:
        return None
    names = [plain_value(name) for name, _ in twos]
    counted = names in ([*range(len(names))], [*range(1, len(names) + 1)])
    words = all(_is_word(name) for name in names) and not any(_is_word(value) for _, value in twos)
    return [(name, value) for name, value in twos] if words or counted else None


def rows_of_two(answer: object) -> Pairs | None:
    """Return the rows of an array of two columns, or of a list of such rows, each a label and its value; None for another form."""
    if type(answer) is np.ndarray and answer.ndim == 2 and answer.size <= MOST_ITEMS:
        answer = answer.tolist()
    twos = _in_twos(answer)
    return None if twos is None else [(key, value) for key, value in twos]


def _in_twos(answer: object) -> list[Any] | None:
    """Return the elements of an answer where each is a tuple or a list of two, and there is one."""
    elements = items(answer)
    in_twos = elements and all(type(one) in (tuple, list) and len(one) == 2 for one in elements)
    return elements if in_twos else None


def _by_index(series: pd.Series[Any]) -> Pairs:
    return list(zip(series.index, series, strict=True))


def only_counts(index: pd.Index[Any]) -> bool:
    """Return whether an index holds nothing but the places 0, 1, 2 ..., as after `reset_index`."""
    return index.name is None and index.nlevels == 1 and [plain_value(place) for place in index] == [*range(len(index))]


def _one_line(table: pd.DataFrame) -> pd.Series[Any] | None:
    if not _of_a_size(table) or 1 not in table.shape:
        return None
    return table.iloc[:, 0] if table.shape[1] == 1 else table.iloc[0]


def _of_a_size(table: pd.DataFrame) -> bool:
    return table.shape[1] <= MOST_COLUMNS and table.size <= MOST_ITEMS and len(table) <= MOST_ITEMS


def _chosen(named: Pairs) -> list[Any]:
    truths = [plain_value(value) for _, value in named]
    if all(isinstance(truth, bool) for truth in truths):
        return [key for (key, _), truth in zip(named, truths, strict=True) if truth]
    return [key for key, _ in named]


def _labels_of_series(question_id: str, series: pd.Series[Any]) -> list[Any]:
    values, index = list(series), list(series.index)
    if values and all(isinstance(plain_value(value), bool) for value in values):
        return _chosen(_by_index(series))
    named_as_labels = _names_labels(series.name)
    if only_counts(series.index) or (named_as_labels and not _names_labels(series.index.name)):
        return values
    if (series.index.name is not None and not named_as_labels) or not _can_be_labels(values):
        return index
    if not _can_be_labels(index) or _meanings(values) == _meanings(index):
        return values
    if all(map(_is_word, index)) != all(map(_is_word, values)):
        return index if all(map(_is_word, index)) else values
    raise Unreadable(_VALUES_OR_INDEX.format(id=question_id))


def _labels_of_table(question_id: str, table: pd.DataFrame) -> list[Any]:
    columns = [table.iloc[:, place] for place in range(table.shape[1])]
    named = [column for column in columns if _names_labels(column.name)]
    if len(named) == 1:
        return list(named[0])
    if not named and not only_counts(table.index):
        return list(table.index) if len(columns) > 1 else _chosen(_by_index(columns[0]))
    possible = [column for column in columns if _can_be_labels(list(column))]
    if named or len(possible) != 1:
        raise Unreadable(_WHICH_COLUMN.format(id=question_id))
    return list(possible[0])


def _two_columns(question_id: str, table: pd.DataFrame, value_names: Collection[str]) -> Pairs:
    if len(table) == 1 and table.shape[1] > 1 and not {*map(_folded, table.columns)} & {*LABEL_NAMES, *value_names}:
        if table.shape[1] == 2 and _can_be_labels([table.iloc[0, 0]]):
            raise Unreadable(_WHICH_COLUMNS.format(id=question_id))
        return _by_index(table.iloc[0])
    places = range(table.shape[1])
    labels = [place for place in places if _names_labels(table.columns[place])]
    values = [place for place in places if _folded(table.columns[place]) in value_names]
    others = [place for place in places if place not in labels]
    counted = only_counts(table.index)
    if not counted and len(places) == 1:
        return _by_index(table.iloc[:, 0])
    if counted and not labels and len(others) == 2:
        labels = [place for place in others if place not in values][:1]
        others = [place for place in others if place not in labels]
    values = values or others
    if len(labels) > 1 or len(values) != 1 or (counted and not labels and len(others) > 1):
        raise Unreadable(_WHICH_COLUMNS.format(id=question_id))
    return list(zip(table.iloc[:, labels[0]] if labels else table.index, table.iloc[:, values[0]], strict=True))


def _folded(name: object) -> str | None:
    return folded(name) if type(name) is str and len(name) <= LONGEST_LABEL else None


def _names_labels(name: object) -> bool:
    return _folded(name) in LABEL_NAMES


def _is_word(value: object) -> bool:
    return isinstance(plain_value(value), str) and number(label(value)) is None


def _meanings(values: list[Any]) -> set[Any]:
    return {label(value[0]) if type(value) is tuple and len(value) == 1 else label(value) for value in values}


def _can_be_labels(values: list[Any]) -> bool:
    return None not in _meanings(values)


_VALUES_OR_INDEX = Text(
    fr="`{id}` est une série qui se lit de deux façons : par ses valeurs ou par son index. Écrivez `set(…)` avec celui des "
    "deux qui répond : `set(serie)` ou `set(serie.index)`.",
    en="`{id}` is a Series that can be read in two ways: by its values or by its index. Write `set(…)` with the one that "
    "answers: `set(series)` or `set(series.index)`.",
)
_WHICH_COLUMN = Text(
    fr="`{id}` est un tableau dont on ne sait pas quelle colonne répond. Donnez une seule colonne, dans un ensemble : "
    '`set(tableau["customer"])`.',
    en="`{id}` is a table, and nothing says which of its columns answers. Give one column, in a set: "
    '`set(table["customer"])`.',
)
_WHICH_COLUMNS = Text(
    fr="`{id}` est un tableau dont on ne sait pas quelle colonne répond. Gardez-en deux : d'abord les étiquettes, puis les "
    "valeurs.",
    en="`{id}` is a table, and nothing says which of its columns answers. Keep two: first the labels, then the values.",
)
