"""What each further call brings in."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import rates_by_attempt
from crm_lessons.plots import (
    plot_attempts,
)
from crm_lessons.text.language import speak

THIN, FIXED = "\u202f", "\u00a0"


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace(FIXED, " ").replace(THIN, " ")


def title(ax):
    """Return the figure's title."""
    return plain(ax.get_title(loc="left"))


class TestAttempts:
    @pytest.mark.parametrize(
        ("language", "claim"),
        [("fr", "1 appel : 50 % signent ; 3 appels ou plus : 25 %"), ("en", "1 call: 50% sign; 3 calls or more: 25%")],
    )
    def test_the_claim_is_computed(self, language, claim):
        """First and last group, in figures."""
        speak(language)
        assert title(plot_attempts(self.table([1, 1, 2, 3, 4, 3, 3], [1, 0, 0, 1, 0, 0, 0], last=3))) == claim

    def test_what_a_call_is_worth_is_a_line_with_its_words(self):
        """20 dirhams a call, 600 a contract: from 3.3 % on."""
        ax = plot_attempts(self.table([1, 2, 2], [1, 0, 1]), worth=20 / 600)
        assert "un appel se paie dès 3,3 %" in [plain(text.get_text()) for text in ax.get_legend().get_texts()]
        assert [line.get_ydata()[0] for line in ax.lines] == [20 / 600]

    @pytest.mark.parametrize("calls", [[1], [3], [1, 1, 2], list(range(1, 21)), [1, 50]])
    def test_it_stands_any_table(self, calls, reader):
        """One client, a gap, twenty numbers of calls: no two texts run into each other."""
        ax = plot_attempts(self.table(calls, [1] * len(calls)))
        if len(calls) < 20 and max(calls) < 20:
            assert not reader.collisions(ax)

    def test_the_last_tick_says_or_more(self):
        """The last row gathers what is above it."""
        ax = plot_attempts(self.table([1, 2, 3], [0, 0, 1], last=2))
        assert [label.get_text() for label in ax.get_xticklabels()] == ["1", "2 ou plus"]

    @staticmethod
    def table(calls, won, last=None):
        return rates_by_attempt(pd.Series(calls), pd.Series(won), last)
