"""What a message is credited with, and what it caused."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_credited


def test_the_claim_adds_up_both(reader):
    """Two groups: 300 credited, minus 20 caused; groups are named in the reader's words, and amounts do not collide."""
    table = pd.DataFrame({"credited": [100, 200], "caused": [-50, 30]}, index=["sure", "persuadable"])
    ax = plot_credited(table)
    words = " ".join(reader.words(ax)).replace("\u00a0", " ")
    assert "Crédités au message : 300 DH ; causés par lui : -20 DH" in words.replace("\u202f", " ").replace("−", "-")
    assert "acquis" in words
    assert not reader.collisions(ax)


@pytest.mark.parametrize("table", [pd.DataFrame(), pd.DataFrame({"credited": [1]})])
def test_what_it_cannot_draw_is_said(table):
    """No row, or a column that is missing."""
    with pytest.raises(InputError, match="credited"):
        plot_credited(table)
