"""Several values: a set of customers, an ordered list."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import RIGHT, TO_LOOK_AT, Agreement, Off, Unreadable
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
from crm_lessons.checking.reading.forms import Pairs, labels_in, named_values_in, values_in
from crm_lessons.checking.reading.plain import (
    INDEXES,
    LONGEST_LABEL,
    MOST_ITEMS,
    alone,
    entries,
    folded,
    items,
    number,
    plain_value,
    unreadable,
)
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import LANGUAGES, Text, one_after_another

Labels = frozenset[Hashable]

_A_SET = Text(fr="un ensemble, entre accolades : {…, …}", en="a set, in braces: {…, …}")
_A_LIST = Text(fr="une liste de valeurs, dans l'ordre", en="a list of values, in order")


def read_set(question: Question, answer: object) -> Labels:
    """Return the set of labels that an answer lists, as `forms.labels_in` reads them; each of them must be a label."""
    elements, meant = labels_in(question.id, answer), meaning(question)
    if not elements:
        raise empty_or_unreadable(question, answer, _A_SET)
    return frozenset(_all_read(question, [meant(element) for element in elements]))


def compare_sets(question: Question, given: Labels, truth: Labels) -> Agreement:  # noqa: ARG001
    """Compare sets whatever their order; a label too many weighs as much as a label missing."""
    if given == truth:
        return RIGHT
    found, extra = len(given & truth), len(given - truth)
    message = Text(
        fr="Justes : {found} sur {given} ; on en attend {expected}.",
        en="Right: {found} of {given}; {expected} expected.",
    ).format(found=found, given=len(given), expected=len(truth))
    off = Off(_TOO_MANY, tuple(sorted(given - truth, key=str)))
    return Agreement(max(0, found - extra) / len(truth), message, off=(off,))


_TOO_MANY = Text(fr="N'en font pas partie : {places}.", en="Not among them: {places}.")


def read_list(question: Question, answer: object) -> list[Any]:
    """Return the values of a list, an array, a Series, a dictionary or a table of one line, in their order, numbers as floats.

    Where the question names its places and the answer uses these names, the names decide and not the order. Of a Series
    and of a dictionary the values are meant, never the index or the keys.
    """
    named = named_values_in(answer)
    elements = values_in(answer) if named is None else _in_their_places(question, named)
    if not elements or len(elements) > MOST_ITEMS:
        raise empty_or_unreadable(question, answer, _A_LIST)
    meant = meaning(question)
    held = [alone(element) for element in elements]
    values = [meant(element) if (found := number_in(question, element)) is None else found for element in held]
    return _all_read(question, values)


def _all_read(question: Question, values: list[Any]) -> list[Any]:
    if None not in values:
        return values
    raise Unreadable(_ONE_UNREADABLE.format(id=question.id, place=values.index(None) + 1))


_ONE_UNREADABLE = Text(
    fr="Dans `{id}`, la valeur n° {place} ne se lit pas (vide, `NaN` ou d'un autre type).",
    en="In `{id}`, value no. {place} cannot be read (empty, `NaN` or of another type).",
)


def compare_lists(question: Question, given: list[Any], truth: list[Any]) -> Agreement:
    """Compare place by place; rates written as percentages earn part of it."""
    if len(given) != len(truth):
        commas = [DECIMAL_COMMAS] if cut_at_commas(given, len(truth)) else []
        how_long = _HOW_MANY.format(given=len(given), expected=len(truth))
        return Agreement(0.0, one_after_another([how_long, *commas]))
    right = [_same(question, one, other) for one, other in zip(given, truth, strict=True)]
    if all(right):
        return RIGHT
    if len({*given}) == 1 < len({*truth}):
        return Agreement(0.0, ONE_FOR_ALL)
    if _right_in_percent(question, given, truth):
        return Agreement(
            UNIT_CREDIT,
            in_percent(truth),
            explained=True,
            doubtful=may_be_rates(given),
        )
    if all(is_right or _rounded(one, other) for is_right, one, other in zip(right, given, truth, strict=True)):
        return Agreement(ROUNDED_CREDIT, ROUNDED, explained=True)
    share = sum(right) / len(truth)
    if all(_same(question, one, other) for one, other in zip(reversed(given), truth, strict=True)):
        return Agreement(_REVERSED_CREDIT if all(isinstance(one, float) for one in given) else share, _REVERSED)
    off = tuple(place for place, is_right in enumerate(right) if not is_right)
    numbers = all(isinstance(one, float) for one in (*given, *truth))
    if numbers and all(map(partial(close, question), sorted(given), sorted(truth))):
        return Agreement(share, _IN_ANOTHER_ORDER, off=(Off(TO_LOOK_AT, off),))
    said = how_many_exact if numbers and any(one != round(one) for one in truth) else how_many
    return Agreement(share, said(sum(right), len(truth)), off=(Off(TO_LOOK_AT, off, openly=numbers),))


_HOW_MANY = Text(
    fr="Valeurs données : {given} ; attendues : {expected}.", en="Values given: {given}; expected: {expected}."
)


def cut_at_commas(values: Sequence[object], expected: int) -> bool:
    """Return whether there are whole numbers alone, twice as many as expected: 0,25 is two of them to Python."""
    numbers = [number(value) for value in values]
    return (
        expected > 1 and len(numbers) == 2 * expected and all(one is not None and one == round(one) for one in numbers)
    )


DECIMAL_COMMAS = Text(
    fr="Des décimales après une virgule ? Python les prend pour d'autres nombres : écrivez `0.25`.",
    en="Decimals after a comma? To Python they are other numbers: write `0.25`.",
)
_REVERSED_CREDIT = 0.5
"""For numbers, which had to be computed; names turned round may be a printed list."""
_IN_ANOTHER_ORDER = Text(fr="Les bonnes valeurs, dans un autre ordre.", en="The right values, in another order.")
ONE_FOR_ALL = Text(
    fr="La même valeur partout : reprenez les places une à une, sans arrondir à moins de trois décimales.",
    en="The same value everywhere: take the places one by one, and do not round to fewer than three decimals.",
)
_REVERSED = Text(fr="Les bonnes valeurs, dans l'ordre inverse.", en="The right values, in reverse order.")


def _same(question: Question, one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return close(question, one, other)
    return one == other


def _rounded(one: object, other: object) -> bool:
    return isinstance(one, float) and isinstance(other, float) and rounded_too_early(one, other)


def _right_in_percent(question: Question, given: list[Any], truth: list[Any]) -> bool:
    numbers = all(isinstance(one, float) for one in (*given, *truth))
    some_are_rates = numbers and any(is_rate(abs(one)) and one != round(one) for one in truth)
    return some_are_rates and are_percentages(question, given, truth)


def _in_their_places(question: Question, named: Pairs) -> list[Any]:
    """Return named values in the order of the question's places, if their names are those of all the places."""
    values = [value for _, value in named]
    if not question.places or len(named) != len(question.places):
        return values
    if any(_has_decimals(key) for key, _ in named) and all(isinstance(plain_value(value), str) for value in values):
        raise Unreadable(TURNED_ROUND.format(id=question.id))
    written = [folded(key) if type(key) is str and len(key) <= LONGEST_LABEL else "" for key, _ in named]
    places = [_names_of(question, place) for place in question.places]
    for meets in (str.startswith, _stands_in):
        found = [
            [number for number, key in enumerate(written) if key and any(meets(name, key) for name in names)]
            for names in places
        ]
        if all(len(which) == 1 for which in found):
            return [values[which[0]] for which in found]
    return values


def _has_decimals(key: object) -> bool:
    as_number = number(key)
    return as_number is not None and as_number != round(as_number)


def _stands_in(name: str, key: str) -> bool:
    return len(key) > _LETTERS and key in name


TURNED_ROUND = Text(
    fr="Dans `{id}`, les nombres sont du côté des étiquettes. Écrivez le nom à gauche, le nombre à droite : `{{nom: nombre}}`.",
    en="In `{id}`, the numbers are on the side of the labels. Write the name on the left, the number on the right: `{{name: number}}`.",
)
_LETTERS = 2
"""So many are found in nearly every name: `a` and `b` only number what they stand before."""


def _names_of(question: Question, place: str) -> list[str]:
    """Return what a place is called, by the question and in the sentences of both languages."""
    shown = [names[place] for names in (question.place_names, question.vocabulary) if place in names]
    return [folded(name) for name in (place, *(text.in_language(one) for text in shown for one in LANGUAGES))]


def empty_or_unreadable(question: Question, answer: object, expected: Text) -> Unreadable:
    """Return the error for an answer that holds nothing, a text, or something of another type."""
    if type(answer) in (pd.Series, pd.DataFrame, *INDEXES) and not len(answer):  # type: ignore[arg-type]
        return Unreadable(_NO_ROW_LEFT.format(id=question.id))
    if entries(answer) == [] or items(answer) == []:
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


_NO_ROW_LEFT = Text(
    fr="`{id}` est vide : si vous avez filtré des lignes, aucune ne remplit la condition. Relisez-la, majuscules comprises.",
    en="`{id}` is empty: if you chose rows, none meets the condition. Read it again, capitals included.",
)


def how_many(right: int, total: int) -> Text:
    """Say how many of the values are right."""
    if right == 0:
        return Text(fr="Aucune valeur n'est à sa place.", en="No value is in its place.")
    return Text(fr="À leur place : {right} sur {total}.", en="In place: {right} of {total}.").format(
        right=right, total=total
    )


def how_many_exact(right: int, total: int) -> Text:
    """Say how many of the numbers are right; others may be nearly so."""
    if right == 0:
        return Text(fr="Aucun nombre n'est exact.", en="No number is exact.")
    return Text(fr="Nombres exacts : {right} sur {total}.", en="Exact numbers: {right} of {total}.").format(
        right=right, total=total
    )
