"""What the sheet allows to round carries through: full points as far as it allows, little lost one decimal too early."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.kinds.numbers import ROUNDED as TOO_EARLY
from crm_lessons.checking.kinds.numbers import ROUNDED_CREDIT
from crm_lessons.checking.points.credit import points_for
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.rounding import DECIMALS

CHAPTERS = Path(__file__).parents[3] / "chapters"
IN_WORDS = {3: ("trois", "three")}
ROUNDED = [(stem, question) for stem, sheet in SHEETS.items() for question in sheet.questions if question.rounded]
each_rounded = pytest.mark.parametrize(("stem", "question"), ROUNDED, ids=[question.id for _, question in ROUNDED])


@pytest.fixture
def each_data(students, data_of):
    """Return the function that yields the data of the course and of every twentieth student."""
    return lambda stem: (data_of(stem, student) for student in (None, *students[::20]))


@each_rounded
def test_rates_rounded_as_the_sheet_allows_carry_through(stem, question, each_data):
    """Every rate on the way to three decimals or more, in any mixture, and the points are all there."""
    for data in each_data(stem):
        for decimals in ([DECIMALS], [DECIMALS + 1], [DECIMALS, 12], [12, DECIMALS]):
            given = question.rounded(data, rounding(decimals))
            assert check_answer(question, given, data).outcome is Outcome.CORRECT


@each_rounded
def test_rates_rounded_one_decimal_too_early_lose_little(stem, question, each_data):
    """Three quarters of the points and a word about decimals, or all where two decimals change nothing."""
    for data in each_data(stem):
        verdict = check_answer(question, question.rounded(data, rounding([DECIMALS - 1])), data)
        assert verdict.points >= points_for(question, ROUNDED_CREDIT)
        assert verdict.outcome is Outcome.CORRECT or "Arrondi trop tôt" in verdict.message.fr


def rounding(decimals):
    """Return what keeps a rate to so many decimals, in turn."""
    turn = iter(decimals * 1000)
    return lambda rate: round(float(rate), next(turn))


@each_rounded
def test_nothing_rounded_gives_the_right_answer(stem, question, data_of):
    """With its rates kept as they are, what is worked out from them is the expected answer."""
    data = data_of(stem, "amina")
    given = question.rounded(data, lambda rate: rate)
    assert check_answer(question, given, data).outcome is Outcome.CORRECT


@pytest.mark.parametrize("stem", SHEETS)
def test_a_sheet_announces_the_decimals_that_are_checked(stem):
    """Where a sheet says how many decimals a rate needs, it says the number that tolerances come from."""
    text = (CHAPTERS / stem / "exercises.py").read_text(encoding="utf-8")
    said = re.findall(r"(\w+) décimales au moins|at least (\w+) decimals", text)
    assert {word for pair in said for word in pair if word} <= {*IN_WORDS[DECIMALS]}
    assert IN_WORDS[DECIMALS][0] in TOO_EARLY.fr
