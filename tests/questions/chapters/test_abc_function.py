"""The function of chapter 2: hidden inputs, named cases, and what a student may do in it without harm."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.pareto_abc.abc_by_revenue import revenue_by_hand

SHEET = SHEETS["02_pareto_abc"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
STUDENTS = [f"student-{number:03d}" for number in range(0, 220, 20)]


def test_a_function_without_a_body_is_no_mistake():
    """The blank of a function is a function that returns nothing."""

    def abc_by_revenue(revenue, limits): ...

    def with_docstring(revenue, limits):
        """Return the class of each customer."""

    for blank in (abc_by_revenue, with_docstring):
        assert check_answer(SHEET["abc_by_revenue"], blank, COURSE).outcome is Outcome.NOT_ATTEMPTED


def test_a_function_without_return_is_told_so():
    """Work was done, nothing came back: that is not an empty place."""

    def forgets(revenue, limits):
        revenue.sort_values()

    verdict = check_answer(SHEET["abc_by_revenue"], forgets, COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "return" in verdict.message.fr


def test_a_function_that_exits_costs_its_case_only():
    """`exit()` inside a function is an error of that function, not the end of the session."""

    def leaves(revenue, limits):
        raise SystemExit

    assert check_answer(SHEET["abc_by_revenue"], leaves, COURSE).outcome is Outcome.INCORRECT


def test_a_function_that_fails_in_one_kind_of_case_is_told_which():
    """Right but for the customer without purchases: five cases of six, and the kind of the sixth, never its figures."""

    def forgets_zero(revenue, limits):
        return revenue_by_hand(revenue[revenue > 0], limits)

    verdict = check_answer(SHEET["abc_by_revenue"], forgets_zero, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 3.25)
    assert "un client sans achat" in verdict.message.fr


@pytest.mark.parametrize("student", [None, *STUDENTS])
def test_no_hidden_input_has_two_right_answers(student):
    """A right function whose sort shuffles equal customers is right on everybody's data, whatever is drawn."""

    def shuffles_equals(revenue, limits):
        return revenue_by_hand(revenue.iloc[::-1], limits)

    data = sheet_data(SHEET.stem, student)
    for seed in range(3):
        generator = np.random.Generator(np.random.PCG64(seed))
        verdict = check_answer(SHEET["abc_by_revenue"], shuffles_equals, data, generator)
        assert verdict.outcome is Outcome.CORRECT


def test_a_mistake_written_otherwise_is_the_same_mistake():
    """The crossing customer dropped to the lower class, by hand and with a sort that shuffles equal customers."""

    def drops_the_crossing(revenue, limits):
        ranked = revenue.iloc[::-1].sort_values(ascending=False)
        cumulative = ranked.cumsum() / ranked.sum()
        return {k: "A" if v <= limits[0] else "B" if v <= limits[1] else "C" for k, v in cumulative.items()}

    for seed in range(5):
        generator = np.random.Generator(np.random.PCG64(seed))
        verdict = check_answer(SHEET["abc_by_revenue"], drops_the_crossing, COURSE, generator)
        assert (verdict.mistake, verdict.points) == ("crossing_excluded", 1)


def classes_of(cumulated, limits):
    """Label A, B or C by the usual two tests."""
    return {k: "A" if v < limits[0] else "B" if v < limits[1] else "C" for k, v in cumulated.items()}


def before(ranked):
    """Return the share cumulated before each customer."""
    return (ranked.cumsum() - ranked) / ranked.sum()


@pytest.mark.parametrize(
    ("function", "mistake"),
    [
        (lambda r, ls: classes_of((s := r.sort_values(ascending=False)).cumsum() / s.sum(), ls), "crossing_excluded_strictly"),
        (lambda r, ls: classes_of(before(r.sort_values()), ls), "smallest_first"),
        (lambda r, ls: classes_of((s := r.sort_values(ascending=False)).cumsum() - s, ls), "amounts_for_shares"),
        (lambda r, ls: revenue_by_hand(COURSE["abc_revenue"], ls), "always_the_same_table"),
        (lambda r, ls: revenue_by_hand(r, (0.80, 0.95)), "limits_ignored"),
        (
            lambda r, ls: {k: "A" if v <= ls[0] else "B" if v <= ls[1] else "C" for k, v in before(r.nlargest(99)).items()},
            "one_past_the_limit",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "function",
)  # fmt: skip
def test_what_a_beginner_writes_is_met_by_its_own_sentence(function, mistake):
    """Sorted the wrong way, amounts for shares, the notebook's table for the argument, `<=` for `<`."""
    for seed in range(3):
        generator = np.random.Generator(np.random.PCG64(seed))
        verdict = check_answer(SHEET["abc_by_revenue"], function, COURSE, generator)
        assert verdict.mistake == mistake, verdict
        assert verdict.points < verdict.max_points


def test_a_function_may_spoil_its_input():
    """Each case is handed over as a copy: a function that changes its argument harms nobody."""

    def spoils(revenue, limits):
        classes = revenue_by_hand(revenue, limits)
        revenue.iloc[:] = 0
        return classes

    assert check_answer(SHEET["abc_by_revenue"], spoils, COURSE).outcome is Outcome.CORRECT


def test_hidden_inputs_differ_with_the_generator():
    """What a look-up table learnt in the notebook is worth nothing to the grader."""
    seen = []

    def spy(revenue, limits):
        seen.append(revenue.sum())
        return {}

    for seed in (1, 2):
        check_answer(SHEET["abc_by_revenue"], spy, COURSE, np.random.Generator(np.random.PCG64(seed)))
    half = len(seen) // 2
    assert seen[:half] != seen[half:]
