"""The same customers under several conventions."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.pareto_abc.printed import abc_revenue
from crm_lessons.methods import ABC_BY_REVENUE, InputError, abc_analysis
from crm_lessons.plots import plot_conventions
from crm_lessons.plots.labels import FEW
from crm_lessons.text.language import Text, speak

HEADS = Text(fr="10 %, 30 % et 60 % des clients", en="10%, 30% and 60% of customers")
REVENUE = Text(fr="80 % et 95 % du chiffre d'affaires", en="80% and 95% of revenue")


def conventions(revenue):
    """Return the two conventions of the course, applied to the same revenue."""
    return {HEADS: abc_analysis(revenue), REVENUE: abc_analysis(revenue, revenue_limits=ABC_BY_REVENUE)}


def title(ax):
    """Return the figure's title."""
    return ax.get_title(loc="left")


@pytest.mark.parametrize(
    ("language", "claim"),
    [("fr", "6 clients sur 20 changent de classe (encadrés)"), ("en", "6 of 20 customers change class (framed)")],
)
def test_the_claim_counts_those_who_change(language, claim):
    """Course, ABC exercise: 2, 16 and 9 rise to A, and 13, 4 and 6 to B, when revenue decides instead of head count."""
    speak(language)
    assert title(plot_conventions(conventions(abc_revenue()))) == claim


def test_every_square_has_its_letter(portfolio, reader):
    """Classes are written, square by square where there is room, with a head count where there is not."""
    tables = conventions(portfolio)
    ax = plot_conventions(tables)
    words = [text.get_text() for text in ax.texts]
    if len(portfolio) <= FEW:
        assert words == [letter for table in tables.values() for letter in table["abc_class"]]
    else:
        counts = [table["abc_class"].value_counts() for table in tables.values()]
        assert words == [f"{letter}\u202f: {count[letter]}" for count in counts for letter in "ABC" if count[letter]]
    assert not reader.collisions(ax)


def test_the_frames_hold_those_who_change_and_no_one_else():
    """Every customer whose letter differs stands inside a frame, every other one outside."""
    tables = conventions(abc_revenue())
    ax = plot_conventions(tables)
    framed = {
        rank for frame in ax.lines for rank in range(1, 21) if min(frame.get_xdata()) < rank < max(frame.get_xdata())
    }
    heads, revenue = (table["abc_class"].to_list() for table in tables.values())
    assert framed == {rank for rank in range(1, 21) if heads[rank - 1] != revenue[rank - 1]}


def test_conventions_that_agree_are_said_to_agree():
    """Where no customer changes class there is no frame, and the title says so."""
    table = abc_analysis(abc_revenue())
    ax = plot_conventions({"one": table, "two": table})
    assert title(ax) == "Ces conventions s'accordent\u202f: aucun client ne change de classe"
    assert not ax.lines


def test_one_customer_changes_in_the_singular():
    """The verb agrees with a single customer, in both languages."""
    seul = pd.Series({"Seul": 5.0})
    tables = {
        HEADS: abc_analysis(seul),
        REVENUE: abc_analysis(seul, revenue_limits=ABC_BY_REVENUE, crossing="excluded"),
    }
    assert title(plot_conventions(tables)) == "1 client sur 1 change de classe (encadré)"
    speak("en")
    assert title(plot_conventions(tables)) == "1 of 1 customer changes class (framed)"


def test_one_convention_is_nothing_to_compare():
    """A single table is answered with what is expected."""
    with pytest.raises(InputError, match="au moins deux conventions"):
        plot_conventions({"seule": abc_analysis(abc_revenue())})


def test_other_customers_are_not_compared():
    """Two portfolios are not two conventions."""
    with pytest.raises(InputError, match="même série"):
        plot_conventions({"one": abc_analysis(abc_revenue()), "two": abc_analysis(abc_revenue().iloc[1:])})
