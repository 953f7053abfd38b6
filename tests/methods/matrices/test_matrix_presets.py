"""The matrices of the course and of its authors."""

from __future__ import annotations

import pytest

from crm_lessons.data.matrices.planes import six_customers
from crm_lessons.methods import (
    DUBINSKY_INGRAM,
    FIOCA,
    FIOCA_KEY_ACCOUNTS,
    POTENTIAL_LOYALTY,
    POTENTIAL_PERFORMANCE,
    REINARTZ_KUMAR,
    REVENUE_PROFITABILITY,
    classify_quadrants,
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


def test_the_good_corner_of_fiocca_is_on_the_left():
    """Course, I46: V, important and difficult, is top right in both matrices; U and W are in the good cell of both."""
    six = six_customers()
    fiocca = classify_quadrants(six, "relationship_difficulty", "strategic_importance", 3, 3)["cell"]
    dubinsky = classify_quadrants(six, "potential_profitability", "present_profitability", 3, 3)["cell"]
    assert list(six.index[(fiocca == FIOCA.best) & (dubinsky == DUBINSKY_INGRAM.best)]) == ["U", "W"]
    assert list(six.index[(fiocca == "top_right") & (dubinsky == "top_right")]) == ["V"]


@pytest.mark.parametrize("matrix", PRESETS, ids=lambda matrix: matrix.title.en)
def test_every_cell_has_a_name_and_advice_of_its_own(matrix):
    """Four cells, four names, four pieces of advice, in both languages."""
    for language in ("fr", "en"):
        cells = list(matrix.cells.values())
        assert len({cell.name.in_language(language) for cell in cells}) == 4
        assert len({cell.advice.in_language(language) for cell in cells}) == 4


def test_reinartz_and_kumar_named_their_cells():
    """Reinartz and Kumar (2002): butterflies pay and leave, barnacles stay and do not pay."""
    names = {cell: words.name.en for cell, words in REINARTZ_KUMAR.cells.items()}
    assert names == {
        "top_left": "butterflies",
        "top_right": "true friends",
        "bottom_left": "strangers",
        "bottom_right": "barnacles",
    }
