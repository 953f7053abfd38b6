"""Chapter 2: what the lesson says of its invented figures is what they give."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import (
    abc_analysis,
    abc_summary,
    largest_customers,
    top_customer_stability,
    whale_curve,
)
from crm_lessons.questions.catalogue import SHEETS

SHEET = SHEETS["02_pareto_abc"]
COURSE = sheet_data(SHEET.stem) | lesson_data(SHEET.stem)
ACCOUNTS = COURSE["accounts"]
MARGIN = ACCOUNTS["revenue"] - ACCOUNTS["cost_of_goods"] - ACCOUNTS["cost_to_serve"]


def test_the_lesson_quotes_its_order_book():
    """60 % for the first fifth, 89 of 250 customers for 80 %, and class C makes 85,000 of the second table."""
    assert round(SHEET["real_top_share"].expected(COURSE), 2) == 0.60
    assert SHEET["customers_for_80"].expected(COURSE) == 89
    assert math.isclose(abc_summary(abc_analysis(COURSE["abc_revenue"]))["revenue"]["C"], 85_000)


def test_the_lesson_shares_out_forty_meetings():
    """Five, three and one for a customer of A, B and C: 10 + 18 + 12 = 40, a quarter of them for class A."""
    sizes = abc_summary(abc_analysis(COURSE["abc_revenue"]))["customers"]
    meetings = [each * size for each, size in zip((5, 3, 1), sizes, strict=True)]
    assert (meetings, sum(meetings)) == ([10, 18, 12], 40)


def test_the_lesson_counts_its_newcomers():
    """Fifty customers of 2024 bought nothing in 2023: they take a share that CDNOW's cohort leaves to nobody."""
    sales = COURSE["orders"][COURSE["orders"]["amount"] > 0]
    buyers = {year: set(group["customer"]) for year, group in sales.groupby(sales["date"].dt.year)}
    assert len(buyers[2024] - buyers[2023]) == 50


def test_the_lesson_quotes_its_accounts():
    """By margin 5, 19, 15 and 9 come first; customer 2 brings in nothing; 19 costs ten times the service of 5."""
    assert largest_customers(MARGIN) == [5, 19, 15, 9]
    assert MARGIN[2] == 0
    assert 10 <= ACCOUNTS["cost_to_serve"][19] / ACCOUNTS["cost_to_serve"][5] < 11
    assert MARGIN[19] / MARGIN[5] < 0.5


def test_the_lesson_quotes_its_whale_curve():
    """141,920 at the peak and 139,205 at the end; four customers make 86 %, twelve pass the total, three lose money."""
    curve = whale_curve(MARGIN)
    cumulative = curve.table["cumulative_share"]
    assert (curve.table["cumulative_margin"].max(), curve.profit) == (141_920, 139_205)
    assert round(cumulative.iloc[3], 2) == 0.86
    assert cumulative.iloc[10] < 1 < cumulative.iloc[11]
    assert ((MARGIN > 0).sum(), len(curve.loss_makers)) == (16, 3)


def test_the_lesson_quotes_what_a_cost_for_each_account_changes():
    """At 2,000 dirhams an account ten customers lose money and the hump is 17 %; they leave 2,975 before that cost."""
    curve = whale_curve(MARGIN - 2000)
    assert len(curve.loss_makers) == 10
    assert round(curve.peak, 2) == 1.17
    assert MARGIN[curve.loss_makers].sum() == 2975


def test_the_lesson_quotes_what_became_of_the_top():
    """42.5 % stay, 22.5 % have gone, their share of sales falls from 61 to 38 %."""
    sales = COURSE["orders"][COURSE["orders"]["amount"] > 0]
    by_year = {year: group.groupby("customer")["amount"].sum() for year, group in sales.groupby(sales["date"].dt.year)}
    stability = top_customer_stability(by_year[2023], by_year[2024])
    assert (stability.stay, stability.gone) == (0.425, 0.225)
    assert (round(stability.share_before, 2), round(stability.share_after, 2)) == (0.61, 0.38)


@pytest.mark.parametrize(("ranked_in", "falls_to"), [(2023, 0.71), (2024, 0.70)])
def test_the_lesson_s_top_customers_are_lower_in_the_other_year_whichever_it_is(ranked_in, falls_to):
    """Regression to the mean: those on top in 2024 were lower in 2023, too, and the others higher."""
    sales = COURSE["orders"][COURSE["orders"]["amount"] > 0]
    by_year = {year: group.groupby("customer")["amount"].sum() for year, group in sales.groupby(sales["date"].dt.year)}
    both = pd.DataFrame(by_year).dropna()
    on_top = both.index.isin(largest_customers(by_year[ranked_in]))
    other_year = {2023: 2024, 2024: 2023}[ranked_in]
    top, others = both[on_top].mean(), both[~on_top].mean()
    assert round(top[other_year] / top[ranked_in], 2) == falls_to
    assert others[other_year] > others[ranked_in]
