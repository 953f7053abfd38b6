"""Concentration curves."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.methods import InputError, gini_coefficient, lorenz_curve, pareto_analysis
from crm_lessons.plots import plot_concentration
from crm_lessons.text.language import Text, speak
from crm_lessons.text.numbers import number

PARETO, ABC = lorenz_curve(pareto_revenue()), lorenz_curve(abc_revenue())


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


def test_the_course_s_table_shows_twenty_eighty():
    """Course, Pareto exercise: 20 % of the customers bring in 80 % of revenue; the figure says so in both languages."""
    assert title(plot_concentration({"Cours": PARETO})) == "20 % des clients font 80 % du chiffre d'affaires"
    speak("en")
    assert title(plot_concentration({"Course": PARETO})) == "20% of customers bring in 80% of revenue"


def test_every_portfolio_can_be_drawn(portfolio, reader):
    """The marked share and the Gini coefficient are those of the methods, and no two texts collide."""
    ax = plot_concentration({"name": lorenz_curve(portfolio)})
    marked = [line.get_ydata()[0] for line in ax.lines if line.get_marker() == "o"]
    assert marked == [pytest.approx(pareto_analysis(portfolio).top_share)]
    assert f"Gini {number(gini_coefficient(portfolio), 'fr', 2)}" in ax.texts[-1].get_text()
    assert not reader.collisions(ax)


def test_four_curves_are_told_apart_without_colour(reader):
    """Each has its own stroke, its own point and its own label, and the labels do not collide."""
    curves = {
        "Pareto": PARETO,
        "ABC": ABC,
        "un": lorenz_curve(pd.Series([1.0, 2])),
        "deux": lorenz_curve(pd.Series([3.0, 1])),
    }
    ax = plot_concentration(curves)
    named = [text.get_text().split("\n")[0] for text in ax.texts]
    assert set(curves) < set(named)
    assert len({line.get_linestyle() for line in ax.lines if line.get_linewidth() == 2}) == 4
    assert len({line.get_marker() for line in ax.lines if line.get_markersize() == 9}) == 4
    assert not reader.collisions(ax)


def test_curves_that_cross_are_said_to():
    """The curves of the course's two tables cross: no single point ranks them, and the title says so."""
    curves = {"Salma": PARETO, "Karim": ABC}
    crossing = "Les courbes se croisent : un seul point ne dit pas laquelle est la plus concentrée"
    assert title(plot_concentration(curves)) == crossing
    speak("en")
    assert title(plot_concentration(curves)) == "The curves cross: a single point cannot say which is more concentrated"


def test_the_title_names_the_most_concentrated():
    """Where one curve is above the other throughout, the title names it, with its Gini coefficient."""
    curves = {
        Text(fr="Table douce", en="Mild table"): lorenz_curve(pd.Series([6.0, 5, 4])),
        Text(fr="Table ABC", en="ABC table"): ABC,
    }
    assert title(plot_concentration(curves)) == "Gini le plus élevé : Table ABC (0,70)"
    speak("en")
    assert title(plot_concentration(curves)) == "Highest Gini: ABC table (0.70)"


def test_equal_curves_are_not_ranked():
    """Two portfolios with the same curve are said to have equal Ginis."""
    speak("en")
    assert title(plot_concentration({"one": ABC, "two": ABC})) == "Equal Gini: one, two (0.70)"


@pytest.mark.parametrize("count", [0, 5])
def test_curves_that_cannot_be_told_apart_are_refused(count):
    """None, or more than four, is answered with what is expected and what was found."""
    with pytest.raises(InputError, match=f"de une à 4 courbes.*{count}"):
        plot_concentration({str(n): ABC for n in range(count)})
