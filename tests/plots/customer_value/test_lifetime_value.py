"""What a customer is worth, year after year, and what a little more loyalty adds."""

from __future__ import annotations

import pytest

from crm_lessons.methods import InputError, margin_multiple, value_by_year
from crm_lessons.plots import plot_multiples, plot_value_by_year
from crm_lessons.text.language import speak


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return plain(ax.get_title(loc="left"))


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Sur 5 ans, 500 dirhams annoncés, 212 à espérer"),
        ("en", "Over 5 years, 500 dirhams announced, 212 to be expected"),
    ],
)
def test_the_claim_sets_the_announced_against_the_expected(language, claim):
    """The course's certain sum, and what is left of it at 80 % retention and 10 % discount."""
    speak(language)
    assert title(plot_value_by_year(100, 0.80, 0.10, 5)) == claim


def test_the_lowest_curve_is_the_value():
    """Each curve starts from the cost of winning the customer and ends at the sum of its own assumptions."""
    ax = plot_value_by_year(100, 0.80, 0.10, 5, acquisition_cost=150)
    curves = [list(line.get_ydata()) for line in ax.lines[:3]]
    assert {curve[0] for curve in curves} == {-150}
    assert curves[0][-1] == 350
    assert curves[2][1:] == pytest.approx(list(value_by_year(100, 0.80, 0.10, 5)["cumulative_value"] - 150))
    assert len({line.get_linestyle() for line in ax.lines[:3]}) == 3


@pytest.mark.parametrize(
    ("margin", "retention", "discount", "years"),
    [(100, 0.8, 0.1, 5), (100, 1, 0, 1), (0, 0.5, 0.1, 3), (-40, 0.9, 0.2, 10), (5e6, 0, 0.1, 40), (100, 0.98, 0, 20)],
)
def test_the_three_sums_are_named_and_nothing_collides(margin, retention, discount, years, reader):
    """However near they end, each has its name and its figure."""
    ax = plot_value_by_year(margin, retention, discount, years)
    assert len(ax.texts) == 3
    assert not reader.collisions(ax)


def test_one_year_is_said_in_the_singular():
    """Sur un an, not sur 1 ans."""
    assert title(plot_value_by_year(100, 0.80, 0.10, 1)).startswith("Sur un an, 100")


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Les mêmes 5 points de rétention valent +20 % ou +41 %, selon d'où l'on part"),
        ("en", "The same 5 points of retention are worth +20% or +41%, depending on where you start"),
    ],
)
def test_the_same_points_are_not_worth_the_same(language, claim):
    """From 60 to 65 %, +20 %; from 90 to 95 %, +40.7 %."""
    speak(language)
    assert title(plot_multiples(0.10)) == claim


def test_every_step_stands_on_the_curve(reader):
    """Each stair begins and ends on the curve, says what it adds, and runs into no other."""
    ax = plot_multiples(0.10, retention=(0.55, 0.70, 0.88))
    marked = [line for line in ax.lines if line.get_marker() == "o"]
    for line in marked:
        for x, y in zip(line.get_xdata(), line.get_ydata(), strict=True):
            assert y == pytest.approx(margin_multiple(x, 0.10))
    assert len(marked) == len(ax.texts) == 3
    assert not reader.collisions(ax)


@pytest.mark.parametrize("discount", [0, 0.05, 0.25])
def test_any_discount_can_be_drawn(discount, reader):
    """Without discounting the curve is steeper; it still fits, and nothing collides."""
    assert not reader.collisions(plot_multiples(discount))


def test_a_percentage_is_refused():
    """The figure is as strict as its method."""
    with pytest.raises(InputError, match="taux entre 0 et 1"):
        plot_value_by_year(100, 80, 10, 5)
