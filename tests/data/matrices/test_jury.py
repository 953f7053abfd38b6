"""Tamaris before its jury: what is known at the end of 2023, and the year that nobody knows yet."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.data.matrices import jury


@pytest.fixture(scope="module")
def firm():
    return jury.firm_judged()


def test_accounts_are_those_that_ordered_within_the_year(firm):
    """What the file holds of each, and nothing of the year to come."""
    accounts = jury.accounts(firm)
    assert (accounts[["sales", "orders", "margin"]] > 0).all(axis=None)
    assert accounts["families"].between(1, 3).all()
    assert accounts["known_months"].between(0, 24).all()
    longer = jury.a_year_later(firm, accounts.index)
    assert longer.index.equals(accounts.index)
    assert (longer["known_months"] - accounts["known_months"]).between(11.9, 12.1).all()
    assert (longer["sales"] == 0).any()


def test_judges_are_blind_and_have_their_habits(firm):
    """Salma sees needs larger than Youssef does; neither gives the other's numbers."""
    judged = jury.judgements(np.random.default_rng(1), firm, jury.accounts(firm).index)
    seen = judged[(judged > 0).all(axis=1)]
    assert 1.4 < (seen["Salma"] / seen["Youssef"]).median() < 2.2
    assert (seen["Salma"] < seen["Youssef"]).any()


def test_the_scale_reads_figures_that_are_there(firm):
    """Each criterion is read from a column of the accounts, or from what was judged; its limits ascend."""
    scales = jury.scales()
    assert set(scales["read_from"]) <= {*jury.accounts(firm).columns, "judged_need"}
    assert scales.drop(columns="read_from").apply(lambda limits: limits.is_monotonic_increasing, axis=1).all()
