"""What winning and keeping a customer cost."""

from __future__ import annotations


def test_no_budget_gives_the_famous_five(variants):
    """The ratio is never near five, differs from year to year, and turned over is not the ratio of the totals."""
    for data in variants:
        won = data["budget"]["acquisition_cost"] / data["budget"]["customers_won"]
        ratio = won / (data["budget"]["loyalty_cost"] / data["budget"]["customers_kept"])
        assert 1.39 < ratio.min() <= ratio.max() < 6.91
        assert (ratio - 5).abs().min() > 0.6
        assert abs(ratio[2023] - ratio[2024]) > 0.49
        totals = data["budget"]["acquisition_cost"] / data["budget"]["loyalty_cost"]
        assert (totals - 1 / ratio).abs().min() > 0.025
