"""Twenty prospects, and which five come first."""

from __future__ import annotations

from itertools import pairwise

from crm_lessons.data.crm_process.prospects import FIRST, first_ones, worth_of_a_visit


def test_the_five_best_visits_are_clear_and_no_slip_finds_them(variants):
    """Each of the five is worth a twentieth more than the next; potential, chance, both, or the insolvent, give others."""
    for data in variants:
        prospects = data["prospects"]
        solvent = prospects[prospects["solvent"]]
        assert len(prospects) == 20
        assert len(solvent) == 16
        worth = worth_of_a_visit(solvent).nlargest(FIRST + 1).to_list()
        assert all(one >= 1.05 * other - 1e-9 for one, other in pairwise(worth))
        right = set(first_ones(worth_of_a_visit(solvent)))
        expected = solvent["yearly_potential"] * solvent["chance_of_winning"]
        for slip in (worth_of_a_visit(prospects), solvent["yearly_potential"], expected, solvent["chance_of_winning"]):
            assert set(first_ones(slip)) != right
