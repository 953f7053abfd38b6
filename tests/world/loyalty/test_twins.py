"""Repairs, messages and a programme, each lived beside its twins."""

from __future__ import annotations

import pytest

from crm_lessons.world.loyalty.pressure import year_by_messages
from crm_lessons.world.loyalty.programme import programme_trial, programme_truth
from crm_lessons.world.loyalty.repairing import trouble, years_by_repairs
from crm_lessons.world.year import firm_to_run


@pytest.fixture(scope="module")
def firm():
    """Return the firm of the lesson after its usual years."""
    return firm_to_run(0)


def test_more_repairs_keep_more_customers():
    """From none to all to a world where nobody is silent, repairs, customers kept and profit rise."""
    lives = years_by_repairs(0)
    for column in ("repaired", "still_here", "profit"):
        assert lives[column].is_monotonic_increasing, column
    assert lives.loc["none", "repaired"] == 0


def test_trouble_is_told_before_it_is_repaired(firm):
    """Nothing is repaired that nobody told, and the complaints on file are those that were told."""
    table = trouble(firm)
    assert not (table["repaired"] & ~table["told"]).any()
    assert table["told"].sum() == sum(len(week.complained) for week in firm.weeks[:-1])


def test_too_many_messages_lose_in_every_firm():
    """In none of ten firms do thirteen messages a year pay, and more lose more; at nine one firm still gains."""
    many = [year_by_messages(firm_to_run(number), weeks_between=(6, 4, 1))["profit"] for number in range(10)]
    assert [sum(profit[messages] < 0 for profit in many) for messages in (9, 13, 52)] == [9, 10, 10]
    assert all(profit[52] < profit[13] for profit in many)


def test_the_trial_enrols_half_and_the_truth_counts_everybody(firm):
    """As many members as controls; of those attached to the house, who would stay, the card only loses."""
    trial = programme_trial(firm)
    assert trial["member"].sum() == len(trial) // 2
    truth = programme_truth(firm, 52)
    assert truth["customers"].sum() == len(trial)
    assert truth.loc[True, "profit"] < 0
