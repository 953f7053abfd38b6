"""What one method makes and another reads."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import (
    InputError,
    acquisition_retention_balance,
    chance_alive,
    expected_purchases,
    projected_survival,
    spending_curve,
)

HISTORY = pd.DataFrame({"repeats": [0], "last_repeat": [0], "observed": [3]})
CURVE = spending_curve(10, 0.2, 0.4)


@pytest.mark.parametrize(
    ("method", "made_by"),
    [
        (lambda: projected_survival((0.7, 1.2), 5), "`model`.*`fit_shifted_beta_geometric`"),
        (lambda: chance_alive(HISTORY, None), "`model`.*`fit_bg_nbd`"),
        (lambda: expected_purchases(HISTORY, {"r": 1}, 5), "`model`.*`fit_bg_nbd`"),
        (lambda: acquisition_retention_balance(0.4, CURVE, 50, 0.2), "`acquisition`.*`spending_curve`"),
        (lambda: acquisition_retention_balance(CURVE, 0.7, 50, 0.2), "`retention`.*`spending_curve`"),
    ],
)
def test_another_thing_in_its_place_is_met_with_the_method_that_makes_one(method, made_by):
    """The parameters alone, nothing, a dictionary, a rate."""
    with pytest.raises(InputError, match=made_by):
        method()
