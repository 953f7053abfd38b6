"""How wrong the sources of a wallet were."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, wallet_errors

WALLETS = pd.Series({"C1": 100, "C2": 50, "C3": 40})


def test_an_error_is_taken_of_the_truth():
    """80, 45 and 60 for 100, 50 and 40: −20, −10 and +50 %; one estimate of three is too high."""
    errors = wallet_errors(pd.DataFrame({"survey": [80, 45, 60]}, index=list(WALLETS.index)), WALLETS)
    row = errors.loc["survey"]
    assert (row["customers"], row["too_low"]) == (3, 2)
    assert row[["mean_error", "typical_error", "largest_error"]].round(4).to_list() == [0.0667, 0.2, 0.5]


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=8), st.integers(1, 9))
def test_an_estimate_that_is_always_the_same_multiple_has_no_spread(wallets, times):
    """Mean, median and largest error of `times` the truth are all times − 1, whatever the wallets and their order."""
    found = pd.Series(wallets, index=[f"C{number}" for number in range(len(wallets))])
    errors = wallet_errors(pd.DataFrame({"survey": times * found[::-1]}), found).loc["survey"]
    assert errors[["mean_error", "typical_error", "largest_error"]].to_list() == pytest.approx([times - 1] * 3)


def test_what_cannot_be_compared_is_refused():
    """Other customers, a wallet of nothing, a word among the numbers: each in words that say what to do."""
    estimates = pd.DataFrame({"survey": [80, 45, 60]}, index=list(WALLETS.index))
    with pytest.raises(InputError, match="C3"):
        wallet_errors(estimates, WALLETS.drop("C3"))
    with pytest.raises(InputError, match="C2"):
        wallet_errors(estimates, WALLETS.replace({50: 0}))
    with pytest.raises(InputError, match="survey"):
        wallet_errors(estimates.astype(object).replace({45: "much"}), WALLETS)
