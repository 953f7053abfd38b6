"""Chapter 6: what part of an answer is worth, texts, and what the lesson quotes."""

from __future__ import annotations

import math
from dataclasses import asdict

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.kpis.calls import KEEN, KEEN_CHANCE, OTHERS_CHANCE
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    CAMPAIGN_COLUMNS,
    break_even,
    campaign_kpis,
    compare_campaigns,
    cost_per_new_customer,
    rate_difference,
    rate_verdicts,
    rates_by_attempt,
    rates_by_group,
    rates_on_same_mix,
)
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.kpis.kpis import kpis_by_hand

SHEET = SHEETS["06_kpis"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
"""The sheet on the tables of its lesson, whose answers are known."""
AMINA = sheet_data(SHEET.stem, "amina")


def right(name, data):
    return SHEET[name].expected(data)


def test_six_indicators_of_seven_earn_most_of_the_points():
    """One slip among seven divisions costs its share, and the sentence does not say which."""
    wrong = right("indicators", COURSE) | {"average_order": 1.0}
    verdict = check_answer(SHEET["indicators"], wrong, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 3.25)
    assert "6 sur 7" in verdict.message.fr


def test_an_indicator_left_out_is_named():
    """Six keys of seven: what is missing is said before what is wrong."""
    six = {name: value for name, value in right("indicators", COURSE).items() if name != "cost_per_order"}
    assert "missing: cost per order." in check_answer(SHEET["indicators"], six, COURSE).message.en


@pytest.mark.parametrize(("name", "points"), [("rates_by_channel", 1), ("next_call", 1.5), ("two_rates", 1)])
def test_rates_in_percent_earn_half(name, points):
    """The right numbers in another unit."""
    answer = 100 * np.array(right(name, COURSE))
    verdict = check_answer(SHEET[name], list(answer), COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, points)
    assert "pourcentage" in verdict.message.fr


@pytest.mark.parametrize(
    ("answer", "mistake"),
    [(84, None), (83, "rounded_down"), (83.33, "not_rounded"), (28, "by_revenue"), (50_000, "an_amount")],
)
def test_the_worked_example_breaks_even_at_84(answer, mistake):
    """50,000 / 600 is 83.33: one order less loses, and 1,800 a order is revenue; each slip gets its own sentence."""
    verdict = check_answer(SHEET["example_break_even"], answer, AMINA)
    assert (verdict.outcome is Outcome.CORRECT, verdict.mistake) == (mistake is None, mistake)


def test_the_course_s_own_word_is_met_with_credit():
    """Whoever believes "coût de transformation" is misled by the course, not careless."""
    verdict = check_answer(SHEET["units"], right("units", COURSE) | {"conversion": "dirhams"}, COURSE)
    assert (verdict.mistake, verdict.points) == ("conversion_is_a_cost", 0.75)


@pytest.mark.parametrize("data", [COURSE, AMINA], ids=["course", "amina"])
def test_all_that_our_own_method_says_is_two_lines_too_many(data):
    """Nine indicators where seven are asked for: right, named, and worth most of the points."""
    nine = asdict(campaign_kpis(**data["campaign"][list(CAMPAIGN_COLUMNS)]))
    verdict = check_answer(SHEET["indicators"], nine, data)
    assert (verdict.mistake, verdict.points) == ("two_more_lines", 3)


def test_a_function_that_calls_the_method_it_should_be_is_refused():
    """`kpis` is to be built: our own method, called, earns nothing and is named."""

    def kpis(*campaign):
        return asdict(campaign_kpis(*campaign))

    verdict = check_answer(SHEET["kpis"], kpis, COURSE)
    assert (verdict.mistake, verdict.points) == ("borrowed_method", 0)
    assert "campaign_kpis" in verdict.message.fr


def test_the_gift_is_action_or_desire():
    """AIDA: the box with the guide may be read either way, alone or beside a part that is wrong."""
    right_parts = right("aida", COURSE)
    for stage in ("action", "desire", "désir"):
        assert check_answer(SHEET["aida"], right_parts | {5: stage}, COURSE).outcome is Outcome.CORRECT
    verdicts = [
        check_answer(SHEET["aida"], right_parts | {5: stage, 3: "desire"}, COURSE) for stage in ("action", "desire")
    ]
    assert {(verdict.points, verdict.outcome) for verdict in verdicts} == {(verdicts[0].points, Outcome.PARTLY_CORRECT)}
    assert check_answer(SHEET["aida"], right_parts | {5: "interest"}, COURSE).outcome is not Outcome.CORRECT


def test_the_fall_that_the_sheet_states_is_there_for_every_student():
    """Called once against five times or more: at least six points, in the table that the sheet shows."""
    for student in ("amina", "youssef", "lina", "omar", "sara"):
        calls = sheet_data(SHEET.stem, student)["calls"]
        rates = calls.groupby(calls["calls"].clip(upper=5))["contracts"].mean()
        assert rates.iloc[0] - rates.iloc[-1] >= 0.06


def test_a_campaign_that_does_not_exist_is_not_judged():
    """F is none of the five; the sentence lists them."""
    verdict = check_answer(SHEET["best_campaign"], "F", COURSE)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "campagne E" in verdict.message.fr


def test_a_function_that_divides_by_zero_is_told_in_which_case():
    """Without a condition it stops when nobody responds; the kind of the case is named, never its figures."""

    def careless(cost, messages, responses, orders, revenue, margin_per_order):
        return [
            cost / messages,
            responses / messages,
            revenue / orders,
            cost / responses,
            orders / responses,
            cost / orders,
            math.ceil(cost / margin_per_order),
        ]

    verdict = check_answer(SHEET["kpis"], careless, COURSE)
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 1.75)
    assert "aucune réponse" in verdict.message.fr
    assert "ZeroDivisionError" in verdict.message.fr


@pytest.mark.parametrize("undefined", [math.nan, np.nan, pd.NA])
def test_any_way_to_say_undefined_is_right(undefined):
    """None, NaN and pandas' own missing value mean the same; zero and infinity do not."""

    def said(value):
        return lambda *campaign: [value if one is None else one for one in kpis_by_hand(*campaign)]

    assert check_answer(SHEET["kpis"], said(undefined), COURSE).outcome is Outcome.CORRECT
    assert check_answer(SHEET["kpis"], said(0), COURSE).mistake == "zeros_for_undefined"
    assert check_answer(SHEET["kpis"], said(math.inf), COURSE).points <= 1


def test_a_break_even_by_int_and_by_round_is_one_mistake():
    """Both fall one order short on every hidden campaign, whatever is drawn; the six other formulas are right."""
    for rule in (int, round):

        def kpis(*campaign, rule=rule):
            seven = kpis_by_hand(*campaign)
            return [*seven[:-1], None if seven[-1] is None else rule(campaign[0] / campaign[-1])]

        for seed in range(10):
            generator = np.random.Generator(np.random.PCG64(seed))
            verdict = check_answer(SHEET["kpis"], kpis, COURSE, generator)
            assert (verdict.mistake, verdict.points) == ("break_even_rounded_down", 3.5)


TEXT = SHEET["campaign_advice"]


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Je referais C, qui rapporte 95 800 dirhams.", "too_short"),
        (("Je referais la campagne C parce qu'elle rapporte beaucoup plus que les autres une fois tout payé, et "
         "j'arrêterais celle qui perd de l'argent, sauf si elle gagne des clients nouveaux."), "no_figure"),
        (("Je referais ce qui rapporte 95 800 dirhams et non ce qui obtient 9,1 % de réponses, car une réponse ne "
         "vaut rien tant que personne ne commande et que la dépense n'est pas couverte."), "no_campaign_named"),
        (("Je referais C, qui rapporte 95 800 dirhams avec 3,2 % de réponses, et j'arrêterais A, qui perd 1 680 dirhams. "
         "Le risque est que certains clients de C auraient commandé sans nous."), None),
    ],
)  # fmt: skip
def test_a_text_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(TEXT, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


def test_the_lesson_quotes_what_its_campaigns_say():
    """Lesson 6: D 9.1 % and 40 dirhams, C 3.2 % and 95,800, E returns 5.37 on 3,250, A cheapest contact, B most revenue."""
    kpis = compare_campaigns(COURSE["campaigns"])
    assert kpis["response_rate"].round(3)[["C", "D"]].to_list() == [0.032, 0.091]
    assert kpis["profit"][["C", "D", "A"]].to_list() == [95_800, 40, -1_680]
    assert 5 < kpis["profit"]["C"] / kpis["profit"]["E"] < 6
    assert (round(kpis["roi"]["E"], 2), COURSE["campaigns"]["cost"]["E"]) == (5.37, 3_250)
    assert [kpis["response_rate"].idxmax(), COURSE["campaigns"]["revenue"].idxmax(), kpis["profit"].idxmax()] == list(
        "DBC"
    )
    assert [kpis["cost_per_contact"].idxmin(), kpis["cost_per_order"].idxmin(), kpis["roi"].idxmax()] == list("AEE")


def test_the_lesson_quotes_what_its_orders_say():
    """Lesson 6: 100 orders, 69 customers, 24 known before, 45 new; 500 dirhams an order, 1,111 a new customer; 92 orders."""
    orders, campaign = COURSE["campaign_orders"], COURSE["campaign"]
    known = orders.loc[orders["known_before"] == 1, "customer"].unique()
    assert (len(orders), orders["customer"].nunique(), len(known)) == (100, 69, 24)
    assert campaign_kpis(**campaign[list(CAMPAIGN_COLUMNS)]).cost_per_order == 500
    assert round(cost_per_new_customer(campaign["cost"], orders, known)) == 1_111
    assert break_even(campaign["cost"] + campaign["staff_cost"], campaign["margin_per_order"]) == 92


def test_the_lesson_quotes_what_its_channels_say():
    """Lesson 6: in total SMS 6.0 and e-mail 2.8 %; on the same mix 4.0 and 4.9 %."""
    table = COURSE["mailings"]
    total = rates_by_group(table, "channel", "messages", "responses").table["rate"]
    same_mix = rates_on_same_mix(table, "channel", "segment", "messages", "responses")
    assert total.round(3).to_dict() == {"SMS": 0.060, "e-mail": 0.028}
    assert same_mix.round(3).to_dict() == {"SMS": 0.040, "e-mail": 0.049}


def test_the_lesson_quotes_what_its_calls_say():
    """Lesson 6: 278 contracts, 13.9 % of customers, 5.9 % of calls; two calls pay, the later ones are undecidable."""
    calls = COURSE["calls"]
    table = rates_by_attempt(calls["calls"], calls["contracts"], last=5)
    assert [round(rate, 3) for rate in right("two_rates", COURSE)] == [0.139, 0.059]
    assert (calls["contracts"].sum(), calls["calls"].sum()) == (278, 4_697)
    assert table["rate"].iloc[[0, -1]].round(3).to_list() == [0.185, 0.032]
    judged = rate_verdicts(table, 20 / 600, "attempts_made", "successes")
    assert judged["verdict"].to_list() == ["gain", "gain", "undecidable", "undecidable", "undecidable"]
    assert table.loc[5, ["successes", "customers", "attempts_made"]].to_list() == [8, 250, 383]
    assert round(calls["calls"].mean(), 1) == 2.3
    assert (KEEN, KEEN_CHANCE, OTHERS_CHANCE) == (20, 35, 1)


def test_the_lesson_quotes_what_its_lot_says():
    """Lesson 6: 56 of 100 orders would have come; 44 caused lose 23,600; 29 customers, between -7 and 55; even 55 lose."""
    lot = COURSE["lot"]
    assert right("caused_profit", COURSE) == -23_600
    gap = rate_difference(
        *lot.loc["written", ["customers", "addresses"]], *lot.loc["left_out", ["customers", "addresses"]]
    )
    assert [round(10_000 * end) for end in (gap.value, gap.low, gap.high)] == [29, -7, 55]
    assert 10_000 * gap.high * 100 / 69 * 600 < 48_000 < COURSE["campaign"]["cost"]
    assert COURSE["touches"]["brought_by"].value_counts()["nobody"] == 56
    met = COURSE["touches"][["e-mail", "SMS", "phone"]]
    assert met.sum().to_list() == [90, 56, 74]
