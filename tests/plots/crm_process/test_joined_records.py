"""The largest customers, their records joined."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_joined_records
from crm_lessons.text.language import speak

REVENUE = pd.Series({1: 50.0, 2: 40.0, 3: 30.0, 4: 30.0, 5: 1.0})
KEPT = pd.Series({1: 1, 2: 2, 3: 3, 4: 3, 5: 5, 6: 1})
BOOKS = {
    "two records": (REVENUE, KEPT),
    "four records": (pd.Series(dict.fromkeys(range(1, 5), 10.0)), pd.Series(dict.fromkeys(range(1, 5), 1))),
    "one customer": (pd.Series({7: 3.0}), pd.Series({7: 7})),
    "long names": (pd.Series({f"Société {n} de Casablanca": 5.0 + n for n in range(12)}),
                   pd.Series({f"Société {n} de Casablanca": f"Société {n} de Casablanca" for n in range(12)})),
    "a refund": (pd.Series({1: 10.0, 2: -5.0, 3: 4.0}), pd.Series({1: 1, 2: 2, 3: 3})),
}  # fmt: skip


@pytest.mark.parametrize(("revenue", "kept"), BOOKS.values(), ids=BOOKS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_book_can_be_drawn(revenue, kept, language, reader):
    """A piece for each record with revenue of the ten first, the pieces of a customer end to end, and no two texts collide."""
    speak(language)
    ax = plot_joined_records(revenue, kept)
    joined = revenue[revenue > 0].groupby(kept).sum().nlargest(10)
    assert sum(bar.get_width() for bar in ax.patches) == pytest.approx(joined.sum())
    assert not reader.collisions(ax)


def test_the_hidden_customer_comes_first():
    """Two records of 30 make the largest customer, whom no single record placed among the first two; whom it expels is shown."""
    ax = plot_joined_records(REVENUE, KEPT, top=2)
    assert [label.get_text() for label in ax.get_yticklabels()] == ["3", "1", "2"]
    assert ax.get_title(loc="left") == "Fiches réunies, 1 client entre dans les 2 premiers"
    assert [text.get_text() for text in ax.texts] == ["2 fiches", "sort des 2 premiers"]
    assert len({bar.get_hatch() for bar in ax.patches[:2]}) == 2


def test_where_nobody_is_hidden_the_title_says_so():
    """The first three by record are three customers: joining brings nobody in."""
    speak("en")
    ax = plot_joined_records(REVENUE, KEPT, top=3)
    assert ax.get_title(loc="left") == "Joining the records brings nobody into the first 3"
