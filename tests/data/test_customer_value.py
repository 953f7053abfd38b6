"""The tables of chapter 7: the course's figures, and variants without a case in which two answers are right."""

from __future__ import annotations

import hashlib
from itertools import combinations

import pandas as pd
import pytest

from crm_lessons.data.customer_value.relationships import HIGH, LONG
from crm_lessons.data.customer_value.subscriptions import READINGS
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import cohort_table

SHEET = "07_customer_value"
STUDENTS = [f"student-{number:03d}" for number in range(40)]


@pytest.fixture(scope="module")
def variants():
    return [sheet_data(SHEET, student) for student in STUDENTS]


@pytest.fixture(scope="module")
def everybody(variants):
    return [sheet_data(SHEET), *variants]


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_without_a_student_the_sheet_holds_the_course_s_figures():
    """1,000 customers, 120 lost, 300 new; 2 % a month; 100 a year for five years, 20 and 150; retention 80 and 90 %."""
    data = sheet_data(SHEET)
    assert data["movements"].loc[2024].to_list() == [1000, 120, 300]
    assert data["rental"].loc["Omega", "monthly_churn"] == 0.02
    assert data["plan"].loc[1].to_list() == [5, 100, 20, 150]
    assert data["contracts"].loc["Alpha"].to_list() == [100, 0.80, 0.10]
    assert data["contracts"].loc["Delta", "retention"] == 0.90


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "1d323c72a3cf6734"), ("amina", "23555066ed32302c"), ("Zoé Müller", "a33537711a795a0f")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_all_their_tables(variants):
    """An answer copied from a neighbour is an answer to other data."""
    assert len({fingerprint(data) for data in variants}) == len(STUDENTS)
    assert len({fingerprint({"orders": data["counter_sales"]}) for data in variants}) == len(STUDENTS)


def test_no_denominator_gives_another_s_churn(everybody):
    """Rates on the start, on start and new, on the end and on their mean stay apart when rounded to two decimals."""
    for data in everybody:
        start, lost, new = data["movements"].iloc[0]
        end = start + new - lost
        rates = [
            lost / start,
            lost / (start + new),
            lost / end,
            2 * lost / (start + end),
            (new - lost) / start,
            lost / new,
        ]
        assert min(abs(one - other) for one, other in combinations(rates, 2)) > 0.006


def test_ten_customers_leave_no_doubt(everybody):
    """No two have the same duration, six leave, somebody before each reading, one right on a reading, and one is seen to the end."""
    for data in everybody:
        followed = data["followed"]
        assert followed["months"].is_unique
        assert followed["ended"].sum() == 6
        ends = followed.loc[followed["ended"], "months"]
        for after, reading in zip((0, *READINGS), READINGS, strict=False):
            assert ((ends > after) & (ends <= reading)).any()
        assert ends.isin(READINGS).sum() == 1
        assert followed["months"].max() == max(READINGS)
        assert not followed.loc[followed["months"].idxmax(), "ended"]


def test_contracts_begin_and_end_with_a_month(everybody):
    """First day, last day, never an end before its beginning, never one after 2024; a good part is still running."""
    for data in everybody:
        base = data["subscriptions"]
        assert (base["started_on"].dt.day == 1).all()
        ends = base["ended_on"].dropna()
        assert ends.dt.is_month_end.all()
        assert (ends > base.loc[ends.index, "started_on"]).all()
        assert ends.max() <= pd.Timestamp("2024-12-31")
        assert 0.3 < base["ended_on"].isna().mean() < 0.8


def test_the_first_cohort_misleads_everybody(everybody):
    """January is by far the largest cohort and comes back most, because most of its customers are old."""
    for data in everybody:
        cohorts = cohort_table(data["counter_sales"])
        back = cohorts[1] / cohorts[0]
        assert cohorts[0].iloc[0] > 1.5 * cohorts[0].iloc[1:5].max()
        assert back.iloc[0] > 1.2 * back.iloc[1:4].max()
        january = data["counter_sales"].groupby("customer")["date"].min() < "2024-02-01"
        old = data["accounts_opened"]["opened_on"] < "2024-01-01"
        assert old[january[january].index].mean() > 0.5


def test_the_file_stops_on_12_june_and_knows_every_customer(everybody):
    """June is cut short; an account is never opened after the first order; some months hold two orders of one customer."""
    for data in everybody:
        orders = data["counter_sales"]
        assert orders["date"].min() < pd.Timestamp("2024-01-08")
        assert orders["date"].max() <= pd.Timestamp("2024-06-12")
        first = orders.groupby("customer")["date"].min()
        assert (data["accounts_opened"]["opened_on"] <= first).all()
        assert data["accounts_opened"].index.equals(first.index)
        assert orders.assign(month=orders["date"].dt.month).duplicated(["customer", "month"]).any()


def test_two_customers_in_each_cell_and_nobody_on_a_line(everybody):
    """Profit and length are plain, and the largest revenue is not the largest profit."""
    for data in everybody:
        customers = data["relationships"]
        cells = (customers["yearly_profit"] >= HIGH).astype(str) + (customers["relationship_months"] >= LONG).astype(
            str
        )
        assert cells.value_counts().to_list() == [2, 2, 2, 2]
        assert (customers["yearly_profit"] - HIGH).abs().min() >= 500
        assert (customers["relationship_months"] - LONG).abs().min() >= 6
        assert customers["revenue"].idxmax() != customers["yearly_profit"].idxmax()


def test_winning_costs_several_times_more_in_one_branch_and_less_in_another(everybody):
    """The ratio is no constant: above five in the first branch at least once in the class, below one in the last."""
    for data in everybody:
        books = data["spending"]
        ratio = (books["acquisition_cost"] / books["customers_won"]) / (books["loyalty_cost"] / books["customers_kept"])
        assert ratio.iloc[0] > 4
        assert ratio.iloc[-1] < 1
