"""What the places of an answer are called in a sentence: the question's words, the names in the tables, the kind of a case."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator
from typing import Any

import pandas as pd

from crm_lessons.checking.places import Place
from crm_lessons.checking.points.universe import axes
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question
from crm_lessons.text.first_few import first_few_words
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code
from crm_lessons.text.terms.headings import HEADINGS


def in_words(question: Question, data: Data, places: Iterable[Place]) -> Text:
    """Return what places are called, the first few of them; there must be one."""
    given: list[Any] = list(places)
    match question.kind:
        case Kind.FUNCTION:
            return _cases(question, given)
        case Kind.TABLE:
            return _cells(question, data, given)
        case Kind.ORDERED_LIST:
            return first_few_words(_in_a_list(question, place) for place in given)
    return _in_their_order(question, data, given)


def _cases(question: Question, places: list[tuple[int, Place]]) -> Text:
    """Return the kinds of the cases, with the places of the result where the question has names for them."""
    where = first_few_words(
        _QUOTED.format(kind=question.cases[case].kind) for case in dict.fromkeys(case for case, _ in places)
    )
    inside = [place for place in dict.fromkeys(place for _, place in places) if place is not None]
    if not question.places or not 0 < len(inside) < len(question.places):
        return where
    return _INSIDE.format(names=_in_their_order(question, {}, inside), where=where)


def _cells(question: Question, data: Data, cells: list[tuple[Place, str]]) -> Text:
    """Return the columns, each with its rows; (None, column) is a whole column, (row, None) a whole row."""
    rows = {column: [row for row, its_column in cells if its_column == column] for _, column in cells}
    return first_few_words(_column(question, data, column, off) for column, off in rows.items())


def _column(question: Question, data: Data, column: str | None, rows: list[Hashable]) -> Text:
    if column is None:
        return _in_their_order(question, data, rows)
    heading = question.vocabulary.get(column) or in_code([column])
    if rows == [None]:
        return heading
    return _INSIDE.format(names=heading, where=_in_their_order(question, data, rows))


def _in_a_list(question: Question, place: int) -> Text:
    return _word(question, question.places[place]) if question.places else _NUMBER.format(number=place + 1)


def _in_their_order(question: Question, data: Data, labels: list[Hashable]) -> Text:
    """Return names in the order of the question's places, else of numbers and of the alphabet: never in that of the answer."""
    places = [meaning(question)(place) for place in question.places]

    def order(label: Hashable) -> tuple[int, float, str]:
        known = places.index(label) if label in places else len(places)
        return known, label if isinstance(label, (int, float)) else math.inf, str(label)

    return first_few_words(label_names(question, data, sorted(labels, key=order)))


def label_names(question: Question, data: Data, labels: list[Hashable]) -> list[Text]:
    """Return what labels are called: the question's words for them, the right answer's own keys, or the names in the tables."""
    meant = meaning(question)
    names = {meant(word): _word(question, word) for word in (*question.places, *question.vocabulary)}
    unnamed = {*labels} - {*names}
    for written in _as_written(question, data) if unnamed else ():
        found = {meant(one): one for one in written}
        names |= {label: _AS_IT_IS.format(name=found[label]) for label in unnamed & {*found}}
        unnamed -= {*found}
    return [names.get(one) or _AS_IT_IS.format(name=one) for one in labels]


def _as_written(question: Question, data: Data) -> Iterator[Iterable[Hashable]]:
    """Yield names as people read them: the keys of the right answer, then, unless these are numbers, the texts in the tables."""
    keys = _keys(question, data)
    yield keys
    if keys.dtype.kind not in "iu":
        yield from ([one for one in axis if type(one) is str] for axis in axes(question, data))


def _keys(question: Question, data: Data) -> pd.Index[Any]:
    if question.kind not in _WITH_KEYS or question.expected is None:
        return pd.Index([])
    right: dict[Any, Any] | pd.Series[Any] | pd.DataFrame = question.expected(data)
    return pd.Index(list(right)) if isinstance(right, dict) else right.index


_WITH_KEYS = (Kind.MAPPING, Kind.SERIES, Kind.TABLE)


def _word(question: Question, word: str) -> Text:
    for names in (question.place_names, question.vocabulary, HEADINGS):
        if word in names:
            return names[word]
    return in_code([word]) if "_" in word else Text(fr=word, en=word)


_AS_IT_IS = Text(fr="{name}", en="{name}")
_QUOTED = Text(fr="« {kind} »", en="“{kind}”")
_NUMBER = Text(fr="n° {number}", en="no. {number}")
_INSIDE = Text(fr="{names} ({where})", en="{names} ({where})")
