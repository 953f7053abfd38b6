"""The tables of chapter 2: what every student's draw keeps to."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import abc_analysis, customers_needed, gini_coefficient, largest_customers, pareto_analysis

SHEET = "02_pareto_abc"


def fingerprint(data) -> str:
    """Return a short digest of the first tables drawn; what is drawn after them cannot move them."""
    drawn = sorted((name, data[name]) for name in ("pareto_revenue", "abc_revenue", "accounts", "orders"))
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in drawn)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize("student", [None, "amina"])
def test_everybody_s_sheet_holds_the_printed_tables_and_others(student):
    """The course's exercise is asked on the course's own figures, under names of their own; the rest on drawn tables."""
    data = sheet_data(SHEET, student)
    pd.testing.assert_series_equal(data["printed_pareto"], pareto_revenue())
    pd.testing.assert_series_equal(data["printed_abc"], abc_revenue())
    assert not data["pareto_revenue"].equals(pareto_revenue())
    assert not data["abc_revenue"].equals(abc_revenue())


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "de0240f1b07cac1a"), ("amina", "4467086c0c7090d1"), ("Zoé Müller", "777ed4f477ccf731")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_a_table(variants):
    """An answer copied from a neighbour is an answer to other data."""
    tables = {tuple(data["pareto_revenue"]) for data in variants}
    assert len(tables) == len(variants)


def test_every_variant_is_as_announced(variants):
    """Twenty customers, one million dirhams in steps of 500; 250 customers in the order book, 200 in each year."""
    for data in variants:
        for name in ("pareto_revenue", "abc_revenue"):
            assert len(data[name]) == 20
            assert data[name].sum() == 1_000_000
            assert (data[name] % 500 == 0).all()
            assert data[name].min() >= 1000
        sales = data["orders"][data["orders"]["amount"] > 0]
        years = sales["date"].dt.year
        assert [sales["customer"].nunique(), *(sales[years == y]["customer"].nunique() for y in (2023, 2024))] == [
            250,
            200,
            200,
        ]
        assert (data["orders"]["amount"] < 0).sum() == 60


def test_every_variant_teaches_what_the_sheet_is_about(variants):
    """Conventions disagree, the law of 80 does not hold, profit changes the order, the top turns over."""
    for data in variants:
        revenue, accounts = data["abc_revenue"], data["accounts"]
        by_count = abc_analysis(revenue)["abc_class"]
        by_revenue = abc_analysis(revenue, revenue_limits=(0.80, 0.95))["abc_class"]
        assert not by_count.equals(by_revenue)
        assert abs(gini_coefficient(data["pareto_revenue"]) - gini_coefficient(revenue)) > 0.01
        margin = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
        assert set(largest_customers(margin)) != set(largest_customers(accounts["revenue"]))
        assert margin.min() < 0
        sales = data["orders"][data["orders"]["amount"] > 0].groupby("customer")["amount"].sum()
        assert pareto_analysis(sales).top_share < 0.79
        assert customers_needed(sales) > 50
