"""Chapter 9: what part of an answer is worth, the memo, and what the lesson quotes."""

from __future__ import annotations

import math
import re

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    REVENUE_PROFITABILITY,
    abc_analysis,
    abc_summary,
    classify_quadrants,
    frat_table,
    mantel_haenszel,
    rfm_scores,
    rfm_segments,
    rfm_table,
    same_customers,
)
from crm_lessons.questions.case_study.amount_of import by_characters
from crm_lessons.questions.case_study.book import clean_orders, orders_by_record
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["09_case_study"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
"""The sheet on the tables of its lesson, whose answers are known."""


def test_most_of_a_list_of_calls_earns_most_of_its_points():
    """One customer forgotten of the list."""
    calls = sorted(SHEET["to_call"].expected(COURSE))
    verdict = check_answer(SHEET["to_call"], calls[1:], COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert verdict.points == pytest.approx(3 * (len(calls) - 1) / len(calls), abs=0.13)


def test_two_customers_in_the_wrong_order_are_not_lost():
    """Ten of the twelve stand at their place."""
    first = list(SHEET["first_by_margin"].expected(COURSE))
    first[0], first[1] = first[1], first[0]
    verdict = check_answer(SHEET["first_by_margin"], first, COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert 0 < verdict.points < 3


def test_three_costs_of_four_earn_three_quarters():
    """Campaign by campaign."""
    costs = SHEET["cost_per_response"].expected(COURSE) | {8: 1.0}
    assert check_answer(SHEET["cost_per_response"], costs, COURSE).points == pytest.approx(2.25)


def test_a_retention_in_percent_is_the_right_number_in_another_unit():
    """64.9 for 0.649."""
    verdict = check_answer(SHEET["retention"], 100 * SHEET["retention"].expected(COURSE), COURSE)
    assert verdict.points == SHEET["retention"].points / 2


def test_a_function_that_forgets_brackets_alone_is_met_by_name():
    """Seven cases of eight, and the sentence is about brackets."""
    verdict = check_answer(SHEET["amount_of"], lambda text: by_characters(text.strip("()")), COURSE)
    assert (verdict.mistake, verdict.points) == ("brackets_forgotten", 3.5)


def test_a_function_that_stops_on_spaces_names_the_kind_of_amount():
    """Its own error is quoted by name; in grading, never the hidden amount."""
    hidden = np.random.Generator(np.random.PCG64(0))
    verdict = check_answer(SHEET["amount_of"], lambda text: float(text.replace(",", ".")), COURSE, hidden)
    assert "ValueError" in verdict.message.fr
    assert not re.search(r"\d[\d\s.]{3,}", verdict.message.fr)


MEMO = SHEET["memo"]
GOOD = (
    "D'abord, nous appellerons les 7 habitués qui se taisent depuis plus de 90 jours ; la commerciale du secteur s'en charge et "
    "note la raison de chacun. Ensuite, l'assistante réunira les fiches en double, car 4 clients étaient revenus sans que nous le "
    "sachions. Le risque est de déranger pour rien, et il nous manque ce que ces clients achètent ailleurs."
)


@pytest.mark.parametrize(
    ("written", "mistake"),
    [
        ("Appelons les 7 clients silencieux, si possible.", "too_short"),
        (re.sub(r"\d+", "quelques", GOOD), "no_figure"),
        (
            re.sub(r" Le risque.*", " Cette liste tient en une matinée et ne coûte presque rien à l'entreprise.", GOOD),
            "no_risk",
        ),
        (
            re.sub(
                r" Le risque.*", " Ainsi, dès le début du mois, la maison ne perdra plus jamais aussi longtemps.", GOOD
            ),
            "no_risk",
        ),
        (GOOD, None),
    ],
)
def test_a_memo_goes_to_the_teacher_with_a_word_for_its_author(written, mistake):
    """No program marks a text; it is kept, and what it plainly lacks is said."""
    verdict = check_answer(MEMO, written, COURSE)
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, mistake)


@pytest.fixture(scope="module")
def named():
    return clean_orders(COURSE)


@pytest.fixture(scope="module")
def revenue(named):
    return named.groupby("customer")["amount"].sum()


@pytest.fixture(scope="module")
def margin(named):
    return named.groupby("customer")["margin"].sum()


def rank(values):
    return values.rank(ascending=False, method="first")


def test_the_lesson_quotes_its_customers_and_its_revenue(named):
    """539 records, 449 that ordered, 404 customers; 9,307,467 dirhams in all, 9,293,527 from known customers."""
    ordered = orders_by_record(COURSE)["customer"].nunique()
    assert (len(COURSE["customers"]), ordered, named["customer"].nunique()) == (539, 449, 404)
    lines = COURSE["order_lines"]
    assert (lines["quantity"] * lines["unit_price"]).sum() == 9_307_467
    assert named["amount"].sum() == 9_293_527


def test_the_lesson_quotes_what_joining_does_to_1293(revenue):
    """From the 17th record to the 6th customer."""
    by_record = orders_by_record(COURSE).groupby("customer")["amount"].sum()
    kept = same_customers(COURSE["customers"])
    assert rank(by_record)[kept.index[kept == 1293].intersection(by_record.index)].min() == 17
    assert rank(revenue)[1293] == 6


def test_the_lesson_quotes_its_classes(revenue):
    """48 % in class A, 37 % in B; 137 customers in A by 80/95, 41 by 10/30/60; 1079 is in A from 14 % on and not at 13 %."""
    classes = abc_analysis(revenue)
    shares = abc_summary(classes)["revenue_share"]
    assert (round(shares["A"], 2), round(shares["B"], 2)) == (0.48, 0.37)
    by_cumulative = abc_analysis(revenue, revenue_limits=(0.80, 0.95))
    assert [(table["abc_class"] == "A").sum() for table in (classes, by_cumulative)] == [41, 137]
    ends = [abc_analysis(revenue, customers=(end, 0.40 - end, 0.60))["abc_class"][1079] for end in (0.13, 0.14)]
    assert ends == ["B", "A"]


def test_the_lesson_quotes_the_ranks_by_margin(revenue, margin):
    """1101 sells the most and 1134 earns the most; nine of the first ten by margin were large records, 1293 was not."""
    by_revenue, by_margin = rank(revenue), rank(margin)
    assert [by_revenue[1101], by_revenue[1134]] == [by_margin[1134], by_margin[1101]] == [1, 2]
    assert round(revenue[1101] - revenue[1134], -3) == 44_000
    assert round(margin[1134] - margin[1101], -3) == 26_000
    class_a = abc_analysis(revenue)["abc_class"] == "A"
    assert (margin / revenue)[class_a].idxmin() == 1063
    by_record = orders_by_record(COURSE).groupby("customer")["amount"].sum()
    kept = same_customers(COURSE["customers"])
    first_records = set(kept[by_record.nlargest(10).index])
    assert set(margin.nlargest(10).index) - first_records == {1293}


def test_the_lesson_quotes_its_matrix(revenue, margin):
    """86 large and barely profitable customers make 58 %; 1101 is one; 1072 stands just above the line, with 43 %."""
    both = pd.DataFrame({"revenue": revenue, "margin_rate": margin / revenue})
    cells = classify_quadrants(both, "margin_rate", "revenue")["cell"]
    large = cells[cells == "top_left"].index
    assert REVENUE_PROFITABILITY.best == "top_right"
    assert (len(large), round(revenue[large].sum() / revenue.sum(), 2)) == (86, 0.58)
    assert 1101 in large
    assert cells[1072] == "top_right"
    assert 0 < revenue[1072] - revenue.mean() < 100
    assert round(both["margin_rate"][1072], 2) == 0.43


def test_the_lesson_quotes_what_its_cells_buy(named, revenue, margin):
    """Pumps are 12 and 4 % of purchases on the right, 54 and 61 % on the left."""
    lines, products = COURSE["order_lines"], COURSE["products"]
    pump = lines["product"].map(products["family"]) == "pump"
    amount = (lines["quantity"] * lines["unit_price"]).where(pump, 0)
    share = amount.groupby(lines["order"].map(named["customer"])).sum() / revenue
    both = pd.DataFrame({"revenue": revenue, "margin_rate": margin / revenue})
    mean = share.groupby(classify_quadrants(both, "margin_rate", "revenue")["cell"], observed=True).mean()
    cells = ["top_right", "bottom_right", "top_left", "bottom_left"]
    assert list(mean[cells].round(2)) == [0.12, 0.04, 0.54, 0.61]


def test_the_lesson_quotes_who_is_at_risk_and_who_is_late(named, margin):
    """66 at risk, all past their own rhythm, for 354 days at least; five champions are late, 1134 first of them by margin."""
    rfm, habits = rfm_table(named, on="2024-12-31"), frat_table(named, on="2024-12-31")
    segments = rfm_segments(rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 5, 8]}))
    interval = habits["mean_interval_days"].round()
    at_risk = rfm[segments == "at_risk"]
    assert (len(at_risk), at_risk["recency_days"].min()) == (66, 354)
    assert (at_risk["recency_days"] > interval[at_risk.index]).all()
    champions = rfm[segments == "champions"]
    late = champions.index[champions["recency_days"] > 3 * interval[champions.index]]
    assert list(margin[late].sort_values(ascending=False).index) == [1134, 1293, 1320, 1467, 1390]
    assert [rfm["recency_days"][who] for who in (1134, 1293, 1072)] == [91, 110, 855]
    assert [interval[who] for who in (1134, 1293)] == [19, 29]
    assert rfm["frequency"][1467] == 6


def test_the_lesson_quotes_its_campaigns(named):
    """An order leaves 1,096 dirhams, more than its cost in each; 13 points more with a message, between 3 and 23."""
    bought, kept = named[named["kind"] == "order"], same_customers(COURSE["customers"])
    messages, responses = COURSE["messages"], COURSE["responses"]
    campaigns = COURSE["campaigns"][COURSE["campaigns"]["date"].dt.year == 2024]
    orders = responses[responses["kind"] == "order"]["message"].map(messages["campaign"]).value_counts()
    assert (len(COURSE["campaigns"]), len(campaigns)) == (11, 4)
    assert round(bought["margin"].mean()) == 1096
    assert (campaigns["cost"] / orders[campaigns.index] < bought["margin"].mean()).all()
    who = COURSE["contacts"]["customer"].map(kept)
    rows = []
    for campaign, day in campaigns["date"].items():
        soon = set(bought.loc[bought["date"].between(day, day + pd.Timedelta(days=21)), "customer"])
        with_message = set(who[messages.loc[messages["campaign"] == campaign, "contact"]])
        without = set(kept[COURSE["left_out"].loc[COURSE["left_out"]["campaign"] == campaign, "customer"]])
        rows += [(campaign, name, len(one), len(one & soon)) for name, one in (("yes", with_message), ("no", without))]
    counted = pd.DataFrame(rows, columns=["campaign", "group", "trials", "successes"])
    pooled = mantel_haenszel(counted, "group", "campaign", "trials", "successes", between=("yes", "no"))
    gap = pooled.difference
    assert (round(gap.value, 2), round(gap.low, 2), round(gap.high, 2)) == (0.13, 0.03, 0.23)
    assert list(pooled.table["rate_difference"].round(2)[[8, 10]]) == [0.01, 0.34]
    assert (pooled.table["other_trials"].min(), pooled.table["other_trials"].max()) == (15, 34)


def test_the_lesson_quotes_its_retention_and_its_value(named):
    """183 of 282, 5,277 dirhams, 7,591; five points less take a sixth off, five more add a fifth; 61 of 244 had not bought."""
    retention, value = SHEET["retention"].expected(COURSE), SHEET["customer_value"].expected(COURSE)
    assert math.isclose(retention, 183 / 282)
    assert round(value) == 7_591
    margin = value * (1.1 - retention) / retention
    assert round(margin) == 5_277
    low, high = (margin * r / (1.1 - r) / value - 1 for r in (retention - 0.05, retention + 0.05))
    assert (round(low, 2), round(high, 2)) == (-0.17, 0.21)
    bought = named[named["kind"] == "order"]
    years = {year: set(group["customer"]) for year, group in bought.groupby(bought["date"].dt.year)}
    assert (len(years[2024] - years[2023]), len(years[2024])) == (61, 244)


def test_the_lesson_quotes_two_classes_of_1134(revenue, margin):
    """Class A by revenue and by margin."""
    assert [abc_analysis(values)["abc_class"][1134] for values in (revenue, margin)] == ["A", "A"]
