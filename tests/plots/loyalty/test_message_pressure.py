"""The profit of a year of messages."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_message_pressure


@pytest.mark.parametrize(
    ("profits", "claim"),
    [((100, 400, -900), "À 2 messages par an"), ((-1, -5, -9), "Aucun rythme")],
    ids=["a best one", "none pays"],
)
def test_the_claim_is_the_best_rhythm_or_that_there_is_none(profits, claim, reader):
    """Two messages earn most; or every rhythm loses."""
    table = pd.DataFrame({"profit": profits}, index=pd.Index([1, 2, 52], name="messages"))
    ax = plot_message_pressure(table)
    assert claim in ax.get_title(loc="left")
    assert not reader.collisions(ax)
