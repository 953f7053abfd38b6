"""What is right on one student's data, question by question, written for the teacher to read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from crm_lessons.data.drawing import Drawing
from crm_lessons.data.readable_tables import in_one_language
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.two_tiers import in_words
from crm_lessons.text.language import Language, Text
from crm_lessons.text.numbers import number

MOST_ROWS = 60
"""Of a table; what is longer is shown by its first and last rows."""

_DECIMALS = 6


def expected_answer(question: Question, data: Data, language: Language) -> str:
    """Return the expected answer in words, numbers or a table; a function and a text have none to show."""
    if question.kind is Kind.PLAN:
        return _PLAYED.in_language(language)
    if question.expected is None:
        return _TO_READ.in_language(language)
    if question.kind is Kind.FUNCTION:
        return _HIDDEN_INPUTS.in_language(language)
    value = question.expected(data)
    if question.kind is Kind.CHOICE:
        return in_words(question, value, language)
    return _written(value, question, language)


def table_in_words(table: pd.DataFrame | pd.Series[Any], language: Language, rows: int = MOST_ROWS) -> str:
    """Return a table as plain text, its first and last rows when there are more than `rows`."""
    frame = in_one_language(table, language)
    return frame.to_string(max_rows=rows, show_dimensions=False, na_rep="—", decimal="," if language == "fr" else ".")


def _written(value: Any, question: Question, language: Language) -> str:
    match value:
        case Drawing():
            return table_in_words(value.points, language)
        case pd.Series() | pd.DataFrame():
            return table_in_words(_in_full_words(value, question), language)
        case Mapping():
            pairs = ((_word(name, question, language), _word(one, question, language)) for name, one in value.items())
            return "\n".join(f"{name} → {one}" for name, one in pairs)
        case set() | frozenset() | list() | tuple():
            in_order = sorted(value) if question.kind is Kind.SET else value
            return " · ".join(_word(one, question, language) for one in in_order)
        case float() | int():
            return _number(value, language)
    return _word(value, question, language)


def _in_full_words(table: pd.DataFrame | pd.Series[Any], question: Question) -> pd.DataFrame:
    """Return a table with the words that its abbreviations stand for, as `Text`; a column without a name gets the question's."""
    frame = table.to_frame(table.name or question.id) if isinstance(table, pd.Series) else table
    if not question.vocabulary:
        return frame
    return frame.astype(object).map(lambda value: question.vocabulary.get(value, value))


def _word(value: Any, question: Question, language: Language) -> str:
    """Return one value of a collection; a whole number may be somebody's number, and keeps its digits together."""
    if isinstance(value, float):
        return _number(value, language)
    if isinstance(value, str) and value in question.vocabulary:
        return question.vocabulary[value].in_language(language)
    return value.in_language(language) if isinstance(value, Text) else str(value)


def _number(value: float, language: Language) -> str:
    decimals = next(places for places in range(_DECIMALS + 1) if round(value, places) == round(value, _DECIMALS))
    return number(value, language, decimals)


_TO_READ = Text(fr="un texte, que vous lirez", en="a text, for you to read")
_PLAYED = Text(
    fr="un plan, jugé sur ce qu'il gagne dans des mondes cachés", en="a plan, judged by what it earns in hidden worlds"
)
_HIDDEN_INPUTS = Text(
    fr="une fonction, jugée sur des entrées cachées propres à chaque copie",
    en="a function, judged on hidden inputs that each submission has of its own",
)
