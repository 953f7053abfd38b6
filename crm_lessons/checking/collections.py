"""Several values: a set of customers, an ordered list."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import RIGHT, Agreement, Unreadable
from crm_lessons.checking.numbers import ROUNDED, ROUNDED_CREDIT, UNIT_CREDIT, close, rounded_too_early
from crm_lessons.checking.plain import MOST_ITEMS, folded, items, label, mapping, number, plain_value, unreadable
from crm_lessons.checking.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text

Labels = frozenset[Hashable]

_A_SET = Text(fr="un ensemble, entre accolades : {…, …}", en="a set, in braces: {…, …}")
_LABEL_COLUMNS = {"customer", "client", "criterion", "critere"}
_A_LIST = Text(fr="une liste de valeurs, dans l'ordre", en="a list of values, in order")


def read_set(question: Question, answer: object) -> tuple[Labels, ...]:
    """Return the sets of labels that an answer can be read as: a Series may mean its values or its index.

    Where each label is said to be true or false, the true ones are meant.
    """
    named = mapping(answer)
    readings = [answer if named is None else _chosen(named)]
    if type(answer) is pd.Series and len(answer) <= MOST_ITEMS:
        truths = answer.dtype == np.dtype(bool)
        readings = [_chosen(dict(zip(answer.index, answer, strict=True)))] if truths else [answer, answer.index]
    elif type(answer) is pd.DataFrame:
        readings = [answer.index, *(answer[name] for name in answer.columns if label(name) in _LABEL_COLUMNS)]
    meant = meaning(question)
    sets = tuple(labels for reading in readings if (labels := _labels(items(reading), meant)))
    if not sets:
        raise empty_or_unreadable(question, answer, _A_SET)
    return sets


def compare_sets(question: Question, given: tuple[Labels, ...], truth: tuple[Labels, ...]) -> Agreement:  # noqa: ARG001
    """Compare sets whatever their order; a label too many weighs as much as a label missing."""
    right = truth[0]
    best = max(given, key=lambda labels: (len(labels & right), -len(labels - right)))
    if best == right:
        return RIGHT
    found, extra = len(best & right), len(best - right)
    message = Text(
        fr="Justes : {found} sur vos {given} ; on en attend {expected}.",
        en="Right: {found} of your {given}; {expected} are expected.",
    ).format(found=found, given=len(best), expected=len(right))
    return Agreement(max(0, found - extra) / len(right), message)


def read_list(question: Question, answer: object) -> list[Any]:
    """Return the values of a list, an array, a Series or a dictionary, in their order, numbers as floats.

    Where the question names its places and the answer uses these names, the names decide and not the order.
    """
    named = mapping(answer)
    if type(answer) is pd.Series and len(answer) <= MOST_ITEMS:
        named = dict(zip(answer.index, answer, strict=True))
    elements = _side_by_side(items(answer)) if named is None else _in_their_places(question, named)
    if not elements or type(answer) in (set, frozenset):
        raise empty_or_unreadable(question, answer, _A_LIST)
    meant = meaning(question)
    values = [number(element) if number(element) is not None else meant(element) for element in elements]
    if None in values:
        raise Unreadable(
            Text(
                fr="Une valeur de `{id}` ne se lit pas (vide, `NaN` ou d'un autre type).",
                en="A value of `{id}` cannot be read (empty, `NaN` or of another type).",
            ).format(id=question.id)
        )
    return values


def compare_lists(question: Question, given: list[Any], truth: list[Any]) -> Agreement:
    """Compare place by place; rates written as percentages earn part of it."""
    if len(given) != len(truth):
        return Agreement(
            0.0,
            Text(
                fr="Valeurs données : {given} ; attendues : {expected}.",
                en="Values given: {given}; expected: {expected}.",
            ).format(given=len(given), expected=len(truth)),
        )
    right = [_same(question, one, other) for one, other in zip(given, truth, strict=True)]
    if all(right):
        return RIGHT
    if _right_in_percent(question, given, truth):
        return Agreement(
            UNIT_CREDIT,
            Text(
                fr="Les bons nombres, mais en pourcentage. Écrivez-les comme des taux entre 0 et 1.",
                en="The right numbers, but as percentages. Write them as rates between 0 and 1.",
            ),
            explained=True,
        )
    if all(_rounded(one, other) for one, other in zip(given, truth, strict=True)):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    if all(_same(question, one, other) for one, other in zip(reversed(given), truth, strict=True)):
        return Agreement(
            0.5, Text(fr="Les bonnes valeurs, dans l'ordre inverse.", en="The right values, in reverse order.")
        )
    return Agreement(sum(right) / len(truth), how_many(sum(right), len(truth)))


def _chosen(named: dict[Any, Any]) -> list[Any]:
    """Return the keys of a dictionary, only those that are true where every value is true or false."""
    truths = {key: plain_value(value) for key, value in named.items()}
    if all(isinstance(truth, bool) for truth in truths.values()):
        return [key for key, truth in truths.items() if truth]
    return list(named)


def _labels(elements: list[Any] | None, meant: Callable[[object], Hashable | None]) -> Labels | None:
    if not elements:
        return None
    labels = frozenset(meant(element) for element in elements)
    return None if None in labels else labels


def _same(question: Question, one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return close(question, one, other)
    return one == other


def _rounded(one: object, other: object) -> bool:
    return isinstance(one, float) and isinstance(other, float) and rounded_too_early(one, other)


def _right_in_percent(question: Question, given: list[Any], truth: list[Any]) -> bool:
    return all(
        isinstance(one, float) and _same(question, one / 100, other) for one, other in zip(given, truth, strict=True)
    )


def _side_by_side(elements: list[Any] | None) -> list[Any] | None:
    """Return the values of a list of lists one after the other: pairs in order are values in order."""
    if not elements or any(type(element) not in (list, tuple) for element in elements):
        return elements
    return [value for element in elements[:MOST_ITEMS] for value in element[:MOST_ITEMS]]


def _in_their_places(question: Question, named: dict[Any, Any]) -> list[Any]:
    """Return the values of a dictionary in the order of the question's places, if its keys name them all."""
    words = {place: folded(place) for place in question.places}
    keys = {key: folded(key) for key in named if type(key) is str}
    found = {
        place: [key for key, written in keys.items() if written and meant.startswith(written)]
        for place, meant in words.items()
    }
    if question.places and len(named) == len(words) and all(len(which) == 1 for which in found.values()):
        return [named[found[place][0]] for place in question.places]
    return list(named.values())


def empty_or_unreadable(question: Question, answer: object, expected: Text) -> Unreadable:
    """Return the error for an answer that holds nothing, a text, or something of another type."""
    if type(answer) is dict or items(answer) == []:
        return Unreadable(
            Text(fr="`{id}` est vide ; on attend {expected}.", en="`{id}` is empty; expected: {expected}.").format(
                id=question.id, expected=expected
            )
        )
    if isinstance(plain_value(answer), str):
        return Unreadable(
            Text(
                fr="`{id}` contient un texte ; on attend {expected}, sans guillemets autour.",
                en="`{id}` holds a text; expected: {expected}, without quotation marks around it.",
            ).format(id=question.id, expected=expected)
        )
    return unreadable(question.id, answer, expected)


def how_many(right: int, total: int) -> Text:
    """Say how many of the values are right, never which."""
    if right == 0:
        return Text(fr="Aucune valeur n'est à sa place.", en="No value is in its place.")
    return Text(fr="À leur place : {right} sur {total}.", en="In place: {right} of {total}.").format(
        right=right, total=total
    )
