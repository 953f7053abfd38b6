"""A number for each customer, criterion or step, known by its label; some may be undefined, and must then be missing."""

from __future__ import annotations

import math
from collections.abc import Hashable
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import RIGHT, TO_LOOK_AT, Agreement, Off, Unreadable
from crm_lessons.checking.kinds.collections import (
    DECIMAL_COMMAS,
    ONE_FOR_ALL,
    TURNED_ROUND,
    cut_at_commas,
    empty_or_unreadable,
    how_many_exact,
)
from crm_lessons.checking.kinds.numbers import (
    ROUNDED,
    ROUNDED_CREDIT,
    UNIT_CREDIT,
    are_percentages,
    close,
    in_percent,
    is_rate,
    may_be_rates,
    number_in,
    rounded_too_early,
)
from crm_lessons.checking.reading.forms import Pairs, only_counts, pairs_in, rows_of_two, values_in
from crm_lessons.checking.reading.plain import alone, number, plain_value
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text, listed, one_after_another

Numbers = dict[Hashable, float]
"""NaN stands for what is undefined."""

_A_NUMBER_EACH = Text(
    fr="un nombre pour chacun, dans une série ou un dictionnaire", en="a number for each, in a Series or a dictionary"
)


def read(question: Question, answer: object) -> Numbers:
    """Return label -> number from a dictionary, a Series or a table, as `forms.pairs_in` reads them.

    A list is read by the question's places, and so is a Series or a column whose index only counts them; where the question
    has none, the labels are 0, 1, 2 ... A text that is a number is read, as `numbers.number_in` does.
    """
    pairs = _pairs(question, answer)
    if not pairs:
        raise _no_numbers(question, answer)
    meant = meaning(question)
    numbers: Numbers = {}
    for written, value in ((written, alone(value)) for written, value in pairs):
        its_label = meant(written)
        if its_label is None:
            turned = number(written) is not None
            raise Unreadable((TURNED_ROUND if turned else _EMPTY_LABEL).format(id=question.id))
        if its_label in numbers:
            raise Unreadable(_TWICE.format(id=question.id, label=its_label))
        as_number = number_in(question, value)
        if as_number is None and not _is_missing(value):
            turned = number(written) is not None and meant(value) is not None
            raise Unreadable((TURNED_ROUND if turned else _NO_NUMBER).format(id=question.id, label=its_label))
        numbers[its_label] = math.nan if as_number is None else as_number
    if all(map(math.isnan, numbers.values())):
        raise Unreadable(_ALL_MISSING.format(id=question.id))
    return numbers


def _no_numbers(question: Question, answer: object) -> Unreadable:
    if type(answer) in (set, frozenset) and answer:
        return Unreadable(_A_SET.format(id=question.id))
    return empty_or_unreadable(question, answer, _A_NUMBER_EACH)


_A_SET = Text(
    fr="`{id}` contient un ensemble : il n'a ni ordre ni étiquettes, et garde une fois ce qui s'y répète. Donnez une série ou un "
    "dictionnaire : une étiquette, un nombre.",
    en="`{id}` holds a set: it has no order and no labels, and keeps once what is repeated. Give a Series or a dictionary: a label, "
    "a number.",
)
_EMPTY_LABEL = Text(
    fr="Dans `{id}`, une étiquette est vide ou d'un type qui ne se lit pas.",
    en="In `{id}`, a label is empty or of a type that cannot be read.",
)
_ALL_MISSING = Text(
    fr="`{id}` n'a que des valeurs vides (`NaN`). pandas ne calcule qu'entre étiquettes de même nom : affichez "
    "l'index de chacune des deux séries, qu'ont-ils en commun ?",
    en="`{id}` holds only empty values (`NaN`). pandas computes between labels of one name only: show the index of each of the two "
    "Series, what do they have in common?",
)
_TWICE = Text(fr="Dans `{id}`, l'étiquette {label} est répétée.", en="In `{id}`, the label {label} is repeated.")
_NO_NUMBER = Text(
    fr="Dans `{id}`, la valeur de {label} n'est pas un nombre.", en="In `{id}`, the value of {label} is not a number."
)


def compare(question: Question, given: Numbers, truth: Numbers) -> Agreement:
    """Compare label by label; what is undefined must be missing."""
    if given.keys() != truth.keys():
        return _other_labels(question, given, truth)
    mine = [given[name] for name in truth]
    off = tuple(name for name, true in truth.items() if not close(question, given[name], true))
    if not off:
        return RIGHT
    if len({*mine}) == 1 < len({*truth.values()}):
        return Agreement(0.0, ONE_FOR_ALL)
    rates = all(math.isnan(true) or is_rate(abs(true)) for true in truth.values())
    if rates and are_percentages(question, mine, truth.values()):
        return Agreement(UNIT_CREDIT, in_percent(truth.values()), explained=True, doubtful=may_be_rates(mine))
    if rates and all(rounded_too_early(one, true) for one, true in zip(mine, truth.values(), strict=True)):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    right = len(truth) - len(off)
    return Agreement(right / len(truth), how_many_exact(right, len(truth)), off=(Off(TO_LOOK_AT, off, openly=True),))


def _other_labels(question: Question, given: Numbers, truth: Numbers) -> Agreement:
    """Name the labels that are missing and those that are strangers, unless all are: then the values alone were given."""
    if [*given] == [*range(len(given))] and 0 not in truth:
        if len(given) != len(truth):
            return Agreement(0.0, _SOME_UNLABELLED.format(given=len(given), expected=len(truth)))
        right = all(close(question, one, other) for one, other in zip(given.values(), truth.values(), strict=True))
        return Agreement(UNIT_CREDIT, _ONLY_LABELS_MISSING, explained=True) if right else Agreement(0.0, _UNLABELLED)
    missing = Off(_MISSING, tuple(name for name in truth if name not in given), openly=True)
    strangers = Off(_STRANGERS, tuple(name for name in given if name not in truth), openly=True)
    return Agreement(0.0, off=tuple(off for off in (missing, strangers) if off.places))


_MISSING = Text(fr="Étiquettes manquantes : {places}.", en="Labels missing: {places}.")
_STRANGERS = Text(fr="Étiquettes en trop : {places}.", en="Labels left over: {places}.")
_ONLY_LABELS_MISSING = Text(
    fr="Vos nombres sont justes ; il leur manque les étiquettes. Gardez l'index de la série, ou écrivez un dictionnaire : "
    "une étiquette, un nombre.",
    en="Your numbers are right; their labels are missing. Keep the index of the Series, or write a dictionary: a label, a number.",
)
_UNLABELLED = Text(
    fr="Vos nombres ne disent pas de qui : il leur manque les étiquettes. Gardez l'index de la série, ou écrivez un dictionnaire.",
    en="Your numbers do not say whose they are: their labels are missing. Keep the index of the Series, or write a dictionary.",
)


_SOME_UNLABELLED = Text(
    fr="Nombres donnés, sans étiquettes : {given} ; attendus : {expected}. Gardez l'index de la série, ou écrivez un dictionnaire : "
    "une étiquette, un nombre.",
    en="Numbers given, without labels: {given}; expected: {expected}. Keep the index of the Series, or write a dictionary: a label, "
    "a number.",
)


def _pairs(question: Question, answer: object) -> Pairs | None:
    is_a_line = type(answer) is pd.Series or (type(answer) is pd.DataFrame and answer.shape[1] == 1)
    in_places = is_a_line and only_counts(answer.index)  # type: ignore[attr-defined]
    pairs = None if in_places and question.places else pairs_in(question.id, answer)
    if pairs is None and not question.places:
        pairs = rows_of_two(answer)
    if pairs is not None:
        return pairs
    values = values_in(answer)
    if not values or not question.places:
        return None if values is None else [*enumerate(values)]
    return _in_the_places(question, values)


def _in_the_places(question: Question, elements: list[Any]) -> list[tuple[Any, Any]]:
    if len(elements) != len(question.places):
        said = _ONE_A_PLACE.format(
            id=question.id, given=len(elements), expected=len(question.places), places=_places_in_words(question)
        )
        commas = [DECIMAL_COMMAS] if cut_at_commas(elements, len(question.places)) else []
        raise Unreadable(one_after_another([said, *commas]))
    return list(zip(question.places, elements, strict=True))


def _places_in_words(question: Question) -> Text:
    return listed(question.vocabulary.get(place, Text(fr=place, en=place)) for place in question.places)


_ONE_A_PLACE = Text(
    fr="Valeurs dans `{id}` : {given} ; attendues : {expected}, dans l'ordre {places}.",
    en="Values in `{id}`: {given}; expected: {expected}, in the order {places}.",
)


def _is_missing(value: object) -> bool:
    plain = plain_value(value)
    return value is None or value is pd.NA or (isinstance(plain, float) and math.isnan(plain))
