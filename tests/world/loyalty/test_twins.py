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


def test_a_few_messages_pay_and_one_a_week_does_not(firm):
    """The profit has its highest point inside, and ends in a loss."""
    profit = year_by_messages(firm)["profit"]
    assert profit.iloc[-1] < 0 < profit.max()
    assert profit.idxmax() == 4


def test_the_trial_enrols_half_and_the_truth_counts_everybody(firm):
    """As many members as controls; of those attached to the house, who would stay, the card only loses."""
    trial = programme_trial(firm)
    assert trial["member"].sum() == len(trial) // 2
    truth = programme_truth(firm, 52)
    assert truth["customers"].sum() == len(trial)
    assert truth.loc[True, "profit"] < 0
