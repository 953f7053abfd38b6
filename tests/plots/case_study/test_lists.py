"""Lists with what they cost and what they caused."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_lists

TABLE = pd.DataFrame({"cost": [9900, 1350, 700], "caused": [2679, 2679, -2252]}, index=["Karim", "Youssef", "Nadia"])


def test_the_title_counts_the_lists_that_paid(reader):
    """One of three caused more than it cost; a loss is written with its sign, and no two words collide."""
    ax = plot_lists(TABLE)
    assert ax.get_title(loc="left").replace("\xa0", " ").endswith("1, sur 3")
    assert any(
        words.replace("\u202f", " ").replace("\xa0", " ") in ("-2 252", "\u22122 252") for words in reader.words(ax)
    )
    assert not reader.collisions(ax)


@pytest.mark.parametrize("table", [TABLE.iloc[:0], TABLE[["cost"]]])
def test_what_it_cannot_draw_is_said(table):
    """No list, or no effect."""
    with pytest.raises(InputError, match="caused"):
        plot_lists(table)
