"""The tables of chapter 5: what every student's draw keeps to."""

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import RADAR, impossible_shares, leaders, market_shares, radar_strategies, reserves, tcc_table

SHEET = "05_tcc_radar"
STUDENTS = [f"student-{number:03d}" for number in range(40)]


@pytest.fixture(scope="module")
def variants():
    return [sheet_data(SHEET, student) for student in STUDENTS]


def fingerprint(data):
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_without_a_student_the_sheet_holds_the_printed_table():
    """The course's exercise starts from the course's own figures."""
    pd.testing.assert_frame_equal(sheet_data(SHEET)["sales"], market_sales())


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "0fddf1b4ad591f2f"), ("amina", "984897a23afee4fa"), ("Zoé Müller", "25786193d645facf")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_a_market_or_a_portfolio(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("sales", "reported", "portfolio"):
        assert len({variant[name].to_csv() for variant in variants}) == len(STUDENTS)


def test_one_tie_is_meant_and_there_is_no_other(variants):
    """Two suppliers lead together at exactly one customer, and who leads is not everywhere the same."""
    for variant in variants:
        first = leaders(variant["sales"])
        assert sorted(first.map(len)) == [1, 1, 1, 1, 2]
        assert len({names[0] for names in first if len(names) == 1}) >= 2


def test_no_wrong_denominator_gives_the_right_share(variants):
    """In the course's table two row shares equal the column shares by chance; in nobody else's."""
    for variant in variants:
        sales = variant["sales"]
        tcc, rows = tcc_table(sales).loc["A"], sales.loc["A"] / sales.loc["A"].sum()
        assert (abs(tcc - rows) > 0.005).all()
        assert abs(tcc.mean() - market_shares(sales)["A"]) > 0.01


def test_four_customers_stand_out(variants):
    """The largest and the smallest reserve, the lowest TCC and the largest sale are four customers, each without a rival."""
    for variant in variants:
        sales = variant["sales"]
        reserve, tcc = reserves(sales, "A"), tcc_table(sales).loc["A"]
        assert len({reserve.idxmax(), reserve.idxmin(), tcc.idxmin(), sales.loc["A"].idxmax()}) == 4
        assert reserve.nlargest(2).is_unique
        assert tcc.nsmallest(2).diff().iloc[-1] > 0.009


def test_a_potential_is_never_below_purchases(variants):
    """And C4, of whom the sheet asks, could buy a quarter more than it does."""
    for variant in variants:
        purchases = variant["sales"].sum()
        assert (variant["potential"] >= purchases).all()
        assert variant["potential"]["C4"] >= 1.2 * purchases["C4"]


def test_three_reported_answers_cannot_be_and_three_leave_somebody_out(variants):
    """One answer exceeds the whole by itself, two by their sum; six add up, three stay below."""
    for variant in variants:
        reported = variant["reported"]
        totals = reported.sum(axis="columns")
        assert len(impossible_shares(reported / 100)) == (totals > 100).sum() == 3
        assert (reported > 100).any(axis="columns").sum() == 1
        assert ((totals < 100).sum(), (totals == 100).sum()) == (3, 6)


def test_every_portfolio_needs_all_five_strategies_and_the_order_of_the_rules(variants):
    """All five occur; somebody almost exclusive falls, somebody small falls; nobody stands near a threshold."""
    for variant in variants:
        portfolio = variant["portfolio"]
        tcc = portfolio["sales"] / portfolio["purchases"]
        assert set(radar_strategies(portfolio.assign(tcc=tcc))["strategy"]) == set(RADAR)
        falling = tcc[portfolio["trend"] == "falling"]
        assert (falling > 0.80).sum() == 1
        assert (falling < 0.15).sum() == 1
        assert (abs(tcc - 0.15) > 0.01).all()
        assert (abs(tcc - 0.80) > 0.01).all()


@pytest.mark.parametrize("student", [None, *STUDENTS[::20]])
def test_a_trend_agrees_with_the_sales_of_two_years(student):
    """Who rises sold more than last year, who falls less; who buys nothing from us has no trend."""
    portfolio = sheet_data(SHEET, student)["portfolio"]
    change = portfolio["sales"] - portfolio["sales_before"]
    assert (change[portfolio["trend"] == "rising"] > 0).all()
    assert (change[portfolio["trend"] == "falling"] < 0).all()
    assert (abs(change[portfolio["trend"] == "stable"]) <= 1).all()
    assert portfolio["trend"].isna().equals(portfolio["status"] != "customer")
