"""A choice is judged as often as it has letters: the right pair cannot be had by trying them all."""

from __future__ import annotations

from itertools import product

import pytest

from crm_lessons import open_sheet
from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

CHOICES = [(stem, q) for stem, sheet in SHEETS.items() for q in sheet.questions if q.kind is Kind.CHOICE]
STEM, QUESTION = CHOICES[0]
DATA = sheet_data(STEM)
RIGHT = QUESTION.expected(DATA)
WRONG = [a + b for a, b in product(QUESTION.choices, QUESTION.reasons) if a + b not in (RIGHT, *QUESTION.also_right)]
TRIES = len(QUESTION.choices)


@pytest.fixture
def sheet():
    return open_sheet(STEM, language="fr")


def checked(sheet, answers):
    """Check answers to the first choice of the course one after the other."""
    return [sheet.check(**{QUESTION.id: answer}) for answer in answers]


def test_every_choice_of_the_course_is_tried_so_often_that_walking_rarely_hits():
    """Whoever walks the pairs in any order meets the right one, within the tries, at most as often as one reason in all."""
    for _, question in CHOICES:
        right = 1 + len(question.also_right)
        assert len(question.choices) * right / (len(question.choices) * len(question.reasons)) <= 0.5


def test_walking_through_the_pairs_does_not_tell_the_right_one(sheet):
    """As many verdicts as letters, each with its count; then all other answers, the right one among them, are met alike."""
    verdicts = checked(sheet, [*WRONG[:TRIES], *WRONG[TRIES:], RIGHT])
    assert [one.outcome for one in verdicts[:TRIES]] == [Outcome.INCORRECT] * TRIES
    assert f"Essai 1 sur {TRIES}" in verdicts[0].offer.fr
    assert f"try {TRIES} of {TRIES}" in verdicts[TRIES - 1].offer.en
    assert {(one.outcome, one.message) for one in verdicts[TRIES:]} == {(Outcome.WITHHELD, verdicts[-1].message)}
    assert f'sheet.solution("{QUESTION.id}")' in repr(verdicts[-1])
    assert sheet._progress.of(QUESTION.id).best_points == 0


def test_the_tries_outlive_a_restart():
    """They are kept with the rest of one's progress, and `forget` begins anew: no mark depends on them."""
    checked(open_sheet(STEM, language="fr"), WRONG[:TRIES])
    again = open_sheet(STEM, language="fr")
    assert checked(again, [RIGHT])[0].outcome is Outcome.WITHHELD
    again.forget()
    assert checked(again, [RIGHT])[0].outcome is Outcome.CORRECT


def test_the_solution_opens_the_verdicts_again(sheet):
    """Who has read it may see that the answer was understood; nothing is counted any more."""
    checked(sheet, WRONG[:TRIES])
    sheet.solution(QUESTION.id)
    wrong, right = checked(sheet, [WRONG[TRIES], RIGHT])
    assert (wrong.outcome, wrong.offer) == (Outcome.INCORRECT, None)
    assert right.outcome is Outcome.CORRECT


def test_what_is_no_try_is_not_counted(sheet):
    """A blank, a letter without its reason, the same answer again, in other words; and whoever has found it may look at others."""
    letter, reason = WRONG[0]
    same = [WRONG[0], WRONG[0].upper(), (letter, int(reason)), f"{letter}) {QUESTION.reasons[reason].fr}", WRONG[0]]
    assert {one.outcome for one in checked(sheet, [..., "a", "?", *same])} == {
        Outcome.NOT_ATTEMPTED,
        Outcome.UNREADABLE,
        Outcome.INCORRECT,
    }
    assert sheet._progress.of(QUESTION.id).judged == 1
    after = checked(sheet, [RIGHT, *WRONG[: TRIES + 1]])[-1]
    assert (after.outcome, after.offer) == (Outcome.INCORRECT, None)


def test_an_unreadable_choice_is_still_explained_after_the_last_try(sheet):
    """How an answer is written tells nothing of which is right."""
    assert checked(sheet, [*WRONG[:TRIES], "a"])[-1].outcome is Outcome.UNREADABLE


def test_the_grader_judges_what_was_handed_in(sheet, monkeypatch):
    """However often it was tried in the notebook: a program that grades gets the verdict, and so does the grader's judge."""
    checked(sheet, WRONG[:TRIES])
    assert check_answer(QUESTION, RIGHT, DATA).outcome is Outcome.CORRECT
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert sheet.check(**{QUESTION.id: RIGHT}) == QUESTION.points
