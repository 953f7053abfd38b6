"""Chapter 10: what part of an answer is worth, texts, and what the lesson quotes."""

from __future__ import annotations

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.your_year.measured import UNDECIDABLE, verdicts

SHEET = SHEETS["10_your_year"]
AMINA = sheet_data(SHEET.stem, "amina")


def right(name):
    return SHEET[name].expected(AMINA)


def test_an_interval_with_newcombe_s_or_anybody_s_rounding_is_right():
    """Two standard errors for 1.96, or three decimals, differ by less than the sheet asks for."""
    low, high = right("lift_interval")
    assert check_answer(SHEET["lift_interval"], [round(low, 3), round(high, 3)], AMINA).outcome is Outcome.CORRECT


def test_to_say_that_the_open_sector_loses_is_met_by_its_own_sentence():
    """Not proved is not lost: half of the points at least, and the sentence says why."""
    answer = {sector: "loses" if said == UNDECIDABLE else said for sector, said in verdicts(AMINA).items()}
    verdict = check_answer(SHEET["who_moves"], answer, AMINA)
    assert verdict.mistake == "not_proved_is_lost"
    assert verdict.points >= 1.5


def test_a_wrong_cause_still_earns_the_question_that_follows():
    """Whoever gave the gap per customer pays the messages from there, and is not fined twice."""
    answer = 100.0 - (right("caused") - right("mailing_profit"))
    verdict = check_answer(SHEET["mailing_profit"], answer, AMINA)
    assert verdict.outcome is not Outcome.CORRECT


TEXT = SHEET["trial_request"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Faisons un essai sur 500 clients tirés au sort.", "too_short"),
        (("Je propose un essai dans le secteur resté ouvert, avec des témoins tirés au sort, assez de clients dans chaque groupe, "
          "un seuil et une date de fin écrits avant de commencer, puis une décision pour chacun des trois cas."), "no_figure"),
        (("Je propose un essai sur 500 clients par groupe dans le secteur resté ouvert, jusqu'au 30 juin, avec un seuil de 9 points "
          "écrit avant de commencer, puis une décision pour chacun des trois cas possibles à la fin."), "no_lot"),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(TEXT, written, AMINA)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)
