"""One figure, as the base is cleaned."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_falling_share
from crm_lessons.text.language import speak

READINGS = pd.Series({"by record": 0.176, "joined": 0.139, "never before": 0.122})


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_reading_is_a_bar_and_the_last_one_stands_out(language, reader):
    """In their order, each with its share; the title says the first and the last."""
    speak(language)
    ax = plot_falling_share(READINGS)
    assert [bar.get_width() for bar in ax.patches] == pytest.approx(READINGS.to_list())
    assert [bar.get_hatch() for bar in ax.patches] == ["", "", "///"]
    assert not reader.collisions(ax)
    title = ax.get_title(loc="left")
    assert all(share in title for share in (("17,6", "12,2") if language == "fr" else ("17.6", "12.2")))
