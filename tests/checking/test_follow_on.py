"""Error carried forward: one earlier answer, wrong and readable, as the student gave it; never more than that."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

SHEET, CASE = SHEETS["02_pareto_abc"], SHEETS["09_case_study"]
DATA, CASE_DATA = sheet_data(SHEET.stem), sheet_data(CASE.stem)
REVENUE = DATA["pareto_revenue"]
THREE = {5, 7, 12}
SHARE_OF_THREE = REVENUE.loc[list(THREE)].sum() / REVENUE.sum()


def of_share(answer, top_customers):
    """Return the verdict on `top_share`, after that answer to `top_customers`."""
    return check_answer(SHEET["top_share"], answer, DATA, earlier=Earlier(SHEET, {"top_customers": top_customers}))


def test_what_is_right_from_a_wrong_answer_earns_all_its_points():
    """The sentence says where it comes from and what to correct; it is not called half right, nor wholly right."""
    verdict = of_share(SHARE_OF_THREE, THREE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, verdict.max_points)
    assert (verdict.follows, verdict.mistake) == ("top_customers", None)
    assert "part de votre réponse à `top_customers`, qui est à revoir" in verdict.message.fr
    assert "starts from your answer to `top_customers`, which is not right yet" in verdict.message.en
    assert verdict.words != verdict.outcome.words


@pytest.mark.parametrize("form", [[5, 7, 12], ("C5", "C7", "C12"), np.array([5, 7, 12]), REVENUE.loc[[5, 7, 12]]])
def test_the_earlier_answer_may_have_any_form_that_is_read(form):
    """A list, names, an array, a Series whose index says it."""
    assert of_share(SHARE_OF_THREE, form).follows == "top_customers"


def test_a_right_answer_after_a_wrong_one_is_right():
    """Whoever worked it out another way is told nothing of the earlier answer."""
    right = SHEET["top_share"].expected(DATA)
    verdict = of_share(right, THREE)
    assert (verdict.outcome, verdict.follows) == (Outcome.CORRECT, None)


@pytest.mark.parametrize("earlier", [..., None, SHEET["top_customers"].expected(DATA), "C5", float("nan")])
def test_nothing_follows_from_a_right_blank_or_unreadable_answer(earlier):
    """There is then no error to carry forward."""
    assert of_share(SHARE_OF_THREE, earlier) == check_answer(SHEET["top_share"], SHARE_OF_THREE, DATA)


def test_only_the_whole_answer_follows():
    """A percentage, or a number a little off, is judged on the data alone."""
    for answer in (100 * SHARE_OF_THREE, SHARE_OF_THREE + 0.01):
        assert of_share(answer, THREE).follows is None


def test_all_customers_make_the_share_no_work():
    """From an earlier answer that leaves nothing to work out, nothing follows."""
    assert of_share(1.0, set(REVENUE.index)).follows is None


@pytest.mark.parametrize("retention", [0, 1, -1, 1.1, 52.3, 1e308, -1e308, 10**30, np.float64("nan"), math.inf, True])
def test_nothing_follows_from_a_retention_that_is_none(retention):
    """A division by zero, a customer worth nothing, a number without bounds: no follow-on and no failure."""
    earlier = Earlier(CASE, {"retention": retention})
    for answer in (0, 0.0, -1.0, 1e300, 700.0):
        verdict = check_answer(CASE["customer_value"], answer, CASE_DATA, earlier=earlier)
        assert (verdict.follows, verdict.points) == (None, 0)
        assert verdict.outcome is Outcome.INCORRECT


HOSTILE = [
    0,
    -0.0,
    10**400,
    1e308,
    math.inf,
    math.nan,
    "0.8",
    b"0",
    [],
    {},
    set(),
    [math.nan] * 4,
    [1e308] * 5,
    [0, 0, 0, 0],
    {"A": [1], "B": [2], "C": [3]},
    {1: "A", 2: "A"},
    {1: math.nan, 2: 1e308, 3: 0, 4: 0, 5: 0},
    {"x" * 100: 0.5},
    {99, 98},
    pd.Series(dtype=float),
    pd.DataFrame({"recency_days": [math.nan] * 5}),
    pd.DataFrame({"recency_days": [1, 1, 2, 3, 4], "frequency": 1, "monetary": 1}, index=list("abcde")),
    pd.DataFrame({"revenue": range(99_000)}),
    np.zeros((3, 3)),
    lambda: 1 / 0,
    object(),
]
FOLLOWING = [
    (sheet, question, name) for sheet in SHEETS.values() for question in sheet.questions for name in question.follows
]


@pytest.mark.parametrize("order", [["C4", "C2", "C3", "C1", "C5"], [4, 2, 3, 1, 5]])
def test_names_follow_from_no_figures_that_were_thought_up_though_they_be_written_as_numbers(order):
    """Customers of plausible figures stand in an order that took no work; C4 and 4 are one name."""
    scoring = SHEETS["04_scoring"]
    thought_up = pd.DataFrame(
        {"recency_days": [300, 100, 200, 50, 400], "frequency": [1, 2, 3, 4, 5], "monetary": [300, 400, 500, 600, 700]},
        index=["C1", "C2", "C3", "C4", "C5"],
    )
    earlier = Earlier(scoring, {"rfm": thought_up})
    verdict = check_answer(scoring["by_recency"], order, sheet_data(scoring.stem), earlier=earlier)
    assert (verdict.follows, verdict.points) == (None, 0)


@pytest.mark.parametrize(
    ("sheet", "question", "name"), FOLLOWING, ids=[f"{sheet.stem}-{q.id}-{name}" for sheet, q, name in FOLLOWING]
)
def test_from_a_hostile_answer_nothing_trivial_follows(sheet, question, name, data_of, worked_out):
    """Whatever the earlier answer is, the later one is judged, and zero or an empty place never becomes right."""
    data = data_of(sheet.stem)
    asked = worked_out(question, data)
    for hostile in HOSTILE:
        for answer in (0, [0, 0, 0], {1, 2, 3, 4, 5}):
            verdict = check_answer(asked, answer, data, earlier=Earlier(sheet, {name: hostile}))
            assert (verdict.follows, verdict.points) == (None, 0)
            assert verdict.outcome is not Outcome.CHECK_FAILED
