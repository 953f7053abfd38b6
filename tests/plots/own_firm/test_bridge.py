"""From one year's sales to the next, step by step."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots.own_firm.bridge import plot_bridge
from crm_lessons.text.language import Text

NAMES = [Text(fr=word, en=word) for word in ("perdus", "moins", "plus", "gagnés")]
STEPS = pd.DataFrame({"customers": [2, 18, 26, 1], "change": [-11.0, -96.0, 143.0, 9.0]}, index=NAMES)


def test_the_steps_lead_from_one_year_to_the_next():
    """Each column begins where the one before ended, and the last one ends at the sales of the last year."""
    bars = plot_bridge(511.0, STEPS, 556.0).patches
    ends = [bar.get_y() + bar.get_height() for bar in bars]
    assert ends[:5] == [511.0, 500.0, 404.0, 547.0, 556.0]
    assert [bar.get_y() for bar in bars[1:5]] == ends[:4]
    assert (bars[-1].get_y(), ends[-1]) == (0.0, 556.0)


@pytest.mark.parametrize(("factor", "said"), [(1.0, "« plus », 143 de plus"), (-1.0, "« plus », 143 de moins")])
def test_the_title_names_the_group_that_counted_most(factor, said):
    """The largest change, whichever way it went."""
    title = plot_bridge(511.0, STEPS.assign(change=factor * STEPS["change"]), 466.0).get_title(loc="left")
    assert title.replace("\u202f", " ").endswith(said)


def test_a_group_without_customers_is_not_drawn(reader):
    """Nobody lost: no empty step, and the figure still closes."""
    steps = STEPS.assign(customers=[0, 18, 26, 1], change=[0.0, -96.0, 143.0, 9.0])
    ax = plot_bridge(500.0, steps, 556.0)
    assert len(ax.patches) == 5
    assert "perdus" not in reader.words(ax)


def test_no_two_texts_run_into_each_other(reader):
    """Amounts in millions."""
    steps = STEPS.assign(change=1e6 * STEPS["change"])
    assert reader.collisions(plot_bridge(511e6, steps, 556e6)) == []
