"""From messages to orders, drawn."""

from __future__ import annotations

import pytest

from crm_lessons.data.kpis.campaigns import example_campaign
from crm_lessons.plots import (
    plot_campaign_chain,
)
from crm_lessons.text.language import speak

EXAMPLE = example_campaign()


THIN, FIXED = "\u202f", "\u00a0"


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace(FIXED, " ").replace(THIN, " ")


def title(ax):
    """Return the figure's title."""
    return plain(ax.get_title(loc="left"))


class TestChain:
    @pytest.mark.parametrize(
        ("language", "claim"),
        [
            ("fr", "Une commande pour 100 messages : elle coûte 500 DH"),
            ("en", "One order for 100 messages: it costs MAD 500"),
        ],
    )
    def test_the_claim_is_computed(self, language, claim):
        """Worked example: 100 messages an order, 500 dirhams each."""
        speak(language)
        assert title(plot_campaign_chain(*EXAMPLE.iloc[:4])) == claim

    def test_bars_are_to_scale_and_rates_are_written(self, reader):
        """10,000, 400 and 100 are drawn as 1, 0.04 and 0.01; 4 % and 25 % stand between them."""
        ax = plot_campaign_chain(*EXAMPLE.iloc[:4])
        assert [bar.get_width() for bar in ax.patches] == [1, 0.04, 0.01]
        words = plain(" ".join(reader.words(ax)))
        assert "4 % des messages" in words
        assert "25 % des réponses" in words
        assert "Réponses : 400, à 125 DH pièce" in words

    @pytest.mark.parametrize(
        "campaign", [(5_000, 1_000, 0, 0), (5_000, 1_000, 7, 0), (0, 1, 1, 1), (1e14, 10**14, 10**13, 10**12)]
    )
    def test_it_stands_any_campaign(self, campaign, reader):
        """No response, no order, a single message, a huge one: nothing collides."""
        assert not reader.collisions(plot_campaign_chain(*campaign))

    def test_a_campaign_without_orders_says_so(self):
        """There is no cost of an order, and the title does not invent one."""
        assert (
            title(plot_campaign_chain(5_000, 1_000, 7, 0)) == "1 000 messages, aucune commande : tout le coût est perdu"
        )
