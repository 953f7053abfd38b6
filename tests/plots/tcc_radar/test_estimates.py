"""The estimates of a wallet beside its truth."""

from __future__ import annotations

import pandas as pd

from crm_lessons.plots import plot_estimates
from crm_lessons.text.language import speak


def title(ax):
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_estimates_claim_how_many_are_too_low(reader):
    """Five of six below the truth, the worst a third of it; each source has its marker in the legend."""
    wallets = pd.Series({"C1": 100, "C2": 300})
    estimates = pd.DataFrame({"survey": [90, 280], "ratio": [150, 100], "salesperson": [80, 200]}, index=["C1", "C2"])
    speak("fr")
    ax = plot_estimates(estimates, wallets)
    assert title(ax) == "5 estimations sur 6 sont trop basses ; la plus fausse est à 0,3 fois la vérité"
    assert len(ax.get_legend().get_texts()) == 3
    assert reader.collisions(ax) == []
