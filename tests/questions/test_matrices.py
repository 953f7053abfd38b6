"""Chapter 3: right answers in other forms, what part of an answer is worth, and what the lesson quotes."""

from __future__ import annotations

from fractions import Fraction

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import CELLS, bubble_diameter, classify_quadrants, coefficient_sensitivity, weighted_score
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.text.headings import HEADINGS

mpl.use("agg")

SHEET = SHEETS["03_matrices"]
COURSE = sheet_data(SHEET.stem)
AMINA = sheet_data(SHEET.stem, "amina")
CARDS = ("printed_potential", "printed_performance", "potential_coefficients", "performance_coefficients")


def right(name, data):
    """Return the expected answer."""
    return SHEET[name].expected(data)


def by_cell(cells):
    """Turn customer -> cell into cell -> customers, empty cells left out."""
    return {cell: list(group.index) for cell, group in cells.groupby(cells)}


def in_words(cells, language):
    """Return customer -> the words for its cell."""
    return {customer: CELLS[cell].in_language(language) for customer, cell in cells.items()}


def scatter(data, sizes, **look):
    """Draw the plane as a student would."""
    _, ax = plt.subplots()
    ax.scatter(data["plane"]["performance"], data["plane"]["potential"], s=sizes, **look)
    return ax


def one_by_one(data):
    """Draw the bubbles in a loop, the last customer first, in pandas' own order of arguments."""
    _, ax = plt.subplots()
    for customer in data["plane"].iloc[::-1].itertuples():
        ax.scatter(customer.performance, customer.potential, s=3.5 * customer.revenue_percent)
    return ax


def weighted_by_hand(marks, coefficients):
    """The score without pandas, as a careful beginner writes it."""
    total = 0
    for criterion in coefficients.index:
        total += marks[criterion] * coefficients[criterion]
    return total / sum(coefficients)


OTHER_FORMS = {
    "score": [
        lambda d: np.float64(right("score", d)),
        lambda d: Fraction(round(10 * right("score", d)), 10),
        lambda d: np.array([right("score", d)]),
        lambda d: pd.Series({"A": right("score", d)}),
    ],
    "scores": [
        lambda d: list(right("scores", d)),
        lambda d: right("scores", d).to_numpy(),
        lambda d: right("scores", d).to_dict(),
        lambda d: right("scores", d).iloc[::-1],
        lambda d: right("scores", d).to_frame(),
        lambda d: right("scores", d).reset_index(),
        lambda d: {name.lower(): score for name, score in right("scores", d).items()},
    ],
    "misplaced": [lambda d: "D", lambda d: " d) ", lambda d: SHEET["misplaced"].choices["d"].fr],
    "swap_scores": [
        lambda d: tuple(right("swap_scores", d)),
        lambda d: np.array(right("swap_scores", d)),
        lambda d: dict(zip(CARDS, right("swap_scores", d), strict=True)),
        lambda d: pd.Series(right("swap_scores", d), index=CARDS).iloc[::-1],
        lambda d: [tuple(right("swap_scores", d)[:2]), tuple(right("swap_scores", d)[2:])],
    ],
    "cells": [
        lambda d: right("cells", d),
        lambda d: right("cells", d).to_dict(),
        lambda d: by_cell(right("cells", d)),
        lambda d: in_words(right("cells", d), "fr"),
        lambda d: in_words(right("cells", d), "en"),
        lambda d: {name: words.upper() for name, words in in_words(right("cells", d), "fr").items()},
        lambda d: {CELLS[cell].en: set(members) for cell, members in by_cell(right("cells", d)).items()},
        lambda d: classify_quadrants(d["plane"], "performance", "potential")["cell"],
        lambda d: classify_quadrants(d["plane"], "performance", "potential"),
    ],
    "diameters": [
        lambda d: list(right("diameters", d)),
        lambda d: right("diameters", d).round(2),
        lambda d: right("diameters", d).to_dict(),
        lambda d: d["plane"][["revenue_percent"]] ** 0.5 / 2,
    ],
    "what_carries": [lambda d: "C", lambda d: "son aire", lambda d: "Its area."],
    "bubbles": [
        lambda d: scatter(d, d["plane"]["revenue_percent"]),
        lambda d: scatter(d, 40 * d["plane"]["revenue_percent"], alpha=0.5, color="red"),
        lambda d: scatter(d, (30 * bubble_diameter(d["plane"]["revenue_percent"])) ** 2),
        lambda d: d["plane"].plot.scatter("performance", "potential", s=d["plane"]["revenue_percent"] * 10),
        one_by_one,
    ],
    "fiocca_cells": [
        lambda d: right("fiocca_cells", d).to_dict(),
        lambda d: by_cell(right("fiocca_cells", d)),
        lambda d: in_words(right("fiocca_cells", d), "fr"),
    ],
    "good_in_both": [
        lambda d: sorted(right("good_in_both", d)),
        lambda d: tuple(name.lower() for name in right("good_in_both", d)),
        lambda d: d["six_customers"].loc[sorted(right("good_in_both", d))],
        lambda d: pd.Index(sorted(right("good_in_both", d))),
        lambda d: pd.Series(d["six_customers"].index.isin(right("good_in_both", d)), index=d["six_customers"].index),
    ],
    "first_changes": [
        lambda d: sorted(right("first_changes", d)),
        lambda d: {HEADINGS[name].fr for name in right("first_changes", d)},
        lambda d: [HEADINGS[name].en.upper() for name in right("first_changes", d)],
        lambda d: d["potential_coefficients"][sorted(right("first_changes", d))],
        lambda d: coefficient_sensitivity(d["finalists"], d["potential_coefficients"]).query(
            "change == 1 and first_changes"
        ),
        lambda d: {name: name in right("first_changes", d) for name in d["potential_coefficients"].index},
    ],
    "weighted": [
        lambda d: weighted_by_hand,
        lambda d: weighted_score,
        lambda d: lambda marks, coefficients: round(weighted_by_hand(marks, coefficients), 2),
        lambda d: lambda marks, coefficients: np.average(marks[coefficients.index], weights=coefficients),
    ],
}


@pytest.mark.parametrize(
    ("question", "form"),
    [(SHEET[name], form) for name, forms in OTHER_FORMS.items() for form in forms],
    ids=lambda value: getattr(value, "id", "form"),
)
@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_the_same_answer_in_another_form_is_right(question, form, data, handed_in):
    """Words of either language, lists, dictionaries, figures drawn in another way: the answer counts, not its clothes."""
    verdict = check_answer(question, handed_in(form(data)), data)
    assert verdict.outcome is Outcome.CORRECT, verdict
    assert verdict.points == question.points


def test_every_judged_question_has_another_right_form():
    """No question is right in one way only."""
    assert set(OTHER_FORMS) == {question.id for question in SHEET.questions if question.kind is not Kind.TEXT}


def test_the_answers_on_the_course_s_table():
    """Course, exercises 3.1 to 3.10: 4.9; 4.9 4.1 3.0 2.0 1.1; 3.8, 2.9 and 2.9, 3.8; 3.0, 2.5, 2.0, 1.5, 1.8708."""
    assert right("score", COURSE) == 4.9
    assert list(right("scores", COURSE)) == [4.9, 4.1, 3.0, 2.0, 1.1]
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
        ("scores", [49, 41, 30, 20, 11], "not_divided"),
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
    assert "not a word of the question: 2" in verdict.message.en


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
