"""Marks without a tie, and two rows whose exchange matters."""

from __future__ import annotations

from crm_lessons.methods import coefficient_sensitivity, weighted_score


def test_no_ranking_has_a_tie(variants):
    """Five different scores; finalists whose order is plain before and after each coefficient is raised."""
    for data in variants:
        coefficients = data["potential_coefficients"]
        assert weighted_score(data["marks"], coefficients).is_unique
        for name in coefficients.index:
            raised = coefficients + (coefficients.index == name)
            assert (data["finalists"] @ raised).is_unique
        changes = coefficient_sensitivity(data["finalists"], coefficients)
        assert 1 <= changes.loc[changes["change"] == 1, "first_changes"].sum() <= 3


def test_the_exchange_always_matters(variants):
    """Potential above performance in one version, below in the other."""
    for data in variants:
        gaps = []
        for pair in (
            ("printed_potential", "printed_performance"),
            ("potential_coefficients", "performance_coefficients"),
        ):
            potential, performance = (weighted_score(data["customer_card"][data[n].index], data[n]) for n in pair)
            gaps.append(potential - performance)
        assert gaps[0] * gaps[1] < 0
