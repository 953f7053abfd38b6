"""What salespeople sold, in one bar and in two."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.plots import plot_seller_parts, plot_seller_totals
from crm_lessons.text.language import speak

SALES = pd.DataFrame(
    {
        "seller": ["Rim", "Rim", "Hind", "Hind"],
        "customer_since": [2019, 2024, 2024, 2024],
        "amount": [9_000, 1_000, 4_000, 2_000],
    }
)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_parts_add_up_to_the_total(language, reader):
    """Largest first, old customers then new ones; the title names who sells most and who wins most."""
    speak(language)
    ax = plot_seller_parts(SALES)
    assert [bar.get_width() for bar in ax.patches] == [9_000, 1_000, 0, 6_000]
    assert not reader.collisions(ax)
    title = ax.get_title(loc="left")
    assert title.index("Rim") < title.index("Hind")


def test_whoever_sells_and_wins_most_is_named_once():
    """One name in the title when it is the same person."""
    speak("en")
    title = plot_seller_parts(SALES[SALES["seller"] == "Hind"]).get_title(loc="left")
    assert title.count("Hind") == 1


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_figure_to_be_criticised_has_its_faults(language, reader):
    """Its axis does not begin at zero, and it does not part old customers from new ones."""
    speak(language)
    ax = plot_seller_totals(SALES)
    assert ax.get_ylim()[0] > 0
    assert len(ax.patches) == 2
    assert not reader.collisions(ax)
