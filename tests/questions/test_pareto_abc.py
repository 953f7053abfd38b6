"""Chapter 2: right answers in other forms, what part of an answer is worth, and texts."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import abc_analysis, abc_summary, pareto_analysis, whale_curve
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

SHEET = SHEETS["02_pareto_abc"]
COURSE = sheet_data(SHEET.stem)
AMINA = sheet_data(SHEET.stem, "amina")
STUDENTS = [f"student-{number:03d}" for number in range(0, 220, 20)]


def revenue_by_hand(revenue, limits):
    """The method without pandas, as a careful beginner writes it."""
    classes, cumulated = {}, 0.0
    for customer, amount in sorted(revenue.items(), key=lambda pair: -pair[1]):
        share_before = cumulated / revenue.sum()
        classes[customer] = "A" if share_before < limits[0] else "B" if share_before < limits[1] else "C"
        cumulated += amount
    return classes


OTHER_FORMS = {
    "top_customers": [
        lambda d: pareto_analysis(d["pareto_revenue"]).top_customers,
        lambda d: d["pareto_revenue"].nlargest(4),
        lambda d: d["pareto_revenue"].nlargest(4).index,
        lambda d: np.array(sorted(d["pareto_revenue"].nlargest(4).index)),
        lambda d: [str(customer) for customer in d["pareto_revenue"].nlargest(4).index],
        lambda d: tuple(f"Client {customer}" for customer in d["pareto_revenue"].nlargest(4).index),
        lambda d: d["pareto_revenue"].nlargest(4).to_dict(),
        lambda d: d["pareto_revenue"].nlargest(4).to_frame(),
        lambda d: d["pareto_revenue"].nlargest(4).reset_index(),
        lambda d: pd.Series(d["pareto_revenue"].nlargest(4).index),
    ],
    "top_share": [
        lambda d: np.float32(pareto_analysis(d["pareto_revenue"]).top_share),
        lambda d: round(pareto_analysis(d["pareto_revenue"]).top_share, 4),
        lambda d: Fraction(int(d["pareto_revenue"].nlargest(4).sum()), 1_000_000),
        lambda d: Decimal(str(pareto_analysis(d["pareto_revenue"]).top_share)),
        lambda d: np.array([pareto_analysis(d["pareto_revenue"]).top_share]),
        lambda d: pd.Series({"share": pareto_analysis(d["pareto_revenue"]).top_share}),
    ],
    "cumulative_table": [
        lambda d: pareto_analysis(d["pareto_revenue"]).table,
        lambda d: pareto_analysis(d["pareto_revenue"]).table.reset_index(),
        lambda d: pareto_analysis(d["pareto_revenue"]).table.rename(
            columns={"revenue": "Chiffre d'affaires", "share": "Part", "cumulative_share": "part cumulée"}
        ),
        lambda d: pareto_analysis(d["pareto_revenue"]).table.round(3),
        lambda d: pareto_analysis(d["pareto_revenue"].iloc[::-1]).table,
    ],
    "abc_classes": [
        lambda d: abc_analysis(d["abc_revenue"]),
        lambda d: abc_analysis(d["abc_revenue"])["abc_class"],
        lambda d: abc_analysis(d["abc_revenue"])["abc_class"].astype(str).to_dict(),
        lambda d: {k: set(g.index) for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)},
        lambda d: abc_analysis(d["abc_revenue"]).reset_index(),
        lambda d: abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True).groups,
        lambda d: {
            name: d["abc_revenue"].sort_values(ascending=False).iloc[cut]
            for name, cut in {"A": slice(2), "B": slice(2, 8), "C": slice(8, None)}.items()
        },
        lambda d: {
            f"classe {k}": g.index for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda d: {
            customer: [its_class] for customer, its_class in abc_analysis(d["abc_revenue"])["abc_class"].items()
        },
        lambda d: {
            k.lower(): list(g.index) for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)
        },
        lambda d: {
            f"Classe {k}"[-1]: g.index for k, g in abc_analysis(d["abc_revenue"]).groupby("abc_class", observed=True)
        },
    ],
    "class_shares": [
        lambda d: abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"],
        lambda d: tuple(abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"]),
        lambda d: abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"].to_numpy(),
        lambda d: dict(abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"]),
        lambda d: abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"].iloc[::-1],
        lambda d: dict(reversed(list(abc_summary(abc_analysis(d["abc_revenue"]))["revenue_share"].items()))),
    ],
    "who_is_right": [
        lambda d: "C",
        lambda d: " c) ",
        lambda d: "Les deux : chaque réponse est juste pour la convention qu'elle nomme.",
        lambda d: "both: each answer is right for the convention that it names",
    ],
    "ginis": [
        lambda d: np.round(SHEET["ginis"].expected(d), 2),
        lambda d: tuple(SHEET["ginis"].expected(d)),
        lambda d: pd.Series(SHEET["ginis"].expected(d), index=["pareto", "abc"]),
        lambda d: dict(zip(["abc_revenue", "pareto_revenue"], reversed(SHEET["ginis"].expected(d)), strict=True)),
    ],
    "what_gini_says": [lambda d: "B", lambda d: np.str_("b")],
    "best_by_margin": [
        lambda d: list(reversed(SHEET["best_by_margin"].expected(d))),
        lambda d: [str(customer) for customer in SHEET["best_by_margin"].expected(d)],
        lambda d: d["accounts"].loc[SHEET["best_by_margin"].expected(d)],
    ],
    "peak_profit": [
        lambda d: int(SHEET["peak_profit"].expected(d)),
        lambda d: np.array([SHEET["peak_profit"].expected(d)]),
        lambda d: Decimal(str(SHEET["peak_profit"].expected(d))),
    ],
    "does_service_pay": [lambda d: "D", lambda d: " d) "],
    "real_top_share": [lambda d: round(SHEET["real_top_share"].expected(d), 3)],
    "customers_for_80": [
        lambda d: float(SHEET["customers_for_80"].expected(d)),
        lambda d: np.int64(SHEET["customers_for_80"].expected(d)),
    ],
    "still_top": [lambda d: np.float64(SHEET["still_top"].expected(d))],
    "gone": [
        lambda d: np.float64(SHEET["gone"].expected(d)),
        lambda d: Fraction(round(40 * SHEET["gone"].expected(d)), 40),
    ],
    "abc_by_revenue": [
        lambda d: revenue_by_hand,
        lambda d: lambda revenue, limits: abc_analysis(revenue, revenue_limits=limits),
        lambda d: (
            lambda r, limits: {
                name: list(g.index)
                for name, g in abc_analysis(r, revenue_limits=limits).groupby("abc_class", observed=True)
            }
        ),
    ],
}


@pytest.mark.parametrize(
    ("question", "form"),
    [(SHEET[name], form) for name, forms in OTHER_FORMS.items() for form in forms],
    ids=lambda value: getattr(value, "id", "form"),
)
@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_the_same_answer_in_another_form_is_right(question, form, data, handed_in):
    """A list for a set, a numpy number for a float, French words for English ones: the answer counts, not its clothes."""
    verdict = check_answer(question, handed_in(form(data)), data)
    assert verdict.outcome is Outcome.CORRECT, verdict
    assert verdict.points == question.points


def test_every_judged_question_has_another_right_form():
    """No question is right in one way only."""
    assert set(OTHER_FORMS) == {question.id for question in SHEET.questions if question.kind is not Kind.TEXT}


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
    [("still_top", 0.43), ("still_top", 0.42), ("real_top_share", 0.60), ("class_shares", [0.6, 0.32, 0.09])],
)
def test_a_right_answer_rounded_too_early_earns_most_of_its_points(name, answer):
    """Two decimals are too few, and that is all there is to say."""
    verdict = check_answer(SHEET[name], answer, COURSE)
    assert verdict.points == SHEET[name].points * 0.75
    assert verdict.message.fr == "Arrondi trop tôt : gardez au moins trois décimales."


def test_a_table_in_percent_or_rounded_earns_its_part():
    """Both share columns in percent earn half, as any right number in another unit; rounded to two decimals, more."""
    table = pareto_analysis(COURSE["pareto_revenue"]).table[["revenue", "share", "cumulative_share"]]
    percent_table = table.assign(share=100 * table["share"], cumulative_share=100 * table["cumulative_share"])
    assert check_answer(SHEET["cumulative_table"], percent_table, COURSE).points == 1.5
    assert check_answer(SHEET["cumulative_table"], table.round(2), COURSE).points == 2.25


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
    assert "4 sur vos 20" in verdict.message.fr


@pytest.mark.parametrize("number", [1, 2, 100])
def test_a_small_round_number_is_no_multiple_of_the_profit(number):
    """The peak as a multiple of the total, 1.02, earns its half; a 1 thrown at the question does not."""
    accounts = COURSE["accounts"]
    margin = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
    assert check_answer(SHEET["peak_profit"], whale_curve(margin).peak, COURSE).points == 1
    assert check_answer(SHEET["peak_profit"], number, COURSE).points == 0


def test_a_class_left_out_is_said():
    """Classes for A and B only: twelve customers have none."""
    classes = {1: "A"} | dict.fromkeys(abc_analysis(COURSE["abc_revenue"]).index[2:8], "B")
    verdict = check_answer(SHEET["abc_classes"], classes, COURSE)
    assert verdict.outcome is Outcome.INCORRECT
    assert "in your answer: 13." in verdict.message.en


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
