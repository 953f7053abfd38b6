"""Three times on a line."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders
from crm_lessons.methods import rfm_table
from crm_lessons.plots import plot_timeline
from crm_lessons.text.language import speak

TODAY = pd.Timestamp("2024-12-31")


def table_of(spans, names=None):
    """Return an RFM table from (days since the first order, days since the last)."""
    names = names or [f"C{n}" for n in range(1, len(spans) + 1)]
    rows = [
        {"customer": name, "date": TODAY - pd.Timedelta(days=days), "amount": 1.0}
        for name, span in zip(names, spans, strict=True)
        for days in span
    ]
    return rfm_table(pd.DataFrame(rows), TODAY)


SHAPES = {
    "one": table_of([(30, 3)]),
    "today": table_of([(0, 0), (0, 0)]),
    "ties": table_of([(100, 10)] * 6),
    "long names": table_of([(900 - 50 * n, n) for n in range(8)], [f"Société de distribution {n}" for n in range(8)]),
    "many": table_of([(n + 5, n) for n in range(250)]),
    "dollars": table_of([(10, 1), (20, 2)], ["A$B$", "$"]),
}


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Dernier achat le plus récent : C3 ; client le plus ancien : C4"),
        ("en", "Most recent purchase: C3; longest-standing customer: C4"),
    ],
)
def test_the_five_customers(language, claim, reader):
    """Mini case: C3 bought yesterday, C4 came first 716 days ago; the three times of each customer are written out."""
    speak(language)
    ax = plot_timeline(rfm_table(mini_orders(), ANALYSIS_DATE))
    assert plain(ax.get_title(loc="left")) == claim
    assert {"193", "11", "204", "535", "716"} <= {plain(words) for words in reader.words(ax)}


@pytest.mark.parametrize("table", SHAPES.values(), ids=SHAPES)
def test_a_timeline_of_any_shape_can_be_read(table, reader):
    """One customer or many, orders of today, ties: a line each, and no two texts collide."""
    ax = plot_timeline(table)
    assert len(ax.lines) == 2 * len(table) + 3
    assert not reader.collisions(ax)


def test_first_and_last_are_told_apart_without_colour():
    """The first order is an open circle, the last a full one; the time since the last is dotted."""
    ax = plot_timeline(table_of([(30, 3)]))
    span, since, first, last, _ = ax.lines
    assert (span.get_linestyle(), since.get_linestyle()) == ("-", ":")
    assert first.get_markerfacecolor() != last.get_markerfacecolor()
