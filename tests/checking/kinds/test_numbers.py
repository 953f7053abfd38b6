import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.kinds.numbers import ROUNDED_CREDIT, UNIT_CREDIT
from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.question import Kind


@pytest.mark.parametrize(
    "answer", [0.1875, np.float64(0.1875), np.array([0.1875]), pd.Series([0.1875]), pd.DataFrame({"tcc": [0.1875]})]
)
def test_a_number_is_read_in_whatever_it_comes(judged, answer):
    """Python's, numpy's, or alone in an array, a Series or a table."""
    assert judged(Kind.RATE, 0.1875, answer).outcome is Outcome.CORRECT


@pytest.mark.parametrize(
    ("kind", "answer", "credit"),
    [(Kind.RATE, 18.75, UNIT_CREDIT), (Kind.RATE, 0.19, ROUNDED_CREDIT), (Kind.NUMBER, 18.75, 0), (Kind.RATE, 0.2, 0)],
)
def test_the_right_rate_written_otherwise_earns_a_part(judged, kind, answer, credit):
    """As a percentage half, rounded too early three quarters; a number that is no rate has no such excuse."""
    verdict = judged(kind, 0.1875, answer)
    assert verdict.points == 4 * credit
    assert verdict.outcome is (Outcome.PARTLY_CORRECT if credit else Outcome.INCORRECT)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("0.1875 environ", "sans guillemets"),
        ("1,234", "sans guillemets"),
        (float("nan"), "NaN"),
        (float("inf"), "démesuré"),
        (True, "un seul nombre"),
        ((0, 1875), "`0.1875`"),
        ((-3, 5), "`-3.5`"),
        ((1, -1), "un seul nombre"),
        ((10**5000, 1), "un seul nombre"),
    ],
)
def test_what_is_no_number_is_met_in_words(judged, answer, said):
    """A text, a hole, a number beyond measure and a truth each have their sentence."""
    verdict = judged(Kind.NUMBER, 0.1875, answer)
    assert verdict.outcome is Outcome.UNREADABLE
    assert said in verdict.message.fr


@pytest.mark.parametrize(("answer", "said"), [(5, "too large"), (1, "too small")])
def test_a_wrong_number_hears_its_side_and_no_more(judged, answer, said):
    """The direction, never the value."""
    message = judged(Kind.NUMBER, 3, answer).message.en
    assert said in message
    assert "3" not in message


@pytest.mark.parametrize(
    ("answer", "said"), [(-0.2, "What did you take off what?"), (-3, "A share lies"), (3, "A share lies")]
)
def test_a_negative_rate_may_be_a_gap_and_one_beyond_a_whole_is_none(judged, answer, said):
    """The gap of two rates, asked for as a rate, is never told that a share lies between 0 and 1."""
    assert said in judged(Kind.RATE, 0.1875, answer).message.en
