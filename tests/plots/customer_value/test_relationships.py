"""Profit by length of the relationship."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.customer_value.relationships import HIGH, LONG, relationships
from crm_lessons.plots import plot_relationships
from crm_lessons.text.language import speak


def drawn(table):
    """Draw customers with the limits of the lesson."""
    return plot_relationships(table, "yearly_profit", "expected_months", HIGH, LONG)


def customers(*pairs):
    """Return customers from pairs (profit, months)."""
    return pd.DataFrame(pairs, columns=["yearly_profit", "expected_months"], index=range(1, len(pairs) + 1))


@pytest.mark.parametrize(
    ("language", "claim"),
    [("fr", "Sur 5 relations longues, 2 rapportent peu"), ("en", "Of 5 long relationships, 2 bring in little")],
)
def test_the_claim_counts_the_barnacles(language, claim):
    """Of the eight customers, five are expected to stay long, and two of these bring in little."""
    speak(language)
    assert drawn(relationships()).get_title(loc="left") == claim


@pytest.mark.parametrize(
    ("table", "claim"),
    [
        (customers((500, 3)), "Aucune relation n'est longue"),
        (customers((500, 90)), "La seule relation longue rapporte peu"),
        (customers((9000, 90)), "La seule relation longue rapporte beaucoup"),
        (customers((9000, 90), (8000, 80)), "Les 2 relations longues rapportent toutes beaucoup"),
        (customers((9000, 90), (10, 80)), "Sur 2 relations longues, 1 rapporte peu"),
    ],
)
def test_the_claim_agrees_in_number(table, claim):
    """None, one, all, some."""
    assert drawn(table).get_title(loc="left") == claim


def test_each_cell_has_its_own_point_and_its_name(reader):
    """Four shapes, four names, eight numbers, and no two texts over each other."""
    ax = drawn(relationships())
    points = [line for line in ax.lines if line.get_linestyle() == "None"]
    assert len({line.get_marker() for line in points}) == 4
    assert sorted(len(line.get_xdata()) for line in points) == [1, 2, 2, 3]
    words = [text.get_text() for text in ax.texts]
    assert {"Vrais amis", "Papillons", "Bernacles", "Étrangers", *map(str, range(1, 9))} == set(words)
    assert not reader.collisions(ax)


def test_a_customer_on_the_line_is_on_the_high_side():
    """Exactly 2,000 dirhams and 36 months: a true friend, as the sheet says."""
    ax = drawn(customers((HIGH, LONG)))
    friends = next(line for line in ax.lines if line.get_linestyle() == "None")
    assert list(friends.get_xdata()) == [LONG]


@pytest.mark.parametrize(
    "table", [customers((0, 0)), customers(*[(n, n % 7) for n in range(60)])], ids=["zero", "many"]
)
def test_odd_tables_are_survived(table):
    """A single point at the origin, and many small ones."""
    drawn(table).figure.canvas.draw()
