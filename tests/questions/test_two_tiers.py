"""Choices cost: nothing is had by trying letters, no sentence tells one tier from the other, and no form gives the right one away."""

from __future__ import annotations

import re
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from in_each_sheet import in_each_sheet

from crm_lessons.checking.check import check_answer
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.questions.two_tiers import EXAMPLE, in_words, tiers
from crm_lessons.text.language import LANGUAGES

ROOT = Path(__file__).parents[2]
READERS = (None, "amina")
CHOICES = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind is Kind.CHOICE]
POINTS = sum(question.points for _, question in CHOICES)
each_choice = in_each_sheet(CHOICES)


def pairs(question):
    """Return every answer to a choice that can be written."""
    return ["".join(pair) for pair in product(question.choices, question.reasons)]


def best(data_of, answers):
    """Return what the best of some answers earns, summed over all choices of the course."""
    return sum(
        max(check_answer(question, answer, data_of(stem, None)).points for answer in answers(question))
        for stem, question in CHOICES
    )


def test_there_are_choices():
    """Without any, the properties below would hold of nothing."""
    assert len(CHOICES) >= 10


def test_all_letters_without_a_reason_earn_nothing(data_of):
    """Nor do all reasons without a letter."""
    assert best(data_of, lambda question: question.choices) == 0
    assert best(data_of, lambda question: question.reasons) == 0


def test_all_letters_with_one_reason_earn_a_quarter_at_most(data_of):
    """Whichever reason one sticks to, and under a quarter on the average of them; likewise all reasons for one letter, a third."""
    numbers, letters = (
        {mark for _, q in CHOICES for mark in tier(q)} for tier in (lambda q: q.reasons, lambda q: q.choices)
    )
    by_reason = [best(data_of, lambda q, one=one: [letter + one for letter in q.choices]) for one in numbers]
    by_letter = [best(data_of, lambda q, one=one: [one + number for number in q.reasons]) for one in letters]
    assert max(by_reason) <= POINTS / 4
    assert sum(by_reason) / len(by_reason) < POINTS / 4
    assert max(by_letter) <= POINTS / 3


@pytest.mark.parametrize("stem", sorted({stem for stem, _ in CHOICES}))
def test_in_one_sheet_no_two_right_answers_are_alike(stem, data_of):
    """Neither the letters nor the reasons of a sheet's choices repeat on the course's tables, as long as there are four of them."""
    right = [tiers(q.expected(data_of(stem, None))) for name, q in CHOICES if name == stem]
    for marks in zip(*right, strict=True):
        assert len({*marks}) >= min(len(marks), 4)


@each_choice
def test_a_verdict_says_nothing_of_one_tier_alone(stem, question, data_of):
    """Answers that are half right and answers that are wholly wrong meet known mistakes, and both meet the common sentence.

    So whoever walks through the pairs crosses out one at a time, not a letter or a reason.
    """
    for reader in READERS:
        data = data_of(stem, reader)
        letter, number = tiers(question.expected(data))
        met = Counter(
            (check_answer(question, pair, data).mistake is not None, pair[0] == letter or pair[1:] == number)
            for pair in pairs(question)
            if pair not in (letter + number, *question.also_right)
        )
        assert {*met} == {*product((True, False), repeat=2)}
        assert check_answer(question, EXAMPLE, data).points == 0


@each_choice
def test_only_the_pair_earns(stem, question, data_of):
    """All the points for one answer, or for two where a case has two defensible ones, and none for any other."""
    for reader in READERS:
        data = data_of(stem, reader)
        earned = {pair: points for pair in pairs(question) if (points := check_answer(question, pair, data).points)}
        assert earned == dict.fromkeys((question.expected(data), *question.also_right), question.points)


@pytest.mark.parametrize("language", LANGUAGES)
@each_choice
def test_reasons_are_of_a_length(stem, question, language, data_of):
    """The longest has half as many characters again as the shortest, at most."""
    lengths = [len(reason.in_language(language)) for reason in question.reasons.values()]
    assert max(lengths) <= 1.5 * min(lengths)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tier", [0, 1], ids=["choices", "reasons"])
@pytest.mark.parametrize("extreme", [max, min])
def test_the_length_of_a_sentence_says_nothing(language, tier, extreme, data_of):
    """The longest is right in a third of the choices at most, and so is the shortest."""
    hits = 0
    for stem, question in CHOICES:
        lengths = {
            mark: len(text.in_language(language)) for mark, text in (question.choices, question.reasons)[tier].items()
        }
        hits += extreme(lengths, key=lengths.__getitem__) == tiers(question.expected(data_of(stem, None)))[tier]
    assert hits <= len(CHOICES) / 3


def test_the_example_for_authors_is_the_one_that_they_are_given():
    """What CONTRIBUTING shows of a choice stands in the record with which `new-question` begins."""
    section = (
        (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").split("## A choice and its reason")[1].split("\n## ")[0]
    )
    shown = re.findall(r'^ +("\w+",|\w+=.+|"\w+": .+)$', section, re.MULTILINE)
    given = (ROOT / "crm_lessons/authoring/adding/templates/questions/choice.record.txt").read_text(encoding="utf-8")
    assert shown
    assert [line for line in shown if line not in given] == []


def test_an_answer_in_words_has_both_sentences():
    """What the teacher reads in the key."""
    question = SHEETS["02_pareto_abc"]["who_is_right"]
    said = in_words(question, "c3", "en")
    assert said == f"c3 · {question.choices['c'].en} · {question.reasons['3'].en}"
