"""One number given to a method."""

import pytest

from crm_lessons.data.pareto_abc.printed import pareto_revenue
from crm_lessons.methods import (
    InputError,
    pareto_analysis,
)


def test_a_percentage_for_a_rate_is_met_with_the_rate():
    """20 for 0.20 is the likeliest slip; the message shows how to write it."""
    with pytest.raises(InputError, match=r"0\.20 pour 20"):
        pareto_analysis(pareto_revenue(), top=20)


@pytest.mark.parametrize("top", ["0.2", None, [0.2], float("nan"), 0, -1])
def test_a_part_that_is_no_rate_is_named(top):
    """Text, nothing, a list: the message names the argument."""
    with pytest.raises(InputError, match="`top`"):
        pareto_analysis(pareto_revenue(), top=top)
