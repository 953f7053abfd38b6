"""A class for each customer, a step for each task."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, NamedTuple

import pandas as pd

from crm_lessons.checking.agreement import RIGHT, TO_LOOK_AT, Agreement, Off, Unreadable
from crm_lessons.checking.kinds.collections import empty_or_unreadable, how_many
from crm_lessons.checking.reading.forms import Pairs, labels_in, pairs_in, values_in
from crm_lessons.checking.reading.plain import MOST_ITEMS, entries, items, plain_value, unreadable
from crm_lessons.checking.reading.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text


class Classes(NamedTuple):
    """Which class each customer is in, and which classes there are.

    otherwise: what the same answer says read the other way round, where its form leaves open which side the customers are on
    """

    by_customer: dict[Hashable, Hashable]
    all: frozenset[Hashable]
    otherwise: dict[Hashable, Hashable] | None = None


Pair = tuple[Hashable | None, Hashable | None]
Meant = Callable[[object], Hashable | None]

_A_CLASS_EACH = Text(
    fr="une réponse pour chaque ligne demandée, dans un dictionnaire ou une série",
    en="an answer for each row asked about, in a dictionary or a Series",
)


def read(question: Question, answer: object) -> Classes:
    """Return an answer as customer -> class: {19: "A"}, {19: ["A"]}, {"A": [19, 5]}, a Series, or a table with a class column.

    Where there are lists and nothing else, they hold the members of the class that is their key, each read as
    `forms.labels_in` does. Where a list stands beside single values, or where all are lists of one and two of them hold the
    same, they hold the class of their customer instead; several values in one of them are no class that a question knows.
    Lists of one that differ, and lists beside single values, may be meant either way: `as_meant` tells which.
    """
    given = pairs_in(question.id, answer, _CLASS_COLUMNS) or _words_in_a_row(answer)
    if not given:
        raise empty_or_unreadable(question, answer, _A_CLASS_EACH)
    listed = [_listed(question, key, value) for key, value in given]
    if sum(len(values) for _, values, _ in listed) > MOST_ITEMS:
        raise unreadable(question.id, answer, _A_CLASS_EACH)
    meant = meaning(question)
    if all(is_list for _, _, is_list in listed) and not _repeat_one_value(listed, meant):
        classes = _one_class_each(
            question, [(meant(one), _class_label(key, meant)) for key, all_, _ in listed for one in all_]
        )
        return classes._replace(otherwise=_class_of_each(listed, meant)) if _are_alone(listed) else classes
    classes = _one_class_each(question, [(meant(key), _class_of(values, meant)) for key, values, _ in listed])
    some_are_lists = any(is_list for _, _, is_list in listed)
    return classes._replace(otherwise=_members_of_each(listed, meant)) if some_are_lists else classes


def _words_in_a_row(answer: object) -> Pairs | None:
    """Return the words of a list or an array under the places that count them: classes that do not say of what."""
    values = None if entries(answer) is not None else values_in(answer)
    return [*enumerate(values)] if values and all(isinstance(plain_value(one), str) for one in values) else None


def compare(question: Question, given: Classes, truth: Classes) -> Agreement:
    """Compare class by class; strangers keep the answer from being whole."""
    given, right_ones = as_meant(given, truth), truth.by_customer
    classes = given.by_customer
    off = tuple(customer for customer, its_class in right_ones.items() if classes.get(customer) != its_class)
    right = len(right_ones) - len(off)
    if classes == right_ones:
        return RIGHT
    if [*classes] == [*range(len(classes))] and 0 not in right_ones:
        counted = _SOME_UNLABELLED.format(given=len(classes), expected=len(right_ones))
        return Agreement(0.0, _UNLABELLED if len(classes) == len(right_ones) else counted)
    missing = Off(_MISSING, tuple(customer for customer in right_ones if customer not in classes), openly=True)
    if missing.places:
        return Agreement(right / len(right_ones), off=(missing,))
    if right == len(right_ones):
        strangers = Off(_STRANGERS, tuple(sorted(classes.keys() - right_ones.keys(), key=str)), openly=True)
        return Agreement(_STRANGERS_CREDIT, explained=True, off=(strangers,))
    known = _known_classes(question, truth)
    strange = () if known is None else tuple(one for one in off if classes[one] not in known)
    message = _ALL_ALIKE if len(given.all) == 1 < len(truth.all) and not strange else how_many(right, len(right_ones))
    others = Off(TO_LOOK_AT, tuple(one for one in off if one not in strange))
    return Agreement(right / len(right_ones), message, off=(Off(_OTHER_WORDS, strange, openly=True), others))


def as_meant(given: Classes, truth: Classes) -> Classes:
    """Return the classes read from the side on which the customers asked about are or, where both have as many, more of them are right.

    1 and 0 are true and false where the right answer is made of these.
    """
    if given.all <= _AS_NUMBERS.keys() and truth.all <= {*_AS_NUMBERS.values()}:
        return classes_of({name: _AS_NUMBERS[its_class] for name, its_class in given.by_customer.items()})
    if given.otherwise is None:
        return given

    def agrees(one: Classes) -> tuple[int, int]:
        rows, right_ones = one.by_customer, truth.by_customer
        return len(rows.keys() & right_ones.keys()), len(rows.items() & right_ones.items())

    return max(Classes(given.by_customer, given.all), classes_of(given.otherwise), key=agrees)


_AS_NUMBERS: dict[Hashable, Hashable] = {1: "true", 0: "false"}
_STRANGERS_CREDIT = 0.5
_STRANGERS = Text(
    fr="Votre réponse parle aussi de ce qui n'est pas demandé : {places}.",
    en="Your answer also speaks of what is not asked about: {places}.",
)
_MISSING = Text(fr="Il manque votre réponse pour : {places}.", en="Your answer is missing for: {places}.")
_UNLABELLED = Text(
    fr="Vos réponses ne disent pas de qui : donnez chacune sous le nom de sa ligne, dans un dictionnaire ou dans une série qui a gardé "
    "son index.",
    en="Your answers do not say whose they are: give each under the name of its row, in a dictionary or in a Series that has kept "
    "its index.",
)


_SOME_UNLABELLED = Text(
    fr="Réponses données, sans dire de qui : {given} ; attendues : {expected}. Donnez chacune sous le nom de sa ligne, dans un "
    "dictionnaire.",
    en="Answers given, without saying whose they are: {given}; expected: {expected}. Give each under the name of its row, in a "
    "dictionary.",
)


def _known_classes(question: Question, truth: Classes) -> set[Hashable | None] | None:
    """Return the words that may name a class; None where the question has no vocabulary, or asks for numbers."""
    meant = meaning(question)
    words = {_class_label(word, meant) for word in question.vocabulary}
    if not words or not all(isinstance(one, str) for one in truth.all):
        return None
    known = words | truth.all
    return known | _YES_OR_NO if known & _YES_OR_NO else known


_YES_OR_NO = {"true", "false"}
"""What `meaning` makes of yes and no: words of a question that has one of the two, and of no other."""


_OTHER_WORDS = Text(
    fr="Pour {places}, votre réponse n'est pas un mot de l'énoncé : recopiez ses mots tels quels.",
    en="For {places}, your answer is not a word of the question: copy its words as they stand.",
)


_ALL_ALIKE = Text(
    fr="La même réponse sur chaque ligne : reprenez-les une à une.",
    en="The same answer on every row: take them one by one.",
)


_CLASS_COLUMNS = ("abcclass", "classeabc", "classe", "class", "cell", "case")

_Listed = tuple[Any, list[Any], bool]
"""A key, what stands under it, and whether that is a list."""


def _listed(question: Question, key: object, value: object) -> _Listed:
    """Return a key with what stands under it; the table of a grouping may hold the lists before their classes."""
    if items(key) is not None and type(key) is not tuple:
        key, value = value, key
    values = labels_in(question.id, value) if entries(value) is None and type(value) is not pd.DataFrame else None
    return (key, [value], False) if values is None else (key, values, True)


def _are_alone(listed: list[_Listed]) -> bool:
    return all(len(values) == 1 for _, values, _ in listed)


def _repeat_one_value(listed: list[_Listed], meant: Meant) -> bool:
    return _are_alone(listed) and len({meant(values[0]) for _, values, _ in listed}) < len(listed)


def _class_of_each(listed: list[_Listed], meant: Meant) -> dict[Hashable, Hashable] | None:
    """Return the one class that stands under each key, None where a key or a class cannot be read."""
    classes = {meant(key): _class_label(values[0], meant) for key, values, _ in listed}
    readable = None not in classes and None not in classes.values()
    return {key: one for key, one in classes.items() if key is not None and one is not None} if readable else None


def _members_of_each(listed: list[_Listed], meant: Meant) -> dict[Hashable, Hashable] | None:
    """Return the key above each of the values, single ones and those in lists; None where one cannot be read or stands twice."""
    members = [(meant(value), _class_label(key, meant)) for key, values, _ in listed for value in values]
    classes = {member: its_class for member, its_class in members if member is not None and its_class is not None}
    return classes if len(classes) == len(members) else None


def _class_of(values: list[Any], meant: Meant) -> Hashable | None:
    labels = frozenset(_class_label(value, meant) for value in values)
    return labels if len(labels) > 1 and None not in labels else next(iter(labels), None)


def _class_label(value: object, meant: Meant) -> Hashable | None:
    """Return what a class is called, with or without the word before its letter: "A", "a" and "classe A" are one."""
    words = meant(value)
    return words.removeprefix("classe").removeprefix("class") or words if isinstance(words, str) else words


def _one_class_each(question: Question, pairs: list[Pair]) -> Classes:
    classes: dict[Hashable, Hashable] = {}
    for customer, its_class in pairs:
        if customer is None or its_class is None:
            raise Unreadable((_NO_ROW if customer is None else _NO_CLASS).format(id=question.id, customer=customer))
        if classes.setdefault(customer, its_class) != its_class:
            raise Unreadable(
                Text(
                    fr="Deux réponses à la fois pour {customer} : laquelle est la bonne ?",
                    en="Two answers at once for {customer}: which one is it?",
                ).format(customer=customer)
            )
    return classes_of(classes)


_NO_ROW = Text(
    fr="Dans `{id}`, le nom d'une ligne ne se lit pas (vide, `NaN` ou d'un autre type).",
    en="In `{id}`, the name of a row cannot be read (empty, `NaN` or of another type).",
)
_NO_CLASS = Text(
    fr="Dans `{id}`, la réponse pour {customer} ne se lit pas (vide, `NaN`, un nombre à décimales ou un autre type).",
    en="In `{id}`, the answer for {customer} cannot be read (empty, `NaN`, a number with decimals or another type).",
)


def classes_of(by_customer: dict[Hashable, Hashable]) -> Classes:
    """Return classes that are known customer by customer."""
    return Classes(by_customer, frozenset(by_customer.values()))
