"""Movements and spending: rates and ratios that cannot be taken for each other."""

from __future__ import annotations

from itertools import combinations


def test_no_denominator_gives_another_s_churn(everybody):
    """Rates on the start, on start and new, on the end and on their mean stay apart when rounded to two decimals."""
    for data in everybody:
        start, lost, new = data["movements"].iloc[0]
        end = start + new - lost
        rates = [
            lost / start,
            lost / (start + new),
            lost / end,
            2 * lost / (start + end),
            (new - lost) / start,
            lost / new,
        ]
        assert min(abs(one - other) for one, other in combinations(rates, 2)) > 0.006


def test_winning_costs_several_times_more_in_one_branch_and_less_in_another(everybody):
    """The ratio is no constant: above five in the first branch at least once in the class, below one in the last."""
    for data in everybody:
        books = data["spending"]
        ratio = (books["acquisition_cost"] / books["customers_won"]) / (books["loyalty_cost"] / books["customers_kept"])
        assert ratio.iloc[0] > 4
        assert ratio.iloc[-1] < 1
