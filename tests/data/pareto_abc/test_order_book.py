"""An order book with credit notes."""

from __future__ import annotations


def test_a_credit_note_never_exceeds_what_the_customer_bought(variants):
    """Net sales stay positive, so that a Pareto on them has a meaning."""
    for data in variants:
        assert (data["orders"].groupby("customer")["amount"].sum() > 0).all()
