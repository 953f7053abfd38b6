"""A class for each customer, in whichever direction it is written."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import pandas as pd

from crm_lessons.checking.agreement import RIGHT, Agreement, Unreadable
from crm_lessons.checking.collections import empty_or_unreadable, how_many
from crm_lessons.checking.plain import MOST_ITEMS, folded, items, label, mapping, unreadable
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text

Classes = dict[Hashable, Hashable]
Pair = tuple[Hashable | None, Hashable | None]

_A_CLASS_EACH = Text(fr="une classe pour chaque client", en="a class for each customer")


def read(question: Question, answer: object) -> tuple[Classes, ...]:
    """Return the ways to read an answer as customer -> class, from either direction.

    {"A": [19, 5]}, {19: "A"}, a Series by customer, or a table with a class column; a Series among the members of a
    class may mean its values or its index.
    """
    given = mapping(answer)
    if type(answer) is pd.Series and len(answer) <= MOST_ITEMS:
        given = dict(zip(answer.index, answer, strict=True))
    elif type(answer) is pd.DataFrame:
        given = _class_column(question, answer)
    if not given:
        raise empty_or_unreadable(question, answer, _A_CLASS_EACH)
    readings, problems = [], []
    for by_index in (False, True):
        try:
            readings.append(_one_class_each(question, _pairs(question, given, by_index)))
        except Unreadable as problem:
            problems.append(problem)
    if not readings:
        raise problems[0]
    return tuple(readings)


def compare(question: Question, given: tuple[Classes, ...], truth: tuple[Classes, ...]) -> Agreement:  # noqa: ARG001
    """Compare class by class, by the reading that agrees best; strangers keep the answer from being whole."""
    return max((_compare_classes(reading, truth[0]) for reading in given), key=lambda agreement: agreement.fraction)


def _compare_classes(given: Classes, truth: Classes) -> Agreement:
    right = sum(given.get(customer) == its_class for customer, its_class in truth.items())
    if given == truth:
        return RIGHT
    missing = len(truth.keys() - given.keys())
    if missing:
        message = Text(
            fr="Clients de la table sans classe dans votre réponse : {missing}.",
            en="Customers of the table without a class in your answer: {missing}.",
        ).format(missing=missing)
        return Agreement(right / len(truth), message)
    if right == len(truth):
        return Agreement(
            0.5,
            Text(
                fr="Votre réponse classe des clients qui ne sont pas dans la table.",
                en="Your answer puts customers in a class who are not in the table.",
            ),
        )
    return Agreement(right / len(truth), how_many(right, len(truth)))


def _class_column(question: Question, table: pd.DataFrame) -> dict[Any, Any]:
    """Return customer -> class from a table; customers may stand in the index or in a column of their own."""
    columns = {folded(name): table[name] for name in table.columns if type(name) is str}
    classes = next((columns[words] for words in _CLASS_COLUMNS if words in columns), None)
    if classes is None or len(table) > MOST_ITEMS:
        raise unreadable(question.id, table, _A_CLASS_EACH)
    customers = next((columns[words] for words in _CUSTOMER_COLUMNS if words in columns), table.index)
    return dict(zip(customers, classes, strict=True))


_CLASS_COLUMNS = ("abcclass", "classeabc", "classe", "class")
_CUSTOMER_COLUMNS = ("customer", "client")


def _pairs(question: Question, given: dict[Any, Any], by_index: bool) -> list[Pair]:
    """Return (customer, class) pairs; a class may hold its customers, or a customer its class."""
    pairs: list[Pair] = []
    for key, value in given.items():
        members = items(value.index if by_index and type(value) is pd.Series else value)
        if members is None:
            pairs.append((label(key), _class_label(value)))
        elif len(members) == 1 and type(label(key)) is int and type(label(members[0])) is str:
            pairs.append((label(key), _class_label(members[0])))
        else:
            pairs.extend((label(member), _class_label(key)) for member in members)
        if len(pairs) > MOST_ITEMS:
            raise unreadable(question.id, given, _A_CLASS_EACH)
    return pairs


def _class_label(value: object) -> Hashable | None:
    """Return what a class is called, with or without the word before its letter: "A", "a" and "classe A" are one."""
    words = label(value)
    return words.removeprefix("classe").removeprefix("class") or words if isinstance(words, str) else words


def _one_class_each(question: Question, pairs: list[Pair]) -> Classes:
    classes: Classes = {}
    for customer, its_class in pairs:
        if customer is None or its_class is None:
            raise Unreadable(
                Text(
                    fr="Dans `{id}`, un client ou une classe ne se lit pas (vide, NaN ou d'un autre type).",
                    en="In `{id}`, a customer or a class cannot be read (empty, NaN or of another type).",
                ).format(id=question.id)
            )
        if classes.setdefault(customer, its_class) != its_class:
            raise Unreadable(
                Text(
                    fr="Le client {customer} est dans deux classes à la fois : à laquelle appartient-il ?",
                    en="Customer {customer} is in two classes at once: which one is it?",
                ).format(customer=customer)
            )
    return classes
