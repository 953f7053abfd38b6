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
    mantel_haenszel,
    rate_difference,
    rate_interval,
    reserves,
    rfm_scores,
    rfm_segments,
    rfm_table,
    same_customers,
    silence_table,
)
from crm_lessons.questions.case_study.amount_of import by_characters
from crm_lessons.questions.case_study.book import clean_orders, orders_by_record
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.truth import departures, effect
from crm_lessons.world.year import firm_to_run

SHEET = SHEETS["09_case_study"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
"""The sheet on the tables of its lesson, whose answers are known."""


def test_most_of_a_list_of_calls_earns_most_of_its_points():
    """One customer forgotten of the list."""
    calls = sorted(SHEET["to_call"].expected(COURSE))
    verdict = check_answer(SHEET["to_call"], calls[1:], COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert 2.25 <= verdict.points < SHEET["to_call"].points


def test_two_customers_in_the_wrong_order_are_not_lost():
    """Ten of the twelve stand at their place."""
    first = list(SHEET["first_by_margin"].expected(COURSE))
    first[0], first[1] = first[1], first[0]
    verdict = check_answer(SHEET["first_by_margin"], first, COURSE)
    assert verdict.outcome is Outcome.PARTLY_CORRECT
    assert 0 < verdict.points < 3


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


def test_the_lesson_quotes_what_is_left_of_the_gap_at_catalogue_prices():
    """7.8 points of 8.7."""
    assert round(SHEET["gap_at_list"].expected(COURSE), 3) == 0.078


def test_the_lesson_quotes_whom_the_rule_of_silence_finds(named):
    """111 out of rhythm, 134 without one; 63 of 66 at risk, 9 champions, 35 loyal; 270 by a flat rule, 35 of them in rhythm."""
    rfm = rfm_table(named, on="2024-12-31")
    segments = rfm_segments(rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 5, 8]}))
    silence = silence_table(rfm)
    out, known = silence["out_of_habit"], silence["gaps"] >= 2
    assert (out.sum(), (~known).sum()) == (111, 134)
    assert [segments[out].value_counts()[name] for name in ("at_risk", "champions", "loyal")] == [63, 9, 35]
    assert (segments == "at_risk").sum() == 66
    flat = silence["silent_days"] > 90
    assert (flat.sum(), (flat & known & ~out).sum()) == (270, 35)
    assert silence.loc[1134, ["gaps", "silent_days"]].tolist() == [41, 91]
    assert round(silence["times_interval"][1134], 1) == 4.8
    assert silence["silent_days"][1072] == 855


def test_the_lesson_quotes_its_trials(named):
    """13 points more with a message, between 3 and 23, 143 dirhams an e-mail; alone, the first from -19 to 18, the last from -10 to 25."""
    bought, kept = named[named["kind"] == "order"], same_customers(COURSE["customers"])
    messages = COURSE["messages"]
    campaigns = COURSE["campaigns"][COURSE["campaigns"]["date"].dt.year == 2024]
    who = COURSE["contacts"]["customer"].map(kept)
    rows = []
    for campaign, day in campaigns["date"].items():
        soon = set(bought.loc[bought["date"].between(day, day + pd.Timedelta(days=21)), "customer"])
        with_message = set(who[messages.loc[messages["campaign"] == campaign, "contact"]])
        without = set(kept[COURSE["left_out"].loc[COURSE["left_out"]["campaign"] == campaign, "customer"]])
        rows += [(campaign, name, len(one), len(one & soon)) for name, one in (("yes", with_message), ("no", without))]
    counted = pd.DataFrame(rows, columns=["campaign", "group", "trials", "successes"])
    gap = mantel_haenszel(counted, "group", "campaign", "trials", "successes", between=("yes", "no")).difference
    assert (round(gap.value, 2), round(gap.low, 2), round(gap.high, 2)) == (0.13, 0.03, 0.23)
    assert [round(1_096 * end) for end in (gap.low, gap.value, gap.high)] == [34, 143, 251]
    sides = counted.pivot(index="campaign", columns="group", values=["successes", "trials"])
    alone = {one: rate_difference(*map(int, sides.loc[one].iloc[[1, 3, 0, 2]])) for one in (8, 11)}
    ends = [(round(one.low, 2), round(one.high, 2)) for one in alone.values()]
    assert ends == [(-0.19, 0.18), (-0.10, 0.25)]
    assert sides["trials"].sum().to_dict() == {"no": 98, "yes": 292}


def test_the_lesson_quotes_what_four_lists_caused(named, margin):
    """Karim 2,679 for 9,900, Nadia nothing for 3,960, Salma 1,517 for 6,660; 1134 and 1293 had left."""
    tamaris, places = firm_to_run(520029256), COURSE["places"]
    rfm = rfm_table(named, on="2024-12-31")
    segments = rfm_segments(rfm_scores(rfm, method="cutoffs", cutoffs={"frequency": [2, 3, 5, 8]}))
    silence = silence_table(rfm)["out_of_habit"]
    called = [segments.index[segments == "at_risk"], silence.index[silence]]
    decisions = [
        Decision(visits=places[margin.nlargest(22).index].tolist()),
        *(Decision(campaigns=Campaign(places[one].tolist(), "telephone")) for one in called),
    ]
    graded = [(one.cost, effect(tamaris, one)["caused"].sum()) for one in decisions]
    assert graded == [(9_900, 2_679), (3_960, 0), (6_660, 1_517)]
    assert departures(tamaris)[places[[1134, 1293]].tolist()].notna().all()


def test_the_lesson_quotes_its_retention_and_its_value():
    """183 of 282, between 59.2 and 70.2 %; 5,277 dirhams; 7,591, between 6,139 and 9,318."""
    retention, value = SHEET["retention"].expected(COURSE), SHEET["customer_value"].expected(COURSE)
    assert math.isclose(retention, 183 / 282)
    margin = value * (1.1 - retention) / retention
    assert (round(value), round(margin)) == (7_591, 5_277)
    ends = rate_interval(183, 282)
    assert [round(margin * rate / (1.1 - rate)) for rate in (ends.low, ends.high)] == [6_139, 9_318]


def test_the_lesson_quotes_the_largest_reserve():
    """1258 says that it buys 811,000 dirhams elsewhere."""
    assert reserves(COURSE["survey"].T, "Tamaris").nlargest(1).to_dict() == {1258: 811_000}


def test_the_lesson_quotes_two_classes_of_1134(revenue, margin):
    """Class A by revenue and by margin."""
    assert [abc_analysis(values)["abc_class"][1134] for values in (revenue, margin)] == ["A", "A"]
