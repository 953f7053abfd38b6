"""Recency against frequency."""

from __future__ import annotations

from itertools import product

import pandas as pd
import pytest

from crm_lessons.plots import plot_rfm_grid
from crm_lessons.text.language import speak


def scores(pairs):
    """Return a table of scores, one customer for each (r, f)."""
    return pd.DataFrame(pairs, columns=["r_score", "f_score"]).assign(m_score=1)


GRIDS = {
    "full": scores(list(product(range(1, 6), repeat=2)) * 12),
    "one": scores([(3, 3)]),
    "nine": scores(list(product(range(1, 10), repeat=2))),
    "one line": scores([(n % 5 + 1, 1) for n in range(4000)]),
}


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("grid", GRIDS.values(), ids=GRIDS)
@pytest.mark.parametrize("answered", [None, 0, 1, 2])
def test_each_pair_of_scores_is_a_square_with_its_number(grid, answered, reader):
    """A square for each pair that occurs, its number written in it: colour is never alone; no two texts collide."""
    responded = (
        None if answered is None else pd.Series([answered == 1 or (answered == 2 and n % 3 == 0) for n in grid.index])
    )
    ax = plot_rfm_grid(grid, responded)
    assert len(ax.patches) == len(ax.texts) == len(grid.drop_duplicates())
    assert not reader.collisions(ax)


def test_head_counts_claim_the_fullest_square():
    """The square with most customers, and their part of all."""
    grid = scores([(1, 1)] * 6 + [(5, 5)] * 4)
    assert title(plot_rfm_grid(grid)) == "La case la plus peuplée : R 1, F 1, 60 % des clients"
    speak("en")
    assert title(plot_rfm_grid(grid)) == "The fullest square: R 1, F 1, 60% of customers"


def test_a_rate_on_a_few_customers_is_not_claimed():
    """Ten customers make a rate; one customer who answered makes an anecdote, drawn but not in the title."""
    grid = scores([(1, 1)] * 10 + [(2, 2)] * 10 + [(5, 5)])
    responded = pd.Series([True] + [False] * 9 + [True] * 5 + [False] * 5 + [True])
    assert title(plot_rfm_grid(grid, responded)) == "De 10 % à 50 % ont commandé, dans les cases d'au moins 10 clients"
    alone = plot_rfm_grid(grid.tail(1), responded.tail(1))
    assert title(alone) == "De 100 % à 100 % ont commandé"


def test_answers_are_matched_by_customer():
    """Answers in another order are still the same customers' answers."""
    grid = scores([(1, 1)] * 10 + [(2, 2)] * 10)
    responded = pd.Series([True] * 10 + [False] * 10)
    assert title(plot_rfm_grid(grid, responded)) == title(plot_rfm_grid(grid, responded.iloc[::-1]))
