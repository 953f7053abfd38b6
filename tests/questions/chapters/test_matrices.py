"""Chapter 3: what part of an answer is worth, and what the lesson quotes."""

from __future__ import annotations

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    bubble_diameter,
    classify_quadrants,
    coefficient_sensitivity,
    judges_agreement,
    marks_from_figures,
    weighted_score,
)
from crm_lessons.questions.catalogue import SHEETS

mpl.use("agg")

SHEET = SHEETS["03_matrices"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)


def right(name, data):
    """Return the expected answer."""
    return SHEET[name].expected(data)


def scatter(data, sizes, **look):
    """Draw the plane as a student would."""
    _, ax = plt.subplots()
    ax.scatter(data["plane"]["performance"], data["plane"]["potential"], s=sizes, **look)
    return ax


def test_the_answers_on_the_course_s_table():
    """Course, exercises 3.1 to 3.10: 4.9; 3.8, 2.9 and 2.9, 3.8; 3.0, 2.5, 2.0, 1.5, 1.8708."""
    assert right("score", COURSE) == 4.9
    assert right("swap_scores", COURSE) == [3.8, 2.9, 2.9, 3.8]
    assert list(right("diameters", COURSE).round(4)) == [3.0, 2.5, 2.0, 1.5, 1.8708]
    assert right("cells", COURSE)["C"] == "top_left"
    assert right("good_in_both", COURSE) == {"U", "W"}
    assert right("first_changes", COURSE) == {"technology_level", "customer_revenue"}


@pytest.mark.parametrize(
    ("name", "answer", "mistake"),
    [
        ("score", 4.8, "plain_mean"),
        ("score", 49, "not_divided"),
        ("score", 9.8, "divided_by_criteria"),
        ("diameters", [0.3, 0.25, 0.2, 0.15, 0.18708], "share_as_a_rate"),
        ("diameters", [18, 12.5, 8, 4.5, 7], "half_of_n"),
        ("good_in_both", {"V"}, "top_right_twice"),
        ("first_changes", {"niveau annuel de l'activité industrielle", "type de marché dérivé"}, "one_point_less"),
    ],
)
def test_the_course_s_usual_mistakes_typed_by_hand(name, answer, mistake):
    """What a student types after going wrong on the course's own table is recognised, in words too."""
    assert check_answer(SHEET[name], answer, COURSE).mistake == mistake


def test_the_customer_on_the_line_is_met_with_the_rule():
    """C counted low is told about the line, and loses a quarter."""
    cells = right("cells", COURSE).to_dict() | {"C": "en bas à gauche"}
    verdict = check_answer(SHEET["cells"], cells, COURSE)
    assert (verdict.mistake, verdict.points) == ("line_counts_low", 1.5)


def test_words_that_are_not_the_question_s_are_said_to_be_so():
    """“upper left” is no cell of the statement: the place may be right, the words are what to look at."""
    cells = right("cells", COURSE).to_dict() | {"A": "upper right", "D": "lower left"}
    verdict = check_answer(SHEET["cells"], cells, COURSE)
    assert "For A, D, your answer is not a word of the question" in verdict.message.en


def test_most_cells_right_earn_part_of_the_points():
    """Four customers of five in their cell, by no known mistake."""
    cells = right("cells", COURSE).to_dict() | {"D": "top_left"}
    verdict = check_answer(SHEET["cells"], cells, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.PARTLY_CORRECT, 1.5, None)


@pytest.mark.parametrize(
    ("draw", "mistake"),
    [
        (lambda d: scatter(d, bubble_diameter(d["plane"]["revenue_percent"]) * 50), "size_is_diameter"),
        (lambda d: scatter(d, d["plane"]["revenue_percent"] ** 2), "diameter_follows_share"),
        (lambda d: scatter(d, 60), "equal_bubbles"),
        (lambda d: scatter(d, None), "equal_bubbles"),
    ],
    ids=["diameter", "square", "one size", "no size"],
)
def test_a_figure_that_lies_is_told_how(draw, mistake):
    """Bubbles in their places and of the wrong size earn half, and their own sentence."""
    verdict = check_answer(SHEET["bubbles"], draw(COURSE), COURSE)
    assert (verdict.mistake, verdict.points) == (mistake, 1)


def test_bubbles_drawn_by_matplotlib_itself_are_right():
    """Whatever the scale and the look; one by one and in another order, too."""
    shares = COURSE["plane"]["revenue_percent"]
    _, one_by_one = plt.subplots()
    for customer in COURSE["plane"].iloc[::-1].itertuples():
        one_by_one.scatter(customer.performance, customer.potential, s=3.5 * customer.revenue_percent)
    drawn = [scatter(COURSE, shares), scatter(COURSE, 40 * shares, alpha=0.5, color="red"), one_by_one]
    assert {check_answer(SHEET["bubbles"], ax, COURSE).outcome for ax in drawn} == {Outcome.CORRECT}


@pytest.mark.parametrize("empty", [lambda: plt.subplots()[1], lambda: plt.figure()], ids=["no bubble", "a figure"])
def test_a_figure_without_bubbles_cannot_be_read(empty):
    """Empty axes, or the figure instead of its axes: what is expected is said."""
    verdict = check_answer(SHEET["bubbles"], empty(), COURSE)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "ax.scatter" in verdict.message.fr


def test_a_function_that_divides_by_ten_is_told_so():
    """It is right on the course's card alone; hidden cards have other sums."""

    def by_ten(marks, coefficients):
        return (marks * coefficients).sum() / 10

    for seed in range(5):
        generator = np.random.Generator(np.random.PCG64(seed))
        verdict = check_answer(SHEET["weighted"], by_ten, COURSE, generator)
        assert (verdict.mistake, verdict.points) == ("divided_by_ten", 2)


def test_a_function_that_trusts_positions_is_told_so():
    """Numpy products forget the names."""

    def by_place(marks, coefficients):
        return np.average(marks, weights=coefficients)

    for seed in range(5):
        generator = np.random.Generator(np.random.PCG64(seed))
        assert check_answer(SHEET["weighted"], by_place, COURSE, generator).mistake == "by_position"


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("Je choisirais E.", "too_short"),
        ("Je mettrais l'effort sur le client C " + "parce que son potentiel est à la moyenne " * 4, "no_figure"),
        ("We would put 36 hours into it " + "and see what comes of it next year " * 4, "nobody_named"),
        ("Je mettrais 36 heures sur le client C, " + "dont le potentiel est juste à la moyenne, " * 4, None),
        ("Je mettrais 36 heures sur C plutôt que sur E, " + "dont le potentiel est le plus bas, " * 4, None),
        ("I would spend 36 hours on the top left, " + "where the potential is and sales are not, " * 4, None),
    ],
)
def test_a_plan_is_left_to_the_teacher_with_a_word(text, mistake):
    """No points are given by a machine; what a plan lacks is said."""
    verdict = check_answer(SHEET["plan"], text, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


def test_what_the_lesson_quotes():
    """Each figure of the lesson's prose that its cells compute, computed once more."""
    card, finalists, plane = COURSE["customer_card"], COURSE["finalists"], COURSE["plane"]
    potential, performance = COURSE["potential_coefficients"], COURSE["performance_coefficients"]
    terms = [
        weighted_score(card[performance.index].where(performance.index != "trading_terms", mark), performance)
        for mark in (5, 1)
    ]
    assert terms == [4.0, 3.6]
    for row in ([4, 4, 4, 3, 5], [5, 5, 5, 1, 5]):
        assert weighted_score(pd.Series(row, index=potential.index), potential) == 3.8
    for_s = pd.Series([2, 1, 4, 1, 3], index=potential.index)
    assert weighted_score(finalists, for_s).round(2).to_dict() == {"P": 4.0, "Q": 3.91, "R": 3.55, "S": 4.09}
    assert len(coefficient_sensitivity(COURSE["marks"], potential)) == 8
    larger = pd.concat(
        [plane[["potential", "performance"]], pd.DataFrame({"potential": [5.0], "performance": [5.0]}, index=["F"])]
    )
    assert round(larger["potential"].mean(), 1) == 3.3
    assert classify_quadrants(larger, "performance", "potential").loc["C", "cell"] == "bottom_left"
    assert plane.loc[["A", "B"], "revenue_percent"].sum() == 61


def test_rank_reversal_as_the_lesson_shows_it():
    """Stretched between the lowest and the highest mark present, S is before R with P in the table and behind without."""
    finalists, coefficients = COURSE["finalists"], COURSE["potential_coefficients"]

    def stretched(marks):
        return (((marks - marks.min()) / (marks.max() - marks.min())) @ coefficients / coefficients.sum()).round(2)

    assert stretched(finalists)[["S", "R"]].to_list() == [0.45, 0.40]
    assert stretched(finalists.drop("P"))[["S", "R"]].to_list() == [0.45, 0.50]


def test_what_the_jury_s_lesson_quotes():
    """The jury, its envelope and its verdict, as the lesson says them."""
    accounts, later = COURSE["accounts"], COURSE["a_year_later"]
    limits = COURSE["scales"].loc["industrial_activity", ["from_2", "from_3", "from_4", "from_5"]]
    salma, youssef = (marks_from_figures(COURSE["judgements"][name], limits) for name in ("Salma", "Youssef"))
    both = judges_agreement(salma, youssef)
    assert (len(accounts), round(both.same, 2), round(both.within_one, 2), round(both.kappa, 2)) == (
        282,
        0.64,
        0.91,
        0.59,
    )
    assert ((salma > youssef).sum(), (salma < youssef).sum()) == (95, 6)
    rate = accounts["margin"] / accounts["sales"]
    large_and_thin = (accounts["sales"] >= accounts["sales"].mean()) & (rate < rate.mean())
    assert large_and_thin.sum() == 56
    assert round(accounts["sales"][large_and_thin].sum() / accounts["sales"].sum(), 3) == 0.565
    stayed = later["sales"] > 0
    for group, share in ((accounts["known_months"] >= 12, 0.676), (accounts["orders"] >= 4, 0.810)):
        assert round(stayed[group].mean(), 3) == share


def test_a_function_that_calls_the_package_s_agreement_is_refused():
    """Kappa is to be built: the package's own function earns a sentence."""

    def borrowed(first, second):
        return judges_agreement(first, second).kappa

    verdict = check_answer(SHEET["kappa"], borrowed, COURSE, np.random.Generator(np.random.PCG64(1)))
    assert verdict.points == 0
    assert "judges_agreement" in verdict.message.fr


def test_both_decisions_on_a_disputed_account_earn_all_the_points():
    """To go and see, or to write the mean down, each for its own reason; the reason of the other earns less."""
    assert [check_answer(SHEET["two_ways"], pair, COURSE).points for pair in ("b5", "c2", "b2")] == [1, 1, 0]
