"""A cohort whose truth is known: each contract keeps the same chance of ending."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from crm_lessons.data.customer_value.followed_contracts import CHANCES, FOLLOWED, SEEN, draw_cohort

WEEKS_A_MONTH = 52 / 12


def survival(month):
    """Return the part of a very large cohort that is still there."""
    return float(((1 - np.array(CHANCES) / 10_000) ** month).mean())


def test_the_chances_are_those_of_the_simulated_firm():
    """B(0.8, 150) a week, brought to the month: the same survival after one, two and five years, to a point."""
    weekly = np.random.default_rng(1).beta(0.8, 150, 200_000)
    for month in (12, 24, 60):
        assert survival(month) == pytest.approx(((1 - weekly) ** (WEEKS_A_MONTH * month)).mean(), abs=0.01)


def test_retention_rises_though_nobody_changes():
    """Year by year, of those still there: 79, 83, 86, 88, 90 %."""
    years = [survival(12 * year) for year in range(6)]
    kept = [later / earlier for earlier, later in pairwise(years)]
    assert kept == sorted(kept)
    assert [round(rate, 2) for rate in kept] == [0.79, 0.83, 0.86, 0.88, 0.9]


def test_a_drawn_cohort_follows_its_law():
    """Of 20,000 contracts the part still there is within a point and a half of what the chances say."""
    heads = draw_cohort(np.random.default_rng(3), contracts=20_000)["customers"]
    assert heads.index.tolist() == list(range(FOLLOWED + 1))
    for month in (12, SEEN, FOLLOWED):
        assert heads[month] / heads[0] == pytest.approx(survival(month), abs=0.015)


def test_what_is_seen_and_what_is_hidden_is_one_cohort(everybody):
    """24 months, then 36; heads never rise; either simple forecast stays below what came."""
    for data in everybody:
        seen, hidden = data["cohort"]["customers"], data["envelope"]["customers"]
        assert (seen.index[-1], hidden.index[0], hidden.index[-1]) == (SEEN, SEEN + 1, FOLLOWED)
        assert (np.diff([*seen, *hidden]) <= 0).all()
        last_year = seen[SEEN] * (seen[SEEN] / seen[12]) ** 3
        assert last_year + 0.02 * seen[0] < hidden[FOLLOWED]
