"""A matrix has four cells, and one of them is good."""

from __future__ import annotations

import pytest

from crm_lessons.methods import (
    DUBINSKY_INGRAM,
    FIOCA,
    FIOCA_KEY_ACCOUNTS,
    POTENTIAL_LOYALTY,
    POTENTIAL_PERFORMANCE,
    REINARTZ_KUMAR,
    REVENUE_PROFITABILITY,
    Matrix,
)

PRESETS = (
    FIOCA,
    FIOCA_KEY_ACCOUNTS,
    DUBINSKY_INGRAM,
    REVENUE_PROFITABILITY,
    POTENTIAL_LOYALTY,
    POTENTIAL_PERFORMANCE,
    REINARTZ_KUMAR,
)


def test_the_good_cell_follows_from_the_axes():
    """Difficulty is the only axis of the course on which less is better."""
    assert [matrix.best for matrix in PRESETS] == ["top_left"] + ["top_right"] * 6


def test_a_matrix_has_four_cells():
    """A cell left out, or under another name, is found when the matrix is written."""
    with pytest.raises(ValueError, match="top_left"):
        Matrix(FIOCA.title, FIOCA.x, FIOCA.y, {"top_left": FIOCA.cells["top_left"]}, FIOCA.source)
