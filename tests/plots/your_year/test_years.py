"""One year, beside its twins."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_years


def said(curves):
    """Return the figure's title with ordinary spaces."""
    return plot_years(curves).get_title(loc="left").replace("\u202f", " ").replace("\u00a0", " ")


def test_beside_a_twin_only_the_difference_is_drawn():
    """Gained beyond the twin, out of what could be; without twins, the till as it is, empty before the first week."""
    weeks = pd.RangeIndex(1, 3, name="week")
    curves = pd.DataFrame({"yours": [10, 30], "alone": [10, 20], "best": [15, 60]}, index=weeks)
    assert said(curves) == "Votre année : 10 DH de plus que la jumelle, sur 40 DH possibles"
    assert said(curves[["yours"]]) == "Dans la caisse depuis lundi : 30 DH"
    assert said(pd.DataFrame({"yours": []})) == "Dans la caisse depuis lundi : 0 DH"


def test_what_it_cannot_draw_is_said():
    """Without one's own year there is nothing to show."""
    with pytest.raises(InputError, match="yours"):
        plot_years(pd.DataFrame({"alone": [1]}))
