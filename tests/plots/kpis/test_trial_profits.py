"""What a buyer is left with, by the size of the trial."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_trial_profits
from crm_lessons.text.language import speak


def table(*profits):
    sizes = pd.Index([100 * place for place in range(len(profits))], name="trial")
    return pd.DataFrame({"profit": profits, "give_or_take": 50.0}, index=sizes)


def title(ax):
    """Return the figure's title with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_claim_compares_both_ends_with_the_best():
    """Nothing, everything, and the best in between, in hundreds of dirhams."""
    assert title(plot_trial_profits(table(26.1, 8_000, 11_255.2, 180.2))) == (
        "Sans essai : 0 DH ; tout en essais : 200 DH ; entre les deux : 11 300 DH"
    )


def test_a_loss_of_a_few_dirhams_is_nothing_and_bears_no_sign():
    """To the nearest hundred, −30 is 0."""
    assert "tout en essais : 0 DH ;" in title(plot_trial_profits(table(26.1, 8_000, -30.0)))


def test_where_an_end_is_best_it_is_named():
    """A trial that never pays."""
    speak("en")
    assert title(plot_trial_profits(table(5, 4, 3))) == "Most profitable: 0 trial messages a list"


def test_a_missing_column_is_named():
    """Without the band there is no figure."""
    with pytest.raises(InputError, match="give_or_take"):
        plot_trial_profits(table(1, 2, 3).drop(columns="give_or_take"))
