"""One input on which a function fails, as its author can type it, with what it gave there and what was right.

Only a notebook shows one: its inputs are not those of the grader.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pandas as pd

from crm_lessons.checking.agreement import Stopped
from crm_lessons.checking.diagnosis.place_names import label_names
from crm_lessons.checking.kinds.functions import Inputs, result
from crm_lessons.checking.places import Place, Places, apart, result_places
from crm_lessons.checking.reading.forms import only_counts
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question
from crm_lessons.text.first_few import first_few_words
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code

LONGEST_CALL = 240
"""Characters; a longer call is no example."""

Call = Callable[[Callable[..., Any], tuple[Any, ...]], Any]
"""Calls a function, and reads what it gives."""


class Failure(NamedTuple):
    """The arguments of a call, what it gave and what was right, as they were read."""

    arguments: tuple[Any, ...]
    given: Any
    truth: Any


def example(
    question: Question,
    inputs: Inputs,
    read_result: Callable[[Question, Any], Any],
    data: Data,
    function: Callable[..., Any],
    given: list[Any],
    truth: list[Any],
) -> Text | None:
    """Return the sentence on the shortest call of a function that fails; None where each is too long to type.

    given, truth: what the function and the right one gave on each of the inputs
    """
    failures = [one for one in map(Failure, inputs, given, truth) if _places_off(question, one)]

    def call(which: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        return result(question, read_result, which, arguments)

    written = [_written_call(question, one.arguments, data) for one in failures]
    shortest = min(zip(written, failures, strict=True), key=lambda pair: len(pair[0]), default=None)
    if shortest is None:
        return None
    if len(shortest[0]) <= LONGEST_CALL:
        return _in_words(question, *shortest)
    for one in (smaller for failure in failures for smaller in _on_fewer_rows(question, failure, function, data, call)):
        if len(written_call := _written_call(question, one.arguments, data)) <= LONGEST_CALL:
            return _in_words(question, written_call, one)
    return None


def _on_fewer_rows(
    question: Question, failure: Failure, function: Callable[..., Any], data: Data, call: Call
) -> Iterator[Failure]:
    """Yield what a call gives on the rows of a single label, for each label on which it fails there too."""
    assert question.expected is not None
    for place in _places_off(question, failure)[:_TRIED]:
        kept = tuple(_rows_of(question, place, argument) for argument in failure.arguments)
        smaller = Failure(kept, call(function, kept), call(question.expected(data), kept))
        if not isinstance(smaller.truth, Stopped) and _places_off(question, smaller):
            yield smaller


def _places_off(question: Question, failure: Failure) -> list[Place]:
    given, truth = result_places(question, failure.given), result_places(question, failure.truth)
    if isinstance(failure.given, Stopped):
        return [*truth]
    return apart(question, truth, given)


def _rows_of(question: Question, label: Place, argument: object) -> object:
    """Return the rows of a table that bear a label, in one of its columns or in its index."""
    if not isinstance(argument, pd.DataFrame):
        return argument
    meant = meaning(question)
    bears = [label in {meant(cell) for cell in row} for row in argument.reset_index().itertuples(index=False)]
    return argument[bears].reset_index(drop=True)


def _in_words(question: Question, call: str, failure: Failure) -> Text:
    given, truth = result_places(question, failure.given), result_places(question, failure.truth)
    if isinstance(failure.given, Stopped):
        right = _for_each(question, truth, {place: _value(question, truth, place) for place in truth})
        line = failure.given.line
        sentence = _EXPECTED if line is None else _AT_LINE
        return sentence.format(call=in_code([call]), right=right, line=in_code([line or ""]))
    off = apart(question, truth, given)
    pairs = {
        place: _INSTEAD_OF.format(given=_value(question, given, place), right=_value(question, truth, place))
        for place in [place for place in off if place in truth] or off
    }
    return _GIVES.format(call=in_code([call]), pairs=_for_each(question, truth, pairs))


def _for_each(question: Question, truth: Places, said: dict[Place, Text]) -> Text:
    """Return what is said of each place of a result, the first few of them; a result of one piece has a single one."""
    if [*truth] == [None]:
        return first_few_words(said.values())
    names = label_names(question, {}, [*said])
    return first_few_words(_FOR.format(said=words, name=name) for words, name in zip(said.values(), names, strict=True))


def _value(question: Question, places: Places, place: Place) -> Text:
    """Return what stands at a place, as its author wrote it or would."""
    if place not in places:
        return _NOTHING
    value = places[place]
    if isinstance(value, float):
        return _UNDEFINED if math.isnan(value) else _AS_IT_IS.format(value=f"{value:.7g}")
    names = {meaning(question)(word): in_code([name]) for word, name in question.vocabulary.items()}
    return names.get(value) or _TRUTHS.get(value) or _AS_IT_IS.format(value=value)


def _written_call(question: Question, arguments: tuple[Any, ...], data: Data) -> str:
    tables = question.own_tables(data)
    return f"{question.id}({', '.join(_written(argument, tables) for argument in arguments)})"


def _written(value: Any, data: Data) -> str:
    """Return a value as one types it: a table of the sheet by its name, another one in full."""
    for name, table in data.items():
        if value is table:
            return name
    match value:
        case pd.Series():
            return f"pd.Series({{{_pairs(value.items(), data)}}})"
        case pd.DataFrame():
            columns = _pairs(((name, list(value[name])) for name in value), data)
            index = "" if only_counts(value.index) else f", index={_written(list(value.index), data)}"
            return f"pd.DataFrame({{{columns}}}{index})"
        case list() | tuple():
            inside = ", ".join(_written(one, data) for one in value)
            return f"[{inside}]" if isinstance(value, list) else f"({inside})"
        case float() if math.isnan(value):
            return "None"
        case pd.Timestamp():
            return f'pd.Timestamp("{value.date()}")'
    return repr(value.item() if hasattr(value, "item") else value)


def _pairs(named: Any, data: Data) -> str:
    return ", ".join(f"{_written(key, data)}: {_written(value, data)}" for key, value in named)


_TRIED = 5
_GIVES = Text(fr="Par exemple, {call} donne {pairs}.", en="For instance, {call} gives {pairs}.")
_EXPECTED = Text(fr="Essayez {call} ; attendu : {right}.", en="Try {call}; expected: {right}.")
_AT_LINE = Text(
    fr="Essayez {call} : elle s'arrête à votre ligne {line} ; attendu : {right}.",
    en="Try {call}: it stops at your line {line}; expected: {right}.",
)
_INSTEAD_OF = Text(fr="{given} et non {right}", en="{given} and not {right}")
_FOR = Text(fr="{said} pour {name}", en="{said} for {name}")
_AS_IT_IS = Text(fr="{value}", en="{value}")
_NOTHING = Text(fr="rien", en="nothing")
_UNDEFINED = Text(fr="`None`", en="`None`")
_TRUTHS = {"true": Text(fr="`True`", en="`True`"), "false": Text(fr="`False`", en="`False`")}
