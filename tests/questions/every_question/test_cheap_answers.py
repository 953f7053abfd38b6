"""Answers that need no knowledge earn at most a quarter, on every question of every sheet."""

from __future__ import annotations

import numpy as np
import pandas as pd
from in_each_sheet import in_each_sheet

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.judges import judge_of
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.questions.two_tiers import EXAMPLE

READERS = (None, "amina")
QUESTIONS = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind.has_an_expected_answer]
NUMBERS = (0, 1, 0.5, -1)


def words_of(question):
    """Return the words that an answer may be made of, those of the question or the commonest ones."""
    return [*question.vocabulary] or ["A", "B", "C", True, False, "a", "1"]


def one_for_all(kind, question, labels):
    """Yield the same class, or the same number, for each label; and each label for itself."""
    for one in words_of(question) if kind is Kind.MAPPING else NUMBERS:
        yield dict.fromkeys(labels, one)
    yield {label: label for label in labels}
    yield dict.fromkeys(labels, None)


def cheap(question, expected, data):
    """Yield the answers to a question of somebody who has seen the statement and the tables, and has thought of nothing."""
    match question.kind:
        case Kind.NUMBER | Kind.RATE | Kind.COUNT:
            yield from NUMBERS
        case Kind.LABEL:
            yield [*words_of(question)]
        case Kind.CHOICE:
            yield from (*question.choices, *question.reasons, EXAMPLE)
        case Kind.MAPPING:
            classes = judge_of(question).read(expected).by_customer
            yield from one_for_all(question.kind, question, classes)
            yield from (dict.fromkeys(classes, one) for one in {*classes.values()})
        case Kind.SERIES:
            yield from one_for_all(
                question.kind, question, [*expected] if isinstance(expected, dict) else expected.index
            )
        case Kind.ORDERED_LIST:
            yield from ([one] * len(expected) for one in (*words_of(question), *NUMBERS))
            if isinstance(expected[0], str):
                yield from ([word] * len(expected) for word in expected)
                yield sorted(expected)
                yield sorted(expected, reverse=True)
                yield list(reversed(expected))
        case Kind.SET | Kind.TABLE:
            yield from as_it_stands(question, expected, data)
        case Kind.FUNCTION:
            yield from functions(question)


def as_it_stands(question, expected, data):
    """Yield everything that a table names, the table itself, and one number in every cell."""
    yield words_of(question)
    for table in data.values():
        yield table
        yield set(table.index)
        yield from (set(table[name]) for name in getattr(table, "columns", []))
    if isinstance(expected, pd.DataFrame):
        yield from (expected * 0 + one for one in (*NUMBERS, np.nan))


def functions(question):
    """Yield functions that look at nothing but the labels of what they are given."""
    for one in (*words_of(question), *NUMBERS, True, False):
        yield lambda *given, one=one: one
        yield lambda *given, one=one: dict.fromkeys(getattr(given[0], "index", range(7)), one)
        yield lambda *given, one=one: [one] * len(question.places)
    yield lambda *given: given[0]
    yield lambda *given: given[0].index
    yield lambda *given: {}


@in_each_sheet(QUESTIONS)
def test_what_needs_no_knowledge_earns_a_quarter_at_most(stem, question, data_of, worked_out, every_case):
    """The same for all, everything there is, zeros, a printed order; unless that is the right answer."""
    with every_case() as case:
        for reader in READERS[: 1 if question.kind is Kind.FUNCTION else None]:
            data = data_of(stem, reader)
            asked = worked_out(question, data)
            for place, answer in enumerate(cheap(asked, asked.expected(data), data)):
                verdict = check_answer(asked, answer, data)
                with case(reader, place, answer if not callable(answer) else "function"):
                    assert verdict.points <= question.points / 4, verdict


@in_each_sheet((stem, q) for stem, q in QUESTIONS if q.kind is Kind.MAPPING)
def test_one_more_right_class_never_earns_less(stem, question, data_of, worked_out):
    """From nothing right to everything, one row after the other, by whatever name the mistakes on the way are known."""
    data = data_of(stem, "amina")
    asked = worked_out(question, data)
    right = judge_of(asked).read(asked.expected(data)).by_customer
    points = [
        check_answer(asked, right | dict.fromkeys([*right][place:], "nowhere"), data).points
        for place in range(len(right) + 1)
    ]
    assert points == sorted(points)
    assert points[-1] == question.points
