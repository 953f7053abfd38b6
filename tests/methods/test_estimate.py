"""An estimate and its confidence."""

import pytest

from crm_lessons.methods import Estimate, InputError
from crm_lessons.methods.estimate import normal_quantile


def test_the_quantiles_that_tables_print():
    """1.645, 1.960 and 2.576 standard errors for 90, 95 and 99%."""
    assert [round(normal_quantile(level), 3) for level in (0.90, 0.95, 0.99)] == [1.645, 1.960, 2.576]


def test_an_interval_holds_its_ends():
    """A number on the line is not ruled out."""
    estimate = Estimate(0.5, 0.25, 0.75)
    assert [estimate.holds(number) for number in (0.24, 0.25, 0.75, 0.76)] == [False, True, True, False]


def test_a_confidence_that_nobody_asks_for_is_said():
    """95 for 0.95, none, all, true, a text."""
    for level in (95, 0, 1, True, "0.95", None, float("nan")):
        with pytest.raises(InputError, match="`confidence`"):
            normal_quantile(level)
