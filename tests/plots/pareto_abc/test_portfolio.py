"""A portfolio customer by customer."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.methods import ABC_BY_REVENUE, abc_analysis, abc_summary, pareto_analysis
from crm_lessons.plots import plot_classes, plot_ranking
from crm_lessons.plots.style import OTHERS, TOP
from crm_lessons.text.language import speak

DOMINATED = pd.Series({"x": 90.0, "y": 5.0, "z": 5.0})
"""With the crossing customer excluded, its class A is empty."""


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return plain(ax.get_title(loc="left"))


@pytest.mark.parametrize(
    ("language", "claim"),
    [("fr", "4 clients sur 20 font 80 % du chiffre d'affaires"), ("en", "4 of 20 customers bring in 80% of revenue")],
)
def test_the_ranking_claims_what_the_course_found(language, claim):
    """Course, Pareto exercise: four customers of twenty make 80 % of the total."""
    speak(language)
    assert title(plot_ranking(pareto_analysis(pareto_revenue()))) == claim


@pytest.mark.parametrize(
    ("revenue", "claim"),
    [
        ([5.0], "Un seul client fait tout le chiffre d'affaires"),
        ([3.0, 1.0], "1 client sur 2 fait 75 % du chiffre d'affaires"),
        ([10.0, 0, 0, 0, 0, 0], "2 clients sur 6 font 100 % du chiffre d'affaires"),
    ],
)
def test_the_claim_agrees_in_number(revenue, claim):
    """One customer makes, several make."""
    assert title(plot_ranking(pareto_analysis(pd.Series(revenue)))) == claim


def test_the_ranking_draws_every_customer_once(portfolio, reader):
    """One bar a customer, largest first, the top ones hatched and the others not, and no two texts collide."""
    analysis = pareto_analysis(portfolio)
    ax = plot_ranking(analysis)
    assert [bar.get_height() for bar in ax.patches] == analysis.table["revenue"].to_list()
    top = len(analysis.top_customers)
    assert [bar.get_hatch() or "" for bar in ax.patches] == [TOP.hatch] * top + [OTHERS.hatch] * (len(portfolio) - top)
    assert not reader.collisions(ax)


def test_the_bracket_counts_the_others():
    """The title says what the top customers weigh; the bracket says what all the others do, and how many they are."""
    ax = plot_ranking(pareto_analysis(abc_revenue()))
    assert plain(ax.texts[0].get_text()) == "les 16 autres (80 %) :\n25 % du chiffre d'affaires"
    assert list(ax.lines[0].get_xdata())[::3] == [4.6, 20.4]


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Classe A : 10 % des clients, 60 % du chiffre d'affaires"),
        ("en", "Class A: 10% of customers, 60% of revenue"),
    ],
)
def test_the_classes_claim_what_the_course_found(language, claim):
    """Course, ABC exercise: 10 % of the customers, 60 % of revenue."""
    speak(language)
    assert title(plot_classes(abc_analysis(abc_revenue()))) == claim


@pytest.mark.parametrize("crossing", ["included", "excluded"])
def test_each_class_is_written_with_what_it_weighs(portfolio, reader, crossing):
    """Every class has its label, a class with customers its band and its letter, and no two texts collide."""
    table = abc_analysis(portfolio, revenue_limits=ABC_BY_REVENUE, crossing=crossing)
    ax = plot_classes(table)
    words = [text.get_text() for text in ax.texts]
    for letter, customers in abc_summary(table)["customers"].items():
        assert any(word.startswith(f"{letter}\u202f: ") for word in words)
        assert (letter in words) == (customers > 0)
    bands = [band.get_window_extent().transformed(ax.transData.inverted()) for band in ax.patches]
    widths = [size for size in abc_summary(table)["customers"] if size]
    assert [band.width for band in bands] == pytest.approx(widths)
    assert len({band.get_hatch() for band in ax.patches}) == len(ax.patches)
    assert not reader.collisions(ax)


def test_an_empty_class_a_is_said_to_be_empty():
    """With the crossing customer excluded, a very large first customer leaves A empty; the title says so."""
    ax = plot_classes(abc_analysis(DOMINATED, revenue_limits=ABC_BY_REVENUE, crossing="excluded"))
    assert title(ax) == "Avec ces limites, aucun client n'est en classe A"
    assert "A\u202f: aucun client" in [text.get_text() for text in ax.texts]


@pytest.mark.parametrize("limits", [(0.01, 0.02), (0.04, 0.09), (0.50, 0.51), (0.98, 0.99)])
def test_limits_stay_legible_wherever_they_are_moved(reader, limits):
    """Two limits side by side, at the foot or at the top: their labels stand inside the figure and apart."""
    ax = plot_classes(abc_analysis(abc_revenue(), revenue_limits=limits), revenue_limits=limits)
    labels = [text.get_position()[1] for text in ax.texts if "limite" in text.get_text()]
    assert 0 < labels[0] < labels[1] < limits[1] + 0.1
    assert not reader.collisions(ax)


def test_limits_of_revenue_are_drawn_and_named():
    """Each limit is a dashed line at its share, with the share in words."""
    ax = plot_classes(abc_analysis(abc_revenue(), revenue_limits=ABC_BY_REVENUE), revenue_limits=ABC_BY_REVENUE)
    assert [line.get_ydata()[0] for line in ax.lines if line.get_linestyle() == "--"] == [0.80, 0.95]
    assert {"limite : 80 %", "limite : 95 %"} < {plain(text.get_text()) for text in ax.texts}
