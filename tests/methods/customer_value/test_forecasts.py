"""Four forecasts of one cohort."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, fit_shifted_beta_geometric, projected_survival, retention_forecasts

SEEN = pd.Series([1000, 869, 743, 653, 593, 551, 517, 491])
"""The high-end customers of Fader & Hardie (2007), after the start and the ends of seven years."""


def test_the_case_of_fader_and_hardie():
    """Their projection to year 12, from those still there in year 7; both simple rules expect fewer."""
    at_twelve = retention_forecasts(SEEN, until=12, recent=1).loc[12]
    survival = projected_survival(fit_shifted_beta_geometric(SEEN), 12)["survival"]
    assert at_twelve["shifted_beta_geometric"] == pytest.approx(491 * survival[12] / survival[7])
    assert at_twelve["constant_rate"] == pytest.approx(491 * (1 - 509 / SEEN.iloc[:-1].sum()) ** 5)
    assert at_twelve["last_value"] == pytest.approx(491 * (491 / 517) ** 5)
    assert at_twelve["constant_rate"] < at_twelve["shifted_beta_geometric"]
    assert np.isnan(at_twelve["kaplan_meier"])


@given(
    st.lists(st.integers(1, 60), min_size=4, max_size=12),
    st.integers(1, 10),
)
def test_every_forecast_starts_from_what_was_seen_and_never_rises(left, ahead):
    """All four begin with those still there; three of them fall, the fourth says nothing more."""
    heads = pd.Series(np.append(0, np.cumsum(left)))
    seen = 1000 - heads
    table = retention_forecasts(seen, until=len(left) + ahead, recent=3)
    assert table.iloc[0].tolist() == pytest.approx([seen.iloc[-1]] * 4)
    told = table.drop(columns="kaplan_meier")
    assert (told.diff().iloc[1:] <= 1e-9).all().all()
    assert (told >= 0).all().all()
    assert table["kaplan_meier"].iloc[1:].isna().all()


def test_where_all_customers_are_alike_the_three_agree():
    """A tenth leaves each period: the constant rate is the truth, and the model finds it."""
    seen = pd.Series(100_000 * 0.9 ** np.arange(13))
    last = retention_forecasts(seen, until=24).loc[24].drop("kaplan_meier")
    assert last.tolist() == pytest.approx([100_000 * 0.9**24] * 3, rel=0.01)


@pytest.mark.parametrize(("until", "recent"), [(7, 1), (3, 1), (12, 8)])
def test_a_future_that_is_none_is_refused(until, recent):
    """Not later than what was seen, or a span longer than it: both numbers are said."""
    with pytest.raises(InputError, match=str(until if recent == 1 else recent)):
        retention_forecasts(SEEN, until=until, recent=recent)


@pytest.mark.parametrize("survivors", [[100, 90], [100, 90, 95], [100, 100, 100], [100, -1, -2]])
def test_what_is_no_cohort_is_refused(survivors):
    """Too short, rising, nobody lost, negative."""
    with pytest.raises(InputError):
        retention_forecasts(pd.Series(survivors), until=10, recent=1)
