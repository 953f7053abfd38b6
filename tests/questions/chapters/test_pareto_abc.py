"""Chapter 2: what part of an answer is worth, and texts."""

from __future__ import annotations

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    abc_analysis,
    pareto_analysis,
    whale_curve,
)
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["02_pareto_abc"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)


def test_a_mistake_in_percent_is_still_that_mistake():
    """22.5 is one customer's share, written as a percentage."""
    verdict = check_answer(SHEET["top_share"], 22.5, COURSE)
    assert verdict.mistake == "one_customer"


@pytest.mark.parametrize(
    ("name", "answer", "mistake"),
    [("class_shares", [60, 30, 10], "the_model"), ("class_shares", [10, 30, 60], "shares_of_customers")],
)
def test_a_list_of_mistaken_percentages_is_still_that_mistake(name, answer, mistake):
    """60, 30, 10 are the model's figures whether or not they are divided by a hundred."""
    assert check_answer(SHEET[name], answer, COURSE).mistake == mistake


@pytest.mark.parametrize(
    ("name", "answer"),
    [("gone", 0.33), ("gone", 0.32), ("real_top_share", 0.66), ("class_shares", [0.6, 0.32, 0.09])],
)
def test_a_right_answer_rounded_too_early_earns_most_of_its_points(name, answer):
    """Two decimals are too few, and that is all there is to say."""
    verdict = check_answer(SHEET[name], answer, COURSE)
    assert verdict.points == SHEET[name].points * 0.75
    assert verdict.message.fr == "Arrondi trop tôt : gardez au moins trois décimales."


def test_a_table_in_percent_or_rounded_earns_its_part():
    """The revenue earns a third, both shares in percent half of theirs, as any right number in another unit; rounded, three quarters."""
    table = pareto_analysis(COURSE["pareto_revenue"]).table[["revenue", "share", "cumulative_share"]]
    percent_table = table.assign(share=100 * table["share"], cumulative_share=100 * table["cumulative_share"])
    assert check_answer(SHEET["cumulative_table"], percent_table, COURSE).points == 2
    assert check_answer(SHEET["cumulative_table"], table.round(2), COURSE).points == 2.5


def test_a_share_above_one_is_no_share():
    """62.5 is neither too large nor too small: it is not a share, and the denominator is asked after."""
    message = check_answer(SHEET["top_share"], 62.4, COURSE).message.fr
    assert "entre 0 et 1" in message
    assert "trop" not in message


def test_an_unrecognised_number_says_on_which_side_it_is():
    """Too large or too small, and where to look; no more."""
    high = check_answer(SHEET["top_share"], 0.93, COURSE)
    low = check_answer(SHEET["top_share"], 0.41, COURSE)
    assert "trop grand" in high.message.fr
    assert "trop petit" in low.message.fr
    assert (high.outcome, high.mistake) == (Outcome.INCORRECT, None)


def test_most_of_a_set_earns_most_of_its_points():
    """Three right out of four, nothing too many: three quarters of two points."""
    three = pareto_analysis(COURSE["pareto_revenue"]).top_customers[:3]
    verdict = check_answer(SHEET["top_customers"], three, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.5)


def test_a_whole_series_is_counted_by_its_customers():
    """All twenty customers for the first four: four of the twenty are right, whatever amounts stand beside them."""
    verdict = check_answer(SHEET["top_customers"], COURSE["pareto_revenue"], COURSE)
    assert "4 sur 20" in verdict.message.fr


@pytest.mark.parametrize("number", [1, 2, 100])
def test_a_small_round_number_is_no_multiple_of_the_profit(number):
    """The peak as a multiple of the total, 1.02, earns its half; a 1 thrown at the question does not."""
    accounts = COURSE["accounts"]
    margin = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
    assert check_answer(SHEET["peak_profit"], whale_curve(margin).peak, COURSE).points == 1
    assert check_answer(SHEET["peak_profit"], number, COURSE).points == 0


def test_a_class_left_out_is_said():
    """Classes for A and B only: the first of thirteen customers without one are named."""
    classes = {1: "A"} | dict.fromkeys(abc_analysis(COURSE["abc_revenue"]).index[2:8], "B")
    verdict = check_answer(SHEET["abc_classes"], classes, COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "Your answer is missing for: 4, 5, 6, 7, 10 and others." in verdict.message.en


def test_a_customer_in_two_classes_is_named():
    """A contradiction inside the answer is the student's to resolve."""
    verdict = check_answer(SHEET["abc_classes"], {"A": [5, 19], "B": [5]}, COURSE)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "5" in verdict.message.fr


TEXT = SHEET["recommendation"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Il faut mieux servir les clients A, qui font 60 %.", "too_short"),
        (("Je donnerais aux grands clients un interlocuteur attitré et une revue régulière, car ils pèsent lourd, tout en "
         "développant ceux du milieu pour que nous dépendions moins des premiers."), "no_figure"),
        (("Nous devrions consacrer 60 % du temps aux deux premiers comme la méthode le suggère, puis surveiller chaque "
         "trimestre ce que cela rapporte avant de décider de la suite pour tous les autres."), "nobody_named"),
        (("Les deux clients de la classe A font 60 % du chiffre d'affaires : je leur donnerais un interlocuteur attitré. Le "
         "risque est de dépendre encore plus du client 19, qui pèse déjà 35 % à lui seul."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(TEXT, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


@pytest.mark.parametrize("blank", ["", "   ", "...", "…", "\n"])
def test_an_empty_text_is_not_an_answer(blank):
    """Dots and spaces mean that nothing is written yet."""
    assert check_answer(TEXT, blank, COURSE).outcome is Outcome.NOT_ATTEMPTED
