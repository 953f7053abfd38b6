"""A quarter does what is decided as far as the money goes, and says what it left undone."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import Campaign, Decision
from crm_lessons.world.named import NotDecided
from crm_lessons.world.quarter import WEEKS, known, live_quarter, within


def everyone(story):
    return tuple(range(1, len(story.people) + 1))


def spent(story, quarter):
    return sum(week.cost for week in quarter.story.weeks[len(story.weeks) :])


@pytest.mark.parametrize("budget", [0, 59, 1_000, 10_000])
def test_no_quarter_costs_more_than_its_budget(firm, budget):
    """Everything for everybody, twice over, and every complaint of the quarter: never a dirham beyond, and never said to be done."""
    all_of_them = everyone(firm)
    greedy = Decision(
        campaigns=tuple(Campaign(all_of_them, channel, 0.25) for channel in Channel) * 2,
        visits=all_of_them,
        members=all_of_them,
        repairs=all_of_them,
    )
    quarter = live_quarter(firm, greedy, budget)
    assert len(quarter.story.weeks) == len(firm.weeks) + WEEKS
    assert spent(firm, quarter) <= budget
    assert len(quarter.undone) >= 3
    assert all(text.fr and text.en for text in quarter.undone)


def test_what_is_written_first_is_done_first():
    """A budget of three letters and a visit pays the first campaign, then part of the second, then a visit."""
    decision = Decision(
        campaigns=(Campaign((5, 3), Channel.POST), Campaign((9, 8, 7), Channel.POST)), visits=(1, 2), repairs=(4,)
    )
    done, undone = within(decision, 3 * 20 + 450)
    assert [campaign.customers for campaign in done.campaigns] == [(5, 3), (9, 8, 7)]
    assert done.visits == ()
    done, undone = within(decision, 5 * 20 + 450)
    assert done.visits == (1,)
    assert done.repairs == (4,)
    assert [text.fr for text in undone] == ["Faute de budget, 1 visite n'a pas été faite."]


def test_what_is_not_a_customer_is_left_out():
    """Numbers from nowhere, words, nothing and doubles: a decision keeps each customer once."""
    odd = (3, 3, 0, -1, 11, 10, np.int64(4), 2.0, 2.5, float("nan"), None, "7", [1])
    decision = known(
        Decision(campaigns=(Campaign(odd, left_out=odd),), visits=odd, members=odd, repairs=odd), customers=10
    )
    assert decision.visits == decision.members == decision.repairs == (3, 10, 4, 2)
    assert decision.campaigns == (Campaign((3, 10, 4, 2), left_out=(3, 10, 4, 2)),)


def test_complaints_are_repaired_as_they_come(firm):
    """With money for all, no complaint of those named is open for longer than a week; without any, none is repaired, and it is said."""
    quarter = live_quarter(firm, Decision(repairs=everyone(firm)), 100_000)
    lived = quarter.story.weeks[len(firm.weeks) :]
    assert sum(len(week.complained) for week in lived[:-1]) > 0
    assert set(np.flatnonzero(quarter.story.state.complains)) <= set(lived[-1].complained)
    assert quarter.undone == ()
    poor = live_quarter(firm, Decision(repairs=everyone(firm)), 299)
    assert spent(firm, poor) == 0
    assert "réglée" in poor.undone[0].fr


def test_a_discount_lies_within_reason_and_a_channel_is_one_of_three():
    """A discount below 0 or above 25 %, and a channel that is none, are refused when they are written."""
    for discount in (-0.01, 0.26, 10, float("nan"), "10 %", None):
        with pytest.raises(NotDecided, match=r"0\.10"):
            Campaign((1,), Channel.EMAIL, discount)
    for channel in (7, "fax", None, 1.5, []):
        with pytest.raises(NotDecided, match="telephone"):
            Campaign((1,), channel)
