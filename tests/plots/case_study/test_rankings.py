"""The same customers in several rankings: who is drawn, what is claimed, and odd tables."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_rankings
from crm_lessons.text.language import speak

RANKS = pd.DataFrame({"ventes": [1, 2, 3, 4, 5], "marge": [1, 4, 2, 5, 3]}, index=["A", "B", "C", "D", "E"])


def ends(ax):
    """Return the first and last rank of each line, as drawn."""
    return [(line.get_ydata()[0], line.get_ydata()[-1]) for line in ax.lines]


def test_a_line_goes_from_one_rank_to_the_next():
    """Everybody who is among the first three of either ranking is drawn; D is not."""
    ax = plot_rankings(RANKS, top=3)
    assert ends(ax) == [(1, 1), (2, 3.9), (3, 2), (3.9, 3)]


def test_up_down_and_level_differ_by_more_than_colour():
    """Solid with points upwards, dashed downwards, dotted level."""
    looks = {(line.get_linestyle(), line.get_marker()) for line in plot_rankings(RANKS, top=3).lines}
    assert looks == {(":", "o"), ("--", "v"), ("-", "^")}


def test_names_and_ranks_stand_at_both_ends(reader):
    """A name where it is among the first, and the word for the others."""
    words = reader.words(plot_rankings(RANKS, top=3))
    assert {"A  1", "B  2", "C  3", "1  A", "2  C", "3  E", "au-delà du rang 3"} <= set(words)
    assert "B  4" not in words


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "1 des 3 premiers de « marge » ne l'était pas dans « ventes »"),
        ("en", "1 of the first 3 in “marge” was not among the first in “ventes”"),
    ],
)
def test_the_title_counts_the_newcomers(language, claim):
    """Computed from the ranks; of one it speaks in the singular."""
    speak(language)
    title = plot_rankings(RANKS, top=3).get_title(loc="left")
    assert title.replace("\u202f", " ") == claim


def test_of_two_newcomers_the_title_speaks_in_the_plural():
    """The first two of one ranking, and two others of the other."""
    ranks = pd.DataFrame({"ventes": [1, 2, 3, 4], "marge": [3, 4, 1, 2]}, index=list("ABCD"))
    title = plot_rankings(ranks, top=2).get_title(loc="left").replace("\u202f", " ")
    assert title == "2 des 2 premiers de « marge » ne l'étaient pas dans « ventes »"


def test_where_nobody_enters_the_title_says_so():
    """Two equal rankings."""
    title = plot_rankings(RANKS.assign(marge=RANKS["ventes"]), top=3).get_title(loc="left")
    assert title.endswith("les premiers restent les premiers")


def test_no_two_texts_run_into_each_other(reader):
    """Forty customers, three rankings, long names."""
    index = [f"Société marocaine de distribution {n}" for n in range(40)]
    ranks = pd.DataFrame(
        {"a": range(1, 41), "b": [*range(40, 0, -1)], "c": [*range(21, 41), *range(1, 21)]}, index=index
    )
    assert reader.collisions(plot_rankings(ranks)) == []


@pytest.mark.parametrize(
    "ranks",
    [
        RANKS.iloc[:1],
        RANKS.iloc[:2],
        RANKS.assign(marge=1),
        pd.DataFrame({"a": [1.0], "b": [99.0]}, index=["Seul"]),
        pd.DataFrame({"a": [1.0], "b": [1.0]}, index=["$x$ & Cie"]),
    ],
    ids=["one", "two", "ties", "far away", "a formula"],
)
def test_an_odd_table_is_drawn(ranks):
    """One customer, ties, a rank far beyond, a name that looks like a formula."""
    ax = plot_rankings(ranks)
    ax.figure.canvas.draw()
    assert len(ax.lines) == len(ranks)


@pytest.mark.parametrize(
    "ranks",
    [RANKS[["ventes"]], RANKS.assign(marge=[1, None, 2, 5, 3]), pd.concat([RANKS, RANKS])],
    ids=["one ranking", "a rank missing", "a customer twice"],
)
def test_what_is_no_set_of_rankings_is_refused(ranks):
    """In words."""
    with pytest.raises(InputError):
        plot_rankings(ranks)
