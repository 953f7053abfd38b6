"""Every question of every sheet is asked again on other numbers, and worked on others still."""

from __future__ import annotations

import contextlib
import io
from functools import lru_cache

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.practice import draw as draws
from crm_lessons.classroom.practice.draw import run
from crm_lessons.classroom.practice.similar import WorkedExample
from crm_lessons.classroom.sheet import open_sheet
from crm_lessons.data.variants import drawn_data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.language import LANGUAGES


@pytest.fixture
def few_draws(monkeypatch):
    """Draw the tables of each sheet twice only, one for practice and one for examples: a draw is most of what a question costs."""
    drawn = lru_cache(drawn_data)
    monkeypatch.setattr(draws, "drawn_data", lambda stem, what, *_: drawn(stem, what))


def shown(ask):
    """Return what a call returns, and what it shows."""
    with contextlib.redirect_stdout(io.StringIO()) as screen:
        asked = ask()
        repr(asked)
    return asked, screen.getvalue()


def tried(stem, language, questions):
    """Yield what is wrong when these questions are asked again and answered as the author would."""
    sheet = open_sheet(stem, language)
    for question in questions:
        trial, words = shown(lambda name=question.id: sheet.again(name))
        names = dict(trial._draw.names)
        run(trial._draw.worked(question.id), names)
        verdict = trial.check(names[question.id])
        expected = Outcome.FOR_THE_TEACHER if question.kind is Kind.TEXT else Outcome.CORRECT
        if verdict.outcome is not expected:
            yield f"{question.id}: {verdict!r}"
        title = trial._draw.asked.statement[language].splitlines()[0].lstrip("# ")
        if title not in words or not set(trial._draw.asked.tables) <= set(dir(trial)):
            yield f"{question.id}: {words}"


@pytest.mark.parametrize("stem", SHEETS)
def test_a_question_asked_again_shows_its_statement_and_takes_the_right_answer(stem, few_draws):
    """The worked answer, on the fresh tables and the earlier answers that are given, earns everything: each question, in one language or the other."""
    questions = SHEETS[stem].questions
    assert [*tried(stem, "fr", questions[::2]), *tried(stem, "en", questions[1::2])] == []


@pytest.mark.proof
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", SHEETS)
def test_so_it_is_in_each_language_on_draws_of_its_own(stem, language):
    """As the test above, on the draws that a student gets, three in a row for each question."""
    for _ in range(3):
        assert list(tried(stem, language, SHEETS[stem].questions)) == []


def worked(stem, language, questions):
    """Yield what is wrong with the worked examples of these questions."""
    sheet, own = open_sheet(stem, language), sheet_data(stem)
    for question in questions:
        example, _ = shown(lambda name=question.id: sheet.similar(name, anyway=True))
        if isinstance(example, WorkedExample) and question.kind is not Kind.FUNCTION:
            answer = example.draw.names[question.id]
            if check_answer(question, answer, own).outcome is Outcome.CORRECT:
                yield f"{question.id}: the example gives the sheet's own answer"
            if check_answer(question, answer, example.draw.tables).outcome is not Outcome.CORRECT:
                yield f"{question.id}: the example is wrong"
            if question.id not in repr(example):
                yield f"{question.id}: its answer is not shown"


@pytest.mark.parametrize("stem", SHEETS)
def test_a_worked_example_is_right_and_never_the_sheet_s_own_answer(stem, few_draws):
    """Whatever the kind of the question, tried on every second one, the answer that is shown is right on the example's numbers and wrong on the sheet's."""
    questions = SHEETS[stem].questions
    assert [*worked(stem, "fr", questions[::4]), *worked(stem, "en", questions[2::4])] == []


@pytest.mark.proof
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", SHEETS)
def test_so_is_every_example_in_each_language(stem, language):
    """As the test above, for every question, on the draw that a reader gets."""
    assert list(worked(stem, language, SHEETS[stem].questions)) == []


def test_most_questions_have_a_worked_example():
    """Only what does not depend on drawn numbers, such as a letter, a text or a printed exercise, goes without one."""
    sheet = open_sheet("06_kpis", "fr")
    examples = {name: sheet.similar(name, anyway=True) for name in sheet.question_ids}
    without = {name for name, example in examples.items() if not isinstance(example, WorkedExample)}
    assert without <= {
        "example_break_even",
        "units",
        "second_trial",
        "memo_on_channels",
        "which_channel",
        "why_it_falls",
        "aida",
        "permission",
        "campaign_advice",
    }
