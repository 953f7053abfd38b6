"""Where A and B end."""

from __future__ import annotations

import pandas as pd
import pytest
from matplotlib.figure import Figure

from crm_lessons.data.pareto_abc.printed import abc_revenue
from crm_lessons.methods import InputError, abc_analysis
from crm_lessons.plots import plot_classes
from crm_lessons.text.language import speak
from crm_lessons.widgets import abc_limits


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_the_course_s_convention():
    """Course, ABC exercise: customers 19 and 5 are A, with 60 % of revenue."""
    lines = plain(abc_limits(abc_revenue()).words).splitlines()
    assert lines[0] == "En part des clients (limites : 10 % et 40 %)."
    assert lines[1] == "Classe A, 2 clients (10 %), 60 % du chiffre d'affaires : 19, 5."


def test_it_speaks_english():
    """Words, names and the sentence are in the reader's language."""
    speak("en")
    held = abc_limits(abc_revenue())
    assert held.words.splitlines()[1] == "Class A, 2 customers (10%), 60% of revenue: 19, 5."
    assert held.figure["sentence"] == "Class A ends at {end_of_a}, class B at {end_of_b}."
    assert [control["label"] for control in held.figure["controls"].values()] == [
        "Convention",
        "End of class A",
        "End of class B",
    ]


def test_a_convention_comes_with_its_usual_limits(page):
    """Choosing the handbook's convention sets 80 % and 95 %, and coming back the course's limits."""
    held = abc_limits(abc_revenue())
    values = page.moved(held, held.values, "convention", "included")
    assert (values["end_of_a"], values["end_of_b"]) == (80, 95)
    assert page.moved(held, values, "convention", "customers") == held.values


def test_the_crossing_customer_changes_class_with_the_convention(page):
    """Course, ABC exercise: customer 9 crosses 80 %; included, it is A, excluded, it is B."""
    held = abc_limits(abc_revenue())
    for convention, names in (("included", ": 19, 5, 2, 16, 9."), ("excluded", ": 19, 5, 2, 16.")):
        values = page.moved(held, held.values, "convention", convention)
        assert names in plain(page.shown(held, values)["words"])


@pytest.mark.parametrize(("moved", "to", "expected"), [("end_of_a", 60, (60, 61)), ("end_of_b", 5, (4, 5))])
def test_the_limit_that_moves_pushes_the_other(page, moved, to, expected):
    """The reader's hand decides; the other limit makes way."""
    held = abc_limits(abc_revenue())
    values = page.moved(held, held.values, moved, to)
    assert (values["end_of_a"], values["end_of_b"]) == expected


def test_a_limit_can_be_dragged_where_it_is_drawn(page):
    """By share of customers it stands upright among them, by share of revenue it lies across the curve."""
    held = abc_limits(abc_revenue())
    upright = page.shown(held, held.values)["drawing"]["handles"][0]
    assert (upright["axis"], upright["zero"] + upright["unit"] * 10) == ("x", 2.5)
    values = page.moved(held, held.values, "convention", "included")
    across = page.shown(held, values)["drawing"]["handles"][0]
    assert (across["axis"], across["unit"] * 80) == ("y", pytest.approx(0.8))


def test_the_words_and_the_figure_round_alike():
    """Three customers with 0.65 % of revenue: half a tenth must not go up in the words and down in the figure."""
    held = abc_limits(abc_revenue())
    held.values = {"convention": "included", "end_of_a": 98, "end_of_b": 99}
    ax = plot_classes(abc_analysis(abc_revenue(), revenue_limits=(0.98, 0.99)), Figure().subplots())
    share = ax.texts[-1].get_text().split("\n")[1]
    assert plain(share).removesuffix(" du CA") in plain(held.words).splitlines()[-1]


def test_an_empty_class_is_said_in_words():
    """A reader who does not see the figure learns that A is empty."""
    held = abc_limits(pd.Series({"x": 90.0, "y": 5.0, "z": 5.0}))
    held.values = {"convention": "excluded", "end_of_a": 80, "end_of_b": 95}
    assert "Classe A : aucun client." in plain(held.words).splitlines()


def test_many_customers_are_counted_after_the_first_dozen():
    """Two hundred and fifty names are not a sentence."""
    held = abc_limits(pd.Series([float(n) for n in range(1, 251)]))
    assert "et 138 de plus." in plain(held.words)


def test_revenue_that_cannot_be_classed_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="série"):
        abc_limits([1, 2, 3])
