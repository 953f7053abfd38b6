"""A number for each customer, criterion or step, known by its label; some may be undefined, and must then be missing."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import RIGHT, Agreement, Unreadable
from crm_lessons.checking.kinds.collections import empty_or_unreadable, how_many
from crm_lessons.checking.kinds.numbers import ROUNDED, ROUNDED_CREDIT, UNIT_CREDIT, close, rounded_too_early
from crm_lessons.checking.reading.forms import Pairs, only_counts, pairs_in, values_in
from crm_lessons.checking.reading.plain import alone, number, plain_value
from crm_lessons.checking.reading.vocabulary import listed, meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text

Numbers = dict[Hashable, float]
"""NaN stands for what is undefined."""

_A_NUMBER_EACH = Text(
    fr="un nombre pour chacun, dans une série ou un dictionnaire", en="a number for each, in a Series or a dictionary"
)


def read(question: Question, answer: object) -> Numbers:
    """Return label -> number from a dictionary, a Series or a table, as `forms.pairs_in` reads them.

    A list is read by the question's places, and so is a Series or a column whose index only counts them.
    """
    pairs = _pairs(question, answer)
    if not pairs:
        raise empty_or_unreadable(question, answer, _A_NUMBER_EACH)
    meant = meaning(question)
    numbers: Numbers = {}
    for written, value in ((written, alone(value)) for written, value in pairs):
        its_label = meant(written)
        if its_label is None or its_label in numbers or not _is_number_or_missing(value):
            raise Unreadable(
                Text(
                    fr="Dans `{id}`, une étiquette est vide ou répétée, ou une valeur n'est pas un nombre.",
                    en="In `{id}`, a label is empty or repeated, or a value is not a number.",
                ).format(id=question.id)
            )
        value = number(value)
        numbers[its_label] = math.nan if value is None else value
    if all(map(math.isnan, numbers.values())):
        raise empty_or_unreadable(question, answer, _A_NUMBER_EACH)
    return numbers


def compare(question: Question, given: Numbers, truth: Numbers) -> Agreement:
    """Compare label by label; what is undefined must be missing."""
    if given.keys() != truth.keys():
        missing, strangers = len(truth.keys() - given.keys()), len(given.keys() - truth.keys())
        message = Text(
            fr="Étiquettes manquantes : {missing} ; étiquettes inconnues : {strangers}.",
            en="Labels missing: {missing}; labels unknown: {strangers}.",
        )
        return Agreement(0.0, message.format(missing=missing, strangers=strangers))
    pairs = [(given[name], true) for name, true in truth.items()]
    right = [_same(question, one, true) for one, true in pairs]
    if all(right):
        return RIGHT
    if all(_same(question, one / 100, true) for one, true in pairs) and _are_rates(truth.values()):
        return Agreement(UNIT_CREDIT, _IN_PERCENT, explained=True)
    if all(rounded_too_early(one, true) for one, true in pairs if not math.isnan(true)) and _are_rates(truth.values()):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    return Agreement(sum(right) / len(right), how_many(sum(right), len(right)))


_IN_PERCENT = Text(
    fr="Les bons nombres, mais en pourcentage. Écrivez-les comme des taux entre 0 et 1.",
    en="The right numbers, but as percentages. Write them as rates between 0 and 1.",
)


def _pairs(question: Question, answer: object) -> Pairs | None:
    is_a_line = type(answer) is pd.Series or (type(answer) is pd.DataFrame and answer.shape[1] == 1)
    in_places = is_a_line and only_counts(answer.index)  # type: ignore[attr-defined]
    pairs = None if in_places and question.places else pairs_in(question.id, answer)
    if pairs is not None or not question.places:
        return pairs
    values = values_in(answer)
    return _in_the_places(question, values) if values else None


def _in_the_places(question: Question, elements: list[Any]) -> list[tuple[Any, Any]]:
    if len(elements) != len(question.places):
        raise Unreadable(
            _ONE_A_PLACE.format(
                id=question.id, given=len(elements), expected=len(question.places), places=_places_in_words(question)
            )
        )
    return list(zip(question.places, elements, strict=True))


def _places_in_words(question: Question) -> Text:
    return listed(question.vocabulary.get(place, Text(fr=place, en=place)) for place in question.places)


_ONE_A_PLACE = Text(
    fr="Valeurs dans `{id}` : {given} ; attendues : {expected}, dans l'ordre {places}.",
    en="Values in `{id}`: {given}; expected: {expected}, in the order {places}.",
)


def _is_number_or_missing(value: object) -> bool:
    plain = plain_value(value)
    return (
        value is None or value is pd.NA or number(value) is not None or (isinstance(plain, float) and math.isnan(plain))
    )


def _same(question: Question, one: float, other: float) -> bool:
    return (math.isnan(one) and math.isnan(other)) or close(question, one, other)


def _are_rates(numbers: Iterable[float]) -> bool:
    return all(math.isnan(value) or 0 <= value <= 1 for value in numbers)
