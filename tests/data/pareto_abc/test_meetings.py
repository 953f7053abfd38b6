"""What meetings bring in."""

from __future__ import annotations

import itertools

import pytest

from crm_lessons.data.pareto_abc.meetings import ACCOUNTS, MEETINGS, TO_WIN, spent, won_by, won_by_plan


def test_each_meeting_wins_four_tenths_of_what_is_left():
    """By hand for a B: 8,000 of 20,000, then 4,800 of 12,000, then 2,880 of 7,200."""
    assert [won_by(count, TO_WIN["B"]) for count in range(4)] == [0, 8_000, 12_800, pytest.approx(15_680)]


def test_two_for_each_takes_all_forty_meetings():
    """Two for each of twenty customers; what a class wins is what one of it wins, times its customers."""
    plan = dict.fromkeys("ABC", 2)
    assert spent(plan) == MEETINGS
    assert won_by_plan(plan) == {name: ACCOUNTS[name] * won_by(2, TO_WIN[name]) for name in "ABC"}


def test_six_meetings_are_best_placed_in_one_way_and_not_with_the_largest(variants):
    """Of all ways to place six meetings one leaves most; the account that leaves most by itself gets one at most."""
    for data in variants[:10]:
        trials = data["trials"]
        plans = [plan for plan in itertools.product(range(6), repeat=5) if sum(plan) == 6]
        left = sorted((sum(trials.to_numpy()[range(5), plan]), plan) for plan in plans)
        assert left[-1][0] > left[-2][0]
        assert left[-1][1][trials.index.get_loc(trials[0].idxmax())] <= 1
