"""Campaigns side by side."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError, compare_campaigns
from crm_lessons.plots import (
    plot_campaigns,
)

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
