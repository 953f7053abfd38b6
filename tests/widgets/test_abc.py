"""Where A and B end."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from crm_lessons.data.pareto_abc.printed import abc_revenue
from crm_lessons.methods import InputError, abc_analysis
from crm_lessons.plots import plot_classes
from crm_lessons.text.language import speak
from crm_lessons.widgets import abc_limits
from crm_lessons.widgets.abc import _settled


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_the_course_s_convention():
    """Course, ABC exercise: customers 19 and 5 are A, with 60 % of revenue."""
    lines = plain(abc_limits(abc_revenue()).words).splitlines()
    assert lines[0] == "En part des clients (limites : 10 % et 40 %)."
    assert lines[1] == "Classe A, 2 clients (10 %), 60 % du chiffre d'affaires : 19, 5."


def test_it_speaks_english():
    """Words and controls are in the reader's language."""
    speak("en")
    moving = abc_limits(abc_revenue())
    assert moving.words.splitlines()[1] == "Class A, 2 customers (10%), 60% of revenue: 19, 5."
    assert [control.description for control in moving.controls.values()] == [
        "Convention (by keyboard: Tab, then Space)",
        "End of class A (%)",
        "End of class B (%)",
    ]


def test_a_convention_comes_with_its_usual_limits():
    """Choosing the handbook's convention sets 80 % and 95 %, and the figure changes once."""
    moving = abc_limits(abc_revenue())
    seen = []
    moving._screen.observe(seen.append, names="value")
    moving.controls["convention"].value = "included"
    assert (moving.values["end_of_a"], moving.values["end_of_b"]) == (80, 95)
    assert len(seen) == 1


def test_the_crossing_customer_changes_class_with_the_convention():
    """Course, ABC exercise: customer 9 crosses 80 %; included, it is A, excluded, it is B."""
    moving = abc_limits(abc_revenue())
    moving.controls["convention"].value = "included"
    assert ": 19, 5, 2, 16, 9." in plain(moving.words)
    moving.controls["convention"].value = "excluded"
    assert ": 19, 5, 2, 16." in plain(moving.words)


@given(
    st.sampled_from(["convention", "end_of_a", "end_of_b"]),
    st.sampled_from(["customers", "included", "excluded"]),
    st.integers(1, 98),
    st.integers(2, 99),
)
def test_limits_never_cross(moved, convention, first, second):
    """Whatever moves, A ends before B, and both stay where the controls can show them."""
    values = _settled(moved, {"convention": convention, "end_of_a": first, "end_of_b": second})
    assert 1 <= values["end_of_a"] < values["end_of_b"] <= 99


@pytest.mark.parametrize(("moved", "to", "expected"), [("end_of_a", 60, (60, 61)), ("end_of_b", 5, (4, 5))])
def test_the_limit_that_moves_pushes_the_other(moved, to, expected):
    """The reader's hand decides; the other limit makes way."""
    moving = abc_limits(abc_revenue())
    moving.controls[moved].value = to
    assert (moving.values["end_of_a"], moving.values["end_of_b"]) == expected


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 98), st.integers(1, 98))
def test_every_pair_of_limits_is_a_convention_that_the_method_accepts(first, second):
    """Parts of the head count add up to one however the two limits stand."""
    values = _settled("end_of_a", {"convention": "customers", "end_of_a": first, "end_of_b": second + 1})
    a, b = values["end_of_a"], values["end_of_b"]
    assert len(abc_analysis(abc_revenue(), customers=(a / 100, (b - a) / 100, (100 - b) / 100))) == 20


def test_the_words_and_the_figure_round_alike():
    """Three customers with 0.65 % of revenue: half a tenth must not go up in the words and down in the figure."""
    moving = abc_limits(abc_revenue())
    moving.controls["convention"].value = "included"
    moving.controls["end_of_a"].value = 98
    ax = plot_classes(abc_analysis(abc_revenue(), revenue_limits=(0.98, 0.99)), Figure().subplots())
    share = ax.texts[-1].get_text().split("\n")[1]
    assert plain(share).removesuffix(" du CA") in plain(moving.words).splitlines()[-1]


def test_an_empty_class_is_said_in_words():
    """A reader who does not see the figure learns that A is empty."""
    moving = abc_limits(pd.Series({"x": 90.0, "y": 5.0, "z": 5.0}))
    moving.controls["convention"].value = "excluded"
    assert "Classe A : aucun client." in plain(moving.words).splitlines()


def test_many_customers_are_counted_after_the_first_dozen():
    """Two hundred and fifty names are not a sentence."""
    moving = abc_limits(pd.Series([float(n) for n in range(1, 251)]))
    assert "et 138 de plus." in plain(moving.words)


def test_revenue_that_cannot_be_classed_is_refused_at_once():
    """The error is the method's own, before anything is shown."""
    with pytest.raises(InputError, match="série"):
        abc_limits([1, 2, 3])
