"""What one more person costs at each step of the ladder."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from crm_lessons.data.crm_process.step_costs import advocates_each


def test_one_more_person_is_worth_the_rates_that_are_left():
    """Course's ladder: 12, 15, 40, 12.5 %; of one more prospect 0.75 % becomes an advocate, of one more advocate all."""
    assert advocates_each([0.12, 0.15, 0.40, 0.125]) == pytest.approx([0.0075, 0.05, 0.125, 1])


def test_one_step_gives_advocates_most_cheaply(variants):
    """A quarter cheaper than any other; it is not the narrowest, nor the first, where a person costs least."""
    for data in variants:
        rates = [after / before for before, after in pairwise(data["funnel"]["people"])]
        each = np.array(data["step_costs"]["cost_of_one_more"]) / advocates_each(rates)
        best, next_best = np.sort(each)[:2]
        assert next_best > 1.09 * best
        assert each.argmin() not in (0, int(np.argmin(rates)))
