import dataclasses
import time

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.points.credit import points_for
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["02_pareto_abc"]
DATA = sheet_data(SHEET.stem)


def test_a_failure_of_ours_is_owned():
    """When the check itself breaks, the student reads that it is not their fault, with a code that finds the line."""

    def broken(data):
        raise RuntimeError("a fault of the authors")

    question = dataclasses.replace(SHEET["top_share"], expected=broken)
    verdict = check_answer(question, 0.8, DATA)
    again = check_answer(question, 0.7, DATA)
    assert verdict.outcome is Outcome.CHECK_FAILED
    assert "pas votre faute" in verdict.message.fr
    assert "not your fault" in verdict.message.en
    assert verdict.message == again.message
    assert "RuntimeError" not in verdict.message.fr


def test_numbers_for_words_are_wrong_and_no_fault_of_ours():
    """Five ranks where five words are asked for are a student's mistake: the check holds."""
    sheet = SHEETS["01_crm_process"]
    assert check_answer(sheet["steps"], [1, 2, 3, 4, 5], sheet_data(sheet.stem)).outcome is Outcome.INCORRECT


@pytest.mark.parametrize(
    ("fraction", "points"), [(1, 3), (0.5, 1.5), (2 / 3, 2), (0.99, 2.75), (1 / 3, 1), (0.05, 0), (0, 0)]
)
def test_partial_points_come_in_quarters_rounded_down(fraction, points):
    """A mark is a number that a teacher can defend: no 1.9833."""
    assert points_for(SHEET["cumulative_table"], fraction) == points


def test_a_long_answer_does_not_keep_the_student_waiting():
    """A million-row answer is turned away by its size, before it is read."""
    import pandas as pd

    started = time.process_time()
    check_answer(SHEET["cumulative_table"], pd.DataFrame({"revenue": range(1_000_000)}), DATA)
    check_answer(SHEET["abc_classes"], pd.Series(range(1_000_000)), DATA)
    check_answer(SHEET["top_customers"], range(10**12), DATA)
    assert time.process_time() - started < 5
