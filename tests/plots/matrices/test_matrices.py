"""A matrix, its four cells and their advice."""

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
)
from crm_lessons.plots import plot_matrix
from crm_lessons.text.language import speak

PRESETS = (
    FIOCA,
    FIOCA_KEY_ACCOUNTS,
    DUBINSKY_INGRAM,
    REVENUE_PROFITABILITY,
    POTENTIAL_LOYALTY,
    POTENTIAL_PERFORMANCE,
    REINARTZ_KUMAR,
)


def title(ax):
    """Return the figure's title on one line, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("matrix", PRESETS, ids=lambda matrix: matrix.title.en)
def test_a_matrix_shows_its_cells_and_their_advice(matrix, language, reader):
    """All the words are there, none runs into another, and one cell alone is hatched: the good one."""
    speak(language)
    ax = plot_matrix(matrix)
    written = " ".join(reader.words(ax)).replace("\n", " ")
    for cell in matrix.cells.values():
        assert str(cell.name) in written
        assert str(cell.advice) in written
    assert len([patch for patch in ax.patches if patch.get_hatch()]) == 1
    assert not reader.collisions(ax)


def test_a_matrix_says_where_its_good_cell_is():
    """Fiocca's is top left, Dubinsky and Ingram's top right."""
    assert title(plot_matrix(FIOCA)).endswith("La bonne case est en haut à gauche")
    speak("en")
    assert title(plot_matrix(DUBINSKY_INGRAM)) == "Dubinsky and Ingram The good cell is top right"
