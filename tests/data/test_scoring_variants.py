"""Chapter 4: the thirteen orders, the order book around a campaign, the marks for an offer, and everybody's variants."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders
from crm_lessons.data.scoring.offers import offer_marks
from crm_lessons.data.scoring.order_book import FIFTH, NEWCOMERS, SCORING_DATE
from crm_lessons.data.variants import sheet_data

SHEET = "04_scoring"
STUDENTS = [f"student-{number:03d}" for number in range(40)]


@pytest.fixture(scope="module")
def variants():
    return {student: sheet_data(SHEET, student) for student in STUDENTS}


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_the_thirteen_orders_are_those_worked_by_hand(public_data):
    """The lesson's table holds the thirteen orders of the hand-worked file, in another order, with a type of product."""
    theirs = pd.read_csv(public_data / "mini_rfm_frat_orders.csv", parse_dates=["date"])
    ours = mini_orders().sort_values(["customer", "date"])
    assert list(ours["customer"]) == list(theirs["client"])
    assert list(ours["date"]) == list(theirs["date"])
    assert list(ours["amount"]) == list(theirs["montant"])


def test_without_a_student_the_sheet_holds_the_lesson_s_tables():
    """What is worked in the lesson can be worked again without it."""
    data = sheet_data(SHEET)
    pd.testing.assert_frame_equal(data["mini_orders"], mini_orders())
    pd.testing.assert_frame_equal(data["offer"], offer_marks())


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "a48845d30a0348d5"), ("amina", "ef73dca178e1eb66"), ("Zoé Müller", "11f9e870ffee3cac")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_a_table(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("mini_orders", "orders"):
        assert len({variants[student][name].to_csv() for student in STUDENTS}) == len(STUDENTS)


def test_five_customers_of_five_kinds(variants):
    """One customer ordered once, one has nothing in the last year, nobody ordered twice on a day or on the day itself."""
    for data in variants.values():
        orders = data["mini_orders"]
        by_customer = orders.groupby("customer")
        assert sorted(by_customer.groups) == ["C1", "C2", "C3", "C4", "C5"]
        assert sorted(by_customer.size())[:4] == [1, 2, 2, 3]
        assert (by_customer["date"].max().dt.year < 2024).sum() == 1
        assert not orders.duplicated(["customer", "date"]).any()
        assert orders["date"].max() < pd.Timestamp(ANALYSIS_DATE)


def test_the_rows_are_in_no_order(variants):
    """Taking the last row for the last order is a mistake on everybody's table."""
    for data in variants.values():
        orders = data["mini_orders"]
        last_listed = orders.groupby("customer")["date"].last()
        assert (last_listed != orders.groupby("customer")["date"].max()).any()


def test_every_ranking_of_the_five_customers_is_another(variants):
    """By recency, by the year's sales, by amount, by first order: no two agree, and nobody is tied."""
    for data in variants.values():
        orders = data["mini_orders"]
        by_customer = orders.groupby("customer")
        year = orders["amount"].where(orders["date"].dt.year == 2024, 0).groupby(orders["customer"]).sum()
        measures = [by_customer["date"].max(), year, by_customer["amount"].sum(), by_customer["date"].min()]
        assert all(measure.is_unique for measure in measures)
        assert len({tuple(measure.sort_values().index) for measure in measures}) == len(measures)


def test_the_order_book_is_as_announced(variants):
    """600 customers known on the scoring date, 40 who come later, more than 40 % of the known with one order."""
    for data in variants.values():
        orders = data["orders"]
        known, later = orders[orders["date"] <= SCORING_DATE], orders[orders["date"] > SCORING_DATE]
        assert known["customer"].nunique() == 5 * FIFTH
        assert len(set(later["customer"]) - set(known["customer"])) == NEWCOMERS
        assert (known.groupby("customer").size() == 1).mean() > 0.42
        assert orders["date"].min() >= pd.Timestamp("2023-10-01")
        assert orders["date"].max() <= pd.Timestamp("2024-12-31")
        assert not known.duplicated(["customer", "date"]).any()
        assert (orders["amount"] > 0).all()


def test_no_quintile_ends_inside_a_tie(variants):
    """However one cuts recency in five, the groups are the same: the customers on both sides of a limit differ."""
    for data in variants.values():
        known = data["orders"][data["orders"]["date"] <= SCORING_DATE]
        days = (pd.Timestamp(SCORING_DATE) - known.groupby("customer")["date"].max()).dt.days.sort_values()
        assert all(days.iloc[FIFTH * k - 1] < days.iloc[FIFTH * k] for k in range(1, 5))


def test_no_group_answers_near_break_even(variants):
    """Response rises with recency, no rate is within three points of 20 %, and the middle group falls on either side."""
    middle = set()
    for data in variants.values():
        orders = data["orders"]
        known = orders[orders["date"] <= SCORING_DATE]
        last = known.groupby("customer")["date"].max().sort_values()
        answered = last.index.isin(orders.loc[orders["date"] > SCORING_DATE, "customer"])
        rates = [answered[FIFTH * k : FIFTH * (k + 1)].mean() for k in range(5)]
        assert rates == sorted(rates)
        assert all(abs(rate - 0.20) > 0.03 for rate in rates)
        middle.add(rates[2] > 0.20)
    assert middle == {True, False}


def test_each_cell_of_the_offer_is_met(variants):
    """Four cells, and in each mark somebody stands on the limit."""
    for data in [*variants.values(), sheet_data(SHEET)]:
        offer = data["offer"]
        assert offer.isin(range(1, 6)).all(axis=None)
        assert len(set(zip(offer["interest"] >= 3, offer["means"] >= 3, strict=True))) == 4
        assert (offer == 3).any().all()
