"""The figures of chapter 6: the chain, break-even, campaigns, segments, calls."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pandas as pd
import pytest

from crm_lessons.data.kpis.campaigns import example_campaign
from crm_lessons.methods import InputError, compare_campaigns, rates_by_attempt
from crm_lessons.plots import plot_attempts, plot_break_even, plot_campaign_chain, plot_campaigns, plot_segment_rates
from crm_lessons.text.language import speak

EXAMPLE = example_campaign()
THIN, FIXED = "\u202f", "\u00a0"


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace(FIXED, " ").replace(THIN, " ")


def title(ax):
    """Return the figure's title."""
    return plain(ax.get_title(loc="left"))


def compared(*rows):
    """Return the indicators of campaigns given as (name, responses, margin per order)."""
    table = pd.DataFrame(
        [
            {
                "cost": 5_000,
                "messages": 1_000,
                "responses": r,
                "orders": r // 4,
                "revenue": 0,
                "margin_per_order": margin,
            }
            for _, r, margin in rows
        ],
        index=[name for name, _, _ in rows],
    )
    return compare_campaigns(table)


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


class TestCampaigns:
    @pytest.mark.parametrize(
        ("rows", "claim"),
        [
            (
                [("A", 80, 100), ("B", 40, 900)],
                "La campagne A a le plus haut taux de réponse ; c'est B qui rapporte le plus",
            ),
            ([("A", 80, 900), ("B", 40, 900)], "La campagne A a le plus haut taux de réponse et le plus de profit"),
            ([("A", 40, 600)], "Campagne A : un profit de 1 000 DH"),
        ],
    )
    def test_the_claim_is_computed(self, rows, claim):
        """The most answered and the most profitable may be two campaigns, or one."""
        assert title(plot_campaigns(compared(*rows))) == claim

    def test_campaigns_stand_in_the_order_of_their_response_rates(self):
        """The most answered on top, its rate beside its name; a loss is hatched."""
        ax = plot_campaigns(compared(("low", 20, 900), ("high", 80, 100)))
        assert [plain(label.get_text()) for label in ax.get_yticklabels()] == ["high · 8 %", "low · 2 %"]
        assert [bool(bar.get_hatch()) for bar in ax.patches] == [bar.get_width() < 0 for bar in ax.patches]

    @pytest.mark.parametrize("count", [1, 2, 12, 40])
    def test_it_stands_many_campaigns_with_long_names(self, count, reader):
        """Up to forty rows, names cut to fit, ties included."""
        rows = [(f"Mailing de printemps numéro {n}", 40 + n % 3, 100 * (n % 7)) for n in range(count)]
        assert not reader.collisions(plot_campaigns(compared(*rows)))

    def test_more_than_can_be_read_is_refused(self):
        """Forty-one campaigns, or none, are answered in words."""
        with pytest.raises(InputError, match="de une à 40 campagnes"):
            plot_campaigns(compared(*((n, 40, 100) for n in range(41))))


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


def test_a_figure_may_be_drawn_on_given_axes():
    """Whoever brings axes gets them back, and no other figure is opened."""
    _, ax = plt.subplots()
    assert plot_break_even(50_000, 600, 100, ax=ax) is ax
    assert plt.get_fignums() == [ax.figure.number]
