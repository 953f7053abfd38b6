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
    """One customer forgotten out of seven."""
    calls = sorted(SHEET["to_call"].expected(COURSE))
    verdict = check_answer(SHEET["to_call"], calls[1:], COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert verdict.points == pytest.approx(3 * 6 / 7, abs=0.13)


def test_two_customers_in_the_wrong_order_are_not_lost():
    """Six of the eight stand at their place."""
    first = list(SHEET["first_by_margin"].expected(COURSE))
    first[0], first[1] = first[1], first[0]
    verdict = check_answer(SHEET["first_by_margin"], first, COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert 0 < verdict.points < 3


def test_three_costs_of_four_earn_three_quarters():
    """Campaign by campaign."""
    costs = SHEET["cost_per_response"].expected(COURSE) | {3: 1.0}
    assert check_answer(SHEET["cost_per_response"], costs, COURSE).points == pytest.approx(2.25)


def test_a_retention_in_percent_is_the_right_number_in_another_unit():
    """81.6 for 0.816."""
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
    """240 records, 154 that ordered, 139 customers; 26,147,376 dirhams in all, 25,915,812 from known customers."""
    assert (len(COURSE["customers"]), orders_by_record(COURSE)["customer"].nunique(), named["customer"].nunique()) == (
        240,
        154,
        139,
    )
    lines = COURSE["order_lines"]
    assert (lines["quantity"] * lines["unit_price"]).sum() == 26_147_376
    assert named["amount"].sum() == 25_915_812


def test_the_lesson_quotes_what_joining_does_to_1037(revenue):
    """From the 23rd record to the 10th customer."""
    by_record = orders_by_record(COURSE).groupby("customer")["amount"].sum()
    kept = same_customers(COURSE["customers"])
    assert rank(by_record)[kept.index[kept == 1037].intersection(by_record.index)].min() == 23
    assert rank(revenue)[1037] == 10


def test_the_lesson_quotes_its_classes(revenue):
    """26 % in class A, more than half in B; 59 customers in A by 80/95."""
    shares = abc_summary(abc_analysis(revenue))["revenue_share"]
    assert round(shares["A"], 2) == 0.26
    assert shares["B"] > 0.5
    assert (abc_analysis(revenue, revenue_limits=(0.80, 0.95))["abc_class"] == "A").sum() == 59


def test_the_lesson_quotes_the_ranks_by_margin(revenue, margin):
    """1035 is second, 1195 eighth by revenue and out of the first ten by margin, 1019 sixth by margin; six of ten remain."""
    by_revenue, by_margin = rank(revenue), rank(margin)
    assert (by_revenue[1035], by_revenue[1195], by_margin[1019]) == (2, 8, 6)
    assert min(by_margin[1195], by_revenue[1019]) > 10
    class_a = abc_analysis(revenue)["abc_class"] == "A"
    assert (margin / revenue)[class_a].idxmin() == 1035
    by_record = orders_by_record(COURSE).groupby("customer")["amount"].sum()
    kept = same_customers(COURSE["customers"])
    first_records = set(kept[by_record.nlargest(10).index])
    assert len(first_records & set(margin.nlargest(10).index)) == 6


def test_the_lesson_quotes_its_matrix(revenue, margin):
    """33 large and barely profitable customers make 45 %; 1112 is one; 1083 stands just above the line, with 40 %."""
    both = pd.DataFrame({"revenue": revenue, "margin_rate": margin / revenue})
    cells = classify_quadrants(both, "margin_rate", "revenue")["cell"]
    large = cells[cells == "top_left"].index
    assert REVENUE_PROFITABILITY.best == "top_right"
    assert (len(large), round(revenue[large].sum() / revenue.sum(), 2)) == (33, 0.45)
    assert 1112 in large
    assert cells[1083] == "top_right"
    less = revenue.where(revenue.index != 1083, revenue - 5000)
    assert revenue[1083] > revenue.mean()
    assert less[1083] < less.mean()
    assert round(both["margin_rate"][1083], 2) == 0.40


def test_the_lesson_quotes_what_its_cells_buy(named, revenue, margin):
    """Pumps are 56 and 34 % of purchases on the right, more than 70 % on the left."""
    lines, products = COURSE["order_lines"], COURSE["products"]
    pump = lines["product"].map(products["family"]) == "pump"
    amount = (lines["quantity"] * lines["unit_price"]).where(pump, 0)
    share = amount.groupby(lines["order"].map(named["customer"])).sum() / revenue
    both = pd.DataFrame({"revenue": revenue, "margin_rate": margin / revenue})
    mean = share.groupby(classify_quadrants(both, "margin_rate", "revenue")["cell"], observed=True).mean()
    assert (round(mean["top_right"], 2), round(mean["bottom_right"], 2)) == (0.56, 0.34)
    assert min(mean["top_left"], mean["bottom_left"]) > 0.70


def test_the_lesson_quotes_who_is_at_risk_and_who_is_late(named, margin):
    """Twelve at risk, of whom 1029 and 1179 alone are past their own rhythm; 1083: six orders, every 125 days, 90 ago."""
    rfm, habits = rfm_table(named, on="2024-12-31"), frat_table(named, on="2024-12-31")
    segments = rfm_segments(rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 5, 8]}))
    at_risk = rfm[segments == "at_risk"]
    assert len(at_risk) == 12
    late = at_risk.index[at_risk["recency_days"] > habits["mean_interval_days"].round()[at_risk.index]]
    assert list(late) == [1029, 1179]
    assert (at_risk["frequency"][1083], at_risk["recency_days"][1083]) == (6, 90)
    assert round(habits["mean_interval_days"][1083]) == 125


def test_the_lesson_quotes_its_campaigns(named):
    """An order leaves 8,115 dirhams, more than its cost in each; in the fourth, 23 % ordered with a message, 35 % without."""
    mean = named.loc[named["kind"] == "order", "margin"].mean()
    responses, messages = COURSE["responses"], COURSE["messages"]
    orders = responses[responses["kind"] == "order"]["message"].map(messages["campaign"]).value_counts()
    assert round(mean) == 8115
    assert (COURSE["campaigns"]["cost"] / orders < mean).all()
    day, kept = COURSE["campaigns"].loc[4, "date"], same_customers(COURSE["customers"])
    bought = named[named["kind"] == "order"]
    before = set(bought.loc[bought["date"] <= day, "customer"])
    contacts = messages.loc[messages["campaign"] == 4, "contact"]
    contacted = set(kept.loc[COURSE["contacts"].loc[contacts, "customer"]]) & before
    soon = (bought["date"] > day) & (bought["date"] <= day + pd.Timedelta(days=21))
    after = set(bought.loc[soon, "customer"])
    assert round(len(contacted & after) / len(contacted), 2) == 0.23
    assert round(len((before - contacted) & after) / len(before - contacted), 2) == 0.35


def test_the_lesson_quotes_its_retention_and_its_value(named):
    """71 of 87, 43,001 dirhams, 123,605; five points less take a fifth off, five more add over a quarter; 52 of 123 are new."""
    retention, value = SHEET["retention"].expected(COURSE), SHEET["customer_value"].expected(COURSE)
    assert math.isclose(retention, 71 / 87)
    assert round(value) == 123_605
    margin = value * (1.1 - retention) / retention
    assert round(margin) == 43_001
    low, high = (margin * r / (1.1 - r) / value - 1 for r in (retention - 0.05, retention + 0.05))
    assert (round(low, 2), round(high, 2)) == (-0.20, 0.29)
    bought = named[named["kind"] == "order"]
    years = {year: set(group["customer"]) for year, group in bought.groupby(bought["date"].dt.year)}
    assert (len(years[2024] - years[2023]), len(years[2024])) == (52, 123)


def test_the_lesson_quotes_four_views_of_1083(named, revenue, margin):
    """Class C by revenue, class B by margin."""
    assert abc_analysis(revenue)["abc_class"][1083] == "C"
    assert abc_analysis(margin)["abc_class"][1083] == "B"
