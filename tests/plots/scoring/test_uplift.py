"""The rate with a message beside the rate without."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.scoring.envelope import envelope
from crm_lessons.methods import mailing_uplift_by_group
from crm_lessons.plots import plot_uplift
from crm_lessons.text.language import speak


def table_of(*counts):
    """Return a table from (written to, ordered, left out, ordered) of each group."""
    rows = [
        (f"g{place}", written, ordered)
        for place, (n, a, m, b) in enumerate(counts)
        for written, size, orders in ((True, n, a), (False, m, b))
        for ordered in [True] * orders + [False] * (size - orders)
    ]
    people = pd.DataFrame(rows, columns=["group", "written", "ordered"])
    return mailing_uplift_by_group(people["group"], people["written"], people["ordered"], cost=1, margin=10)


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_claim_parts_who_orders_from_who_is_moved(reader):
    """The second group orders most, the first is moved most; both points stand at their rates."""
    ax = plot_uplift(table_of((100, 40, 50, 5), (100, 70, 50, 36)))
    assert title(ax) == "Le plus de commandes : groupe g1. Le plus grand effet : groupe g0"
    assert [line.get_xdata()[0] for line in ax.lines if line.get_marker() == "o"] == [0.72, 0.7, 0.1, 0.4]
    assert not reader.collisions(ax)


def test_where_both_are_the_same_group_it_says_so():
    """In English as well."""
    speak("en")
    ax = plot_uplift(table_of((100, 40, 50, 18), (100, 70, 50, 5)))
    assert title(ax) == "Most orders and largest uplift: group g1"


@pytest.mark.parametrize("counts", [[(10, 5, 0, 0), (10, 1, 10, 0)], [(4, 4, 4, 0)] * 8])
def test_a_group_with_nobody_on_one_side_and_many_groups_can_be_read(counts, reader):
    """A missing point is left out, and no two texts collide."""
    assert not reader.collisions(plot_uplift(table_of(*counts)))


def test_the_envelope_of_the_lesson_can_be_read(reader):
    """Lesson 4: the most frequent order most, those of two orders are moved most."""
    sheet = envelope()
    bands = pd.cut(sheet["orders_before"], [0, 1, 2, 4, 99], labels=["1", "2", "3-4", "5+"]).astype(str)
    ax = plot_uplift(mailing_uplift_by_group(bands, sheet["written"], sheet["ordered"], cost=60, margin=1300))
    assert title(ax) == "Le plus de commandes : groupe 5+. Le plus grand effet : groupe 2"
    assert not reader.collisions(ax)
