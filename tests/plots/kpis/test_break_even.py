"""Where a campaign stops losing."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest

from crm_lessons.plots import (
    plot_break_even,
)
from crm_lessons.text.language import speak

THIN, FIXED = "\u202f", "\u00a0"


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace(FIXED, " ").replace(THIN, " ")


def title(ax):
    """Return the figure's title."""
    return plain(ax.get_title(loc="left"))


class TestBreakEven:
    @pytest.mark.parametrize(
        ("language", "claim"),
        [
            ("fr", "À 83 commandes, on perd 200 DH ; à 84, on gagne 400 DH"),
            ("en", "At 83 orders the campaign loses MAD 200; at 84 it gains MAD 400"),
        ],
    )
    def test_the_claim_is_computed(self, language, claim):
        """Worked example: 83 lose, 84 win."""
        speak(language)
        assert title(plot_break_even(50_000, 600, 100)) == claim

    def test_a_break_even_reached_exactly_neither_gains_nor_loses(self):
        """49,800 dirhams at 600 an order: 83 orders, to the dirham."""
        assert (
            title(plot_break_even(49_800, 600))
            == "À 82 commandes, on perd 600 DH ; la suivante ne gagne ni ne perd rien"
        )

    def test_without_margin_or_cost_the_title_says_so(self):
        """No break-even to be drawn: the figure still says what it shows."""
        assert title(plot_break_even(500, 0)) == "Sans marge, aucun nombre de commandes ne rembourse la campagne"
        assert title(plot_break_even(0, 600)) == "Sans coût, rien à rembourser"

    @pytest.mark.parametrize(
        ("cost", "margin", "orders"),
        [
            (50_000, 600, 84),
            (50_000, 600, 0),
            (50_000, 600, 5_000),
            (3, 2, 1),
            (10, -5, 3),
            (0, 0, 0),
            (1e14, 0.5, None),
        ],
    )
    def test_it_stands_any_campaign(self, cost, margin, orders, reader):
        """Orders on the break-even, none, far beyond; a loss on each order; a huge cost: nothing collides."""
        assert not reader.collisions(plot_break_even(cost, margin, orders))

    def test_the_points_stand_on_the_line(self):
        """Break-even at 84 orders and +400 dirhams, the orders that came at 100 and +10,000."""
        ax = plot_break_even(50_000, 600, 100)
        points = {(line.get_xdata()[0], line.get_ydata()[0]) for line in ax.lines if line.get_marker() in ("D", "o")}
        assert points == {(84, 400), (100, 10_000)}


def test_a_figure_may_be_drawn_on_given_axes():
    """Whoever brings axes gets them back, and no other figure is opened."""
    _, ax = plt.subplots()
    assert plot_break_even(50_000, 600, 100, ax=ax) is ax
    assert plt.get_fignums() == [ax.figure.number]
