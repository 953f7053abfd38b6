"""Invoices of four salespeople."""

from __future__ import annotations

from crm_lessons.data.crm_process.sellers import new_shares, new_shares_of_invoices


def test_whoever_sells_most_conquers_least(variants):
    """The largest total has the smallest share from new customers; by number of invoices every share is another."""
    for data in variants:
        sales = data["sellers"]
        totals, shares = sales.groupby("seller")["amount"].sum(), new_shares(sales)
        assert totals.idxmax() == shares.idxmin()
        assert (shares - new_shares_of_invoices(sales)).abs().min() > 0.02
        assert len(sales) == 28
