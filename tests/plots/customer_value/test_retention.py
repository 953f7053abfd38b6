"""How long customers stay, and on how many the curve rests."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.customer_value.subscriptions import followed
from crm_lessons.methods import InputError, retention_at, retention_curve
from crm_lessons.plots import plot_retention
from crm_lessons.text.language import Text, speak

NAME = Text(fr="dix clients", en="ten customers")


def curve(months, ended):
    """Return the curve of customers numbered from 0."""
    return retention_curve(pd.Series(months), pd.Series(ended))


CURVES = {
    "ten": {NAME: retention_curve(followed()["months"], followed()["ended"])},
    "one leaves": {"seul": curve([5], [True])},
    "one stays": {"seul": curve([5], [False])},
    "at once": {"zéro": curve([0, 0], [True, False])},
    "all at once": {"tous": curve([12] * 400, [True] * 400)},
    "days": {"jours": curve([0.25, 3.5, 7.75], [True, False, True])},
    "long": {"cent ans": curve(range(1, 1201), [n % 3 == 0 for n in range(1200)])},
    "four alike": {f"Société de distribution {n}": curve([1, 2, 3], [True, False, True]) for n in range(4)},
}


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Après 12 mois, 54 % des clients sont encore là"),
        ("en", "After 12 months, 54% of customers are still there"),
    ],
)
def test_the_claim_is_the_reading_of_the_first_curve(language, claim):
    """Ten customers by hand: 54 % after twelve months."""
    speak(language)
    assert plain(plot_retention(CURVES["ten"], at=12).get_title(loc="left")) == claim


def test_past_the_last_duration_the_claim_says_that_nothing_is_known():
    """No number is made up where nobody was seen."""
    assert plot_retention(CURVES["ten"], at=36).get_title(loc="left").startswith("Personne n'a été suivi 36 mois")


@pytest.mark.parametrize("curves", CURVES.values(), ids=CURVES)
def test_every_curve_is_named_and_nothing_collides(curves, reader):
    """One line a curve with its own stroke, its name at the end, and no two texts over each other."""
    ax = plot_retention(curves, at=2)
    steps = [line for line in ax.lines if line.get_drawstyle() == "steps-post"]
    assert len({line.get_linestyle() for line in steps}) == len(curves)
    words = " ".join(text.get_text() for text in ax.texts)
    assert all(str(name) in words for name in curves)
    assert not reader.collisions(ax)


def test_the_ticks_count_those_followed_so_far():
    """Under month 12 stands 5: the customer who leaves at 12 was followed until then; at 0, all ten."""
    ax = plot_retention(CURVES["ten"], at=12)
    labels = [label.get_text() for label in ax.get_xticklabels()]
    assert labels[0] == "0\n(10)"
    assert "12\n(5)" in labels


def test_the_marks_stand_on_the_curves():
    """Each curve carries its point at the month of the claim."""
    ax = plot_retention(CURVES["ten"], at=12)
    mark = ax.lines[-1]
    assert (mark.get_xdata()[0], mark.get_ydata()[0]) == (12, retention_at(CURVES["ten"][NAME], 12))


def test_too_many_curves_cannot_be_told_apart():
    """Five curves, or none, are refused in words."""
    one = CURVES["one leaves"]["seul"]
    with pytest.raises(InputError, match="une à 4 courbes"):
        plot_retention({str(n): one for n in range(5)}, at=1)
    with pytest.raises(InputError, match=r"reçu.: 0"):
        plot_retention({}, at=1)
