"""A market with one tie that is meant, its potential, and what customers report."""

from __future__ import annotations

from crm_lessons.methods import (
    impossible_shares,
    leaders,
    market_shares,
    reserves,
    tcc_table,
)


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
