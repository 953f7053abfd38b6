"""A call campaign."""

from __future__ import annotations

from crm_lessons.methods import (
    rates_by_attempt,
)


def test_calls_show_a_fall_that_no_call_causes(everybody):
    """Two thousand customers, one to six calls; those called often sign less, at least five in each group."""
    for data in everybody:
        calls = data["calls"]
        table = rates_by_attempt(calls["calls"], calls["contracts"], last=5)
        assert len(calls) == 2_000
        assert set(calls["calls"]) == set(range(1, 7))
        assert table["rate"].iloc[0] - table["rate"].iloc[-1] > 0.05
        assert table["successes"].min() >= 5
