"""Two known mistakes in one answer are each named, whatever the question: side by side in its places, or one after the other."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.diagnosis.several_mistakes import all_or_nothing, in_another_order
from crm_lessons.checking.judges import judge_of, judge_of_function
from crm_lessons.checking.mistakes import chains
from crm_lessons.checking.places import apart, places_of, same
from crm_lessons.checking.points.chance import needs_no_knowledge
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import after_a_colon

WITH_PLACES = (Kind.SERIES, Kind.MAPPING, Kind.TABLE, Kind.ORDERED_LIST)
QUESTIONS = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions]
IN_PLACES = [(stem, q) for stem, q in QUESTIONS if q.kind in WITH_PLACES]
CHAINED = [(stem, q) for stem, q in QUESTIONS if next(chains(q), None) is not None]
READERS = pytest.mark.parametrize(
    ("reader", "every"),
    [("amina", 4), *(pytest.param(one, 1, marks=pytest.mark.proof) for one in (None, "student-017"))],
)
"""Whose data, and how many pairs are passed over for one that is tried."""


def _typed(question, places):
    """Return what stands in its places as a student's answer."""
    if question.kind is Kind.ORDERED_LIST:
        return list(places.values())
    if question.kind is not Kind.TABLE:
        return dict(places)
    columns = defaultdict(dict)
    for (row, column), value in places.items():
        columns[column][row] = value
    return pd.DataFrame(columns)


def _mixed(question, truth, one, other, generator):
    """Return the right answer with each mistake in the places that it changes, drawn by lot where it is both."""
    changed = {place: [one] for place in apart(question, truth, one)}
    for place in apart(question, truth, other):
        changed.setdefault(place, []).append(other)
    return truth | {place: ways[int(generator.integers(len(ways)))][place] for place, ways in changed.items()}


@READERS
def test_two_mistakes_in_their_own_places_are_each_named(reader, every, data_of, worked_out, every_case):
    """Where only one known mistake leads to what stands in a place, it is among those named; every other place has one, too.

    Unless the two together are an answer that needs no knowledge, such as the same everywhere; two numbers that were turned
    round are so in both places, one answer for all is given everywhere, and the right numbers in another order tell nothing.
    """
    tried = 0
    generator = np.random.Generator(np.random.PCG64(7))
    with every_case() as case:
        for stem, question in IN_PLACES:
            data = data_of(stem, reader)
            asked = worked_out(question, data)
            read = judge_of(asked).read
            truth = places_of(asked, read(asked.expected(data)))
            produced = {one.name: places_of(asked, read(one.produces(data))) for one in asked.mistakes if one.produces}
            alike = {
                name: places
                for name, places in produced.items()
                if places.keys() == truth.keys() and not all_or_nothing(truth, places)
            }
            for one, other in [*combinations(alike, 2)][::every]:
                with case(stem, question.id, one, other):
                    mixed = _mixed(asked, truth, alike[one], alike[other], generator)
                    if question.kind is Kind.ORDERED_LIST and in_another_order(mixed, truth):
                        continue
                    answer = _typed(asked, mixed)
                    verdict = check_answer(asked, answer, data)
                    if verdict.mistake is not None or not _needs_no_knowledge(asked, answer, data):
                        tried += _names_each(asked, verdict, truth, mixed, produced)
    assert tried > len(IN_PLACES) / every


def _names_each(question, verdict, truth, mixed, produced):
    """Assert that each place that is off is explained by a name in the verdict; return whether two or more were named."""
    messages = {one.name: one.message for one in question.mistakes}
    if verdict.outcome is Outcome.CORRECT or verdict.message in messages.values():
        return False
    if verdict.mistake is None:
        assert "pourcentage" in verdict.message.fr or "Arrondi" in verdict.message.fr
        return False
    named = verdict.mistake.split("+")
    for place in apart(question, truth, mixed):
        known = {name for name, places in produced.items() if same(question, mixed, places, place)}
        assert known & {*named}, (place, known, named)
    for name in named:
        alone, behind = messages[name], after_a_colon(messages[name])
        assert alone.fr in verdict.message.fr or behind.fr in verdict.message.fr
        assert alone.en in verdict.message.en or behind.en in verdict.message.en
    return len(named) > 1


def _needs_no_knowledge(question, answer, data):
    judge = judge_of_function(question, data, None) if question.kind is Kind.FUNCTION else judge_of(question)
    truth = judge.read(question.expected(data))
    return needs_no_knowledge(question, judge.read(answer), truth, data, judge)


@READERS
def test_two_wrong_steps_of_one_computation_are_each_named(reader, every, data_of, every_case):
    """Sorted the wrong way and one too many: both sentences, unless the two look like another mistake, or like no work at all."""
    both = 0
    with every_case() as case:
        for stem, question in CHAINED:
            data = data_of(stem, reader)
            for one, other, produces in [*chains(question)][::every]:
                with case(stem, question.id, one.name, other.name):
                    verdict = check_answer(question, produces(data), data)
                    named = verdict.outcome is Outcome.CORRECT or verdict.mistake is not None
                    assert named or _needs_no_knowledge(question, produces(data), data)
                    both += verdict.mistake == f"{one.name}+{other.name}"
                    if verdict.mistake == f"{one.name}+{other.name}":
                        assert one.message.en in verdict.message.en
                        assert other.message.en in verdict.message.en
    assert both > 2 * len(CHAINED) / every
