"""The profit of a year of messages."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_message_pressure


@pytest.mark.parametrize(
    ("profits", "claim"),
    [
        ((100, -400, 300, -900), "à partir de 52 messages"),
        ((-1, -5, -9, -9), "Aucun rythme"),
        ((-1, 5, 9, 9), "ne perd pas encore"),
    ],
    ids=["from the last one on", "none pays", "none loses at the end"],
)
def test_the_claim_is_from_which_rhythm_on_the_year_loses(profits, claim, reader):
    """One loss between two gains is no threshold; a claim says nothing of which gain is highest."""
    table = pd.DataFrame({"profit": profits}, index=pd.Index([1, 2, 4, 52], name="messages"))
    ax = plot_message_pressure(table)
    assert claim in ax.get_title(loc="left")
    assert not reader.collisions(ax)
