"""The value of a base, with its spread."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.customer_value.followed_contracts import draw_cohort
from crm_lessons.methods import InputError, base_value_draws, retention_forecasts

SEEN = pd.Series([500, 470, 445, 425, 408, 392, 379, 367, 356, 347, 338, 331, 324])


def test_the_same_seed_gives_the_same_draws():
    """And another seed others; the index counts the draws."""
    one, again, other = (base_value_draws(SEEN, 100, 0.10, 2, draws=5, seed=seed) for seed in (1, 1, 2))
    assert one.equals(again)
    assert not one.equals(other)
    assert one.index.tolist() == [1, 2, 3, 4, 5]


def test_the_middle_is_the_value_by_hand():
    """Half of the draws lie below what the fitted curve says, within a twentieth."""
    expected = retention_forecasts(SEEN, until=24)["shifted_beta_geometric"][24] * 100 / 1.10
    assert base_value_draws(SEEN, 100, 0.10, 1, draws=60).median() == pytest.approx(expected, rel=0.05)


@pytest.mark.parametrize("cohorts", [20, pytest.param(60, marks=pytest.mark.proof)])
def test_the_spread_holds_what_comes_about_as_often_as_it_says(cohorts):
    """Nine in ten draws, cohorts whose truth is known: what came lies inside in three quarters of them at least."""
    generator, inside = np.random.default_rng(5), 0
    for _ in range(cohorts):
        heads = draw_cohort(generator)["customers"]
        low, high = base_value_draws(heads.loc[:24], 100, 0.10, 3, draws=20).quantile([0.05, 0.95])
        came = sum(100 * heads[24 + 12 * year] / 1.10**year for year in (1, 2, 3))
        inside += low <= came <= high
    assert inside >= 0.75 * cohorts


def test_shares_cannot_be_drawn():
    """A survival curve in rates is refused, and the mend is said."""
    with pytest.raises(InputError, match="entiers"):
        base_value_draws(SEEN / 500, 100, 0.10, 2)
