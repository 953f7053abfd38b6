"""A class for each customer, a step for each task: in whichever direction it is written."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import RIGHT, Agreement, Unreadable
from crm_lessons.checking.collections import empty_or_unreadable, how_many
from crm_lessons.checking.plain import MOST_ITEMS, folded, items, mapping, unreadable
from crm_lessons.checking.vocabulary import meaning
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text

Classes = dict[Hashable, Hashable]
Pair = tuple[Hashable | None, Hashable | None]
Meant = Callable[[object], Hashable | None]

_A_CLASS_EACH = Text(
    fr="une classe pour chaque ligne de la table, dans un dictionnaire ou une série",
    en="a class for each row of the table, in a dictionary or a Series",
)


def read(question: Question, answer: object) -> tuple[Classes, ...]:
    """Return the ways to read an answer as customer -> class, from either direction.

    {"A": [19, 5]}, {19: "A"}, {19: ["A"]}, a Series by customer, or a table with a class column; a Series among the
    members of a class may mean its values or its index.
    """
    meant = meaning(question)
    given = mapping(answer)
    if type(answer) is pd.Series and len(answer) <= MOST_ITEMS:
        given = dict(zip(answer.index, answer, strict=True))
    elif type(answer) is pd.DataFrame:
        given = _class_column(question, answer)
    if not given:
        raise empty_or_unreadable(question, answer, _A_CLASS_EACH)
    if sum(_how_many(members) for members in given.values()) > MOST_ITEMS:
        raise unreadable(question.id, answer, _A_CLASS_EACH)
    readings, problems = [], []
    directions = (_class_of_members, _class_of_indexed_members, _class_of_key)
    for pairs in (direction(given, meant) for direction in directions):
        try:
            readings.append(_one_class_each(question, pairs))
        except Unreadable as problem:
            problems.append(problem)
    if not readings:
        raise problems[0]
    return tuple(readings)


def compare(question: Question, given: tuple[Classes, ...], truth: tuple[Classes, ...]) -> Agreement:
    """Compare class by class, by the reading that agrees best; strangers keep the answer from being whole."""
    known = _known_classes(question, truth[0])
    agreements = (_compare_classes(reading, truth[0], known) for reading in given)
    return max(agreements, key=lambda agreement: agreement.fraction)


def _compare_classes(given: Classes, truth: Classes, known: set[Hashable | None] | None) -> Agreement:
    right = sum(given.get(customer) == its_class for customer, its_class in truth.items())
    if given == truth:
        return RIGHT
    missing = len(truth.keys() - given.keys())
    if missing:
        message = Text(
            fr="Lignes de la table sans classe dans votre réponse : {missing}.",
            en="Rows of the table without a class in your answer: {missing}.",
        ).format(missing=missing)
        return Agreement(right / len(truth), message)
    if right == len(truth):
        return Agreement(
            0.5,
            Text(
                fr="Votre réponse classe aussi ce qui n'est pas dans la table.",
                en="Your answer puts in a class what is not in the table.",
            ),
        )
    unknown = 0 if known is None else sum(its_class not in known for its_class in given.values())
    message = _OTHER_WORDS.format(unknown=unknown) if unknown else how_many(right, len(truth))
    return Agreement(right / len(truth), message)


def _known_classes(question: Question, truth: Classes) -> set[Hashable | None] | None:
    """Return the words that may name a class; None where the question has no vocabulary of its own."""
    meant = meaning(question)
    words = {_class_label(word, meant) for word in question.vocabulary}
    return {*words, *truth.values(), "true", "false"} if words else None


_OTHER_WORDS = Text(
    fr="Lignes dont la classe n'est pas un mot de l'énoncé : {unknown}. Recopiez ses mots tels quels.",
    en="Rows whose class is not a word of the question: {unknown}. Copy its words as they stand.",
)


def _class_column(question: Question, table: pd.DataFrame) -> dict[Any, Any]:
    """Return customer -> class from a table; customers may stand in the index or in a column of their own."""
    columns = {folded(name): table[name] for name in table.columns if type(name) is str}
    classes = next((columns[words] for words in _CLASS_COLUMNS if words in columns), None)
    if classes is None or len(table) > MOST_ITEMS:
        raise unreadable(question.id, table, _A_CLASS_EACH)
    customers = next((columns[words] for words in _CUSTOMER_COLUMNS if words in columns), table.index)
    return dict(zip(customers, classes, strict=True))


_CLASS_COLUMNS = ("abcclass", "classeabc", "classe", "class", "cell", "case")
_CUSTOMER_COLUMNS = ("customer", "client")


def _class_of_members(given: dict[Any, Any], meant: Meant) -> list[Pair]:
    """Return (customer, class) pairs where a class holds its customers, or a customer has its class."""
    pairs: list[Pair] = []
    for key, value in given.items():
        members = items(value)
        if members is None:
            pairs.append((meant(key), _class_label(value, meant)))
        else:
            its_class = _class_label(key, meant)
            pairs.extend((meant(member), its_class) for member in members)
    return pairs


def _how_many(value: object) -> int:
    members = items(value)
    return 1 if members is None else len(members)


def _class_of_indexed_members(given: dict[Any, Any], meant: Meant) -> list[Pair]:
    """Return (customer, class) pairs where a class holds a Series whose index names its customers."""
    indexed = {key: value.index if type(value) is pd.Series else value for key, value in given.items()}
    return _class_of_members(indexed, meant)


def _class_of_key(given: dict[Any, Any], meant: Meant) -> list[Pair]:
    """Return (customer, class) pairs where a customer has its class in a list of one."""
    pairs: list[Pair] = []
    for key, value in given.items():
        alone = items(value)
        pairs.append((meant(key), _class_label(alone[0] if alone is not None and len(alone) == 1 else value, meant)))
    return pairs


def _class_label(value: object, meant: Meant) -> Hashable | None:
    """Return what a class is called, with or without the word before its letter: "A", "a" and "classe A" are one."""
    words = meant(value)
    return words.removeprefix("classe").removeprefix("class") or words if isinstance(words, str) else words


def _one_class_each(question: Question, pairs: list[Pair]) -> Classes:
    classes: Classes = {}
    for customer, its_class in pairs:
        if customer is None or its_class is None:
            raise Unreadable(
                Text(
                    fr="Dans `{id}`, une ligne ou sa classe ne se lit pas (vide, `NaN` ou d'un autre type).",
                    en="In `{id}`, a row or its class cannot be read (empty, `NaN` or of another type).",
                ).format(id=question.id)
            )
        if classes.setdefault(customer, its_class) != its_class:
            raise Unreadable(
                Text(
                    fr="Deux classes à la fois pour {customer} : laquelle est la bonne ?",
                    en="Two classes at once for {customer}: which one is it?",
                ).format(customer=customer)
            )
    return classes
