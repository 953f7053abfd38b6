"""Lists of addresses whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest

from crm_lessons.data.kpis.rented_lists import BUDGET, COST, LISTS, WORTH, bought, profits, rented_lists, tried


@pytest.fixture(scope="module")
def worlds():
    return profits([0, 50, 200, 400, 600, 1_200, 2_000], worlds=300)


def test_the_world_of_the_lesson():
    """Lesson 6: B answered best, C is best, and 400 messages a list left 19,750 dirhams."""
    trial, truth = tried(9, 400), rented_lists(9)
    assert trial["responses"].to_list() == [13, 24, 19, 8, 6]
    assert truth.to_list() == [0.030, 0.047, 0.050, 0.025, 0.019]
    assert (trial["responses"].idxmax(), truth.idxmax()) == ("B", "C")
    assert bought(9, 400) == 19_750


def test_a_longer_trial_begins_as_a_shorter_one():
    """So that two sizes differ by what is learnt, not by the luck of the draw."""
    counts = np.array([tried(3, messages)["responses"] for messages in (0, 100, 101, 2_000)])
    assert (np.diff(counts, axis=0) >= 0).all()
    assert (counts[2] - counts[1] <= 1).all()
    assert not counts[0].any()


def test_a_trial_measures_the_truth():
    """Over two hundred worlds the rates of 2,000 messages are right on average, within a tenth of a point."""
    off = [tried(seed, 2_000)["responses"] / 2_000 - rented_lists(seed) for seed in range(200)]
    assert abs(np.mean(off)) < 0.001


def test_no_more_is_spent_than_the_budget():
    """Nobody answers at the worst: the loss is the whole budget, and all of it in trials leaves no choice."""
    assert all(bought(seed, size) >= -BUDGET * COST for seed in range(20) for size in (0, 300, 2_000))
    counts = tried(5, 2_000)["responses"].sum()
    assert bought(5, 2_000) == counts * WORTH - BUDGET * COST
    assert 2_000 * len(LISTS) == BUDGET


def test_too_little_and_too_much_are_both_worth_little(worlds):
    """The lesson's figure: nothing at both ends, more than 8,000 dirhams between, flat from 200 to 600."""
    profit = worlds["profit"]
    assert abs(profit[0]) < 2_000
    assert abs(profit[2_000]) < 2_000
    assert profit[[200, 400, 600]].min() > 8_000
    assert profit[[200, 400, 600]].max() - profit[[200, 400, 600]].min() < worlds["give_or_take"][400]


def test_the_best_list_is_found_more_often_by_a_longer_trial(worlds):
    """From one world in five, by luck, to about seven in ten."""
    found = worlds["best_found"]
    assert found.is_monotonic_increasing
    assert found[0] == pytest.approx(1 / len(LISTS), abs=0.07)
    assert found[2_000] > 0.65
