"""Rates by segment, and what a mix hides."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import (
    plot_segment_rates,
)

THIN, FIXED = "\u202f", "\u00a0"


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace(FIXED, " ").replace(THIN, " ")


def title(ax):
    """Return the figure's title."""
    return plain(ax.get_title(loc="left"))


def mailings(*rows):
    """Return a table of (segment, channel, messages, responses)."""
    return pd.DataFrame(rows, columns=["segment", "channel", "messages", "responses"])


class TestSegmentRates:
    @pytest.mark.parametrize(
        ("responses", "claim"),
        [
            ((50, 320, 90, 10), "Meilleur taux segment par segment : e-mail ; au total : SMS"),
            ((50, 320, 90, 30), "Meilleur taux : SMS ou e-mail, selon le segment"),
            ((50, 40, 90, 10), "Meilleur taux, segment par segment et au total : e-mail"),
            ((5, 320, 90, 100), "Meilleur taux, segment par segment et au total : SMS"),
        ],
    )
    def test_the_claim_is_computed(self, responses, claim):
        """A reversal is said to be one only where there is one."""
        a, b, c, d = responses
        table = mailings(
            ("x", "e-mail", 500, a), ("x", "SMS", 4_000, b), ("y", "e-mail", 4_500, c), ("y", "SMS", 1_000, d)
        )
        assert title(self.draw(table)) == claim

    @pytest.mark.parametrize(
        "table",
        [
            mailings(("x", "e-mail", 10, 0), ("x", "SMS", 10, 0)),
            mailings(("x", "e-mail", 10, 5), ("y", "SMS", 10, 5)),
            mailings(*((f"segment numéro {n}", c, 100 + n, n) for n in range(8) for c in ("e-mail", "SMS"))),
            mailings(("x", "un canal au nom interminable", 1, 1), ("x", "un autre", 10**9, 1)),
        ],
    )
    def test_it_stands_any_table(self, table):
        """No response at all, a channel missing in a segment, many segments, one message against a billion."""
        self.draw(table).figure.canvas.draw()

    def test_three_groups_are_not_two(self):
        """What it cannot show is refused in words."""
        with pytest.raises(InputError, match="deux groupes"):
            self.draw(mailings(("x", "a", 1, 0), ("x", "b", 1, 0), ("x", "c", 1, 0)))

    @staticmethod
    def draw(table):
        return plot_segment_rates(table, "channel", "segment", "messages", "responses")
