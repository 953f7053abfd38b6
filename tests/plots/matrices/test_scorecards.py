"""Cards, scores and sensitivity."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.matrices.criteria import potential_coefficients
from crm_lessons.data.matrices.scorecards import finalists, marks
from crm_lessons.methods import InputError
from crm_lessons.plots import plot_scorecard, plot_scores, plot_sensitivity
from crm_lessons.text.language import speak

WEIGHTS = potential_coefficients()


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ").replace("\n", " ")


def tables():
    """Return marks of every shape, each with its coefficients."""
    two = pd.Series({"a": 1.5, "b": 0.25})
    return {
        "course": (marks(), WEIGHTS),
        "finalists": (finalists(), WEIGHTS),
        "one": (marks().iloc[:1], WEIGHTS),
        "ties": (pd.DataFrame({"a": 3, "b": 3}, index=range(6)), two),
        "long names": (
            pd.DataFrame({"a": 4, "b": 2}, index=[f"Société marocaine de distribution {n}" for n in range(9)]),
            two,
        ),
        "many": (pd.DataFrame({"a": [1 + n % 5 for n in range(60)], "b": 2}), two),
    }


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "49 points, divisés par 10 : un score de 4,9"),
        ("en", "49 points, divided by 10: a score of 4.9"),
    ],
)
def test_the_card_claims_the_course_s_score(language, claim, reader):
    """Course: 5, 4, 5, 5, 5 with 2, 1, 3, 3, 1 make 49 points and 4.9; each product is written."""
    speak(language)
    ax = plot_scorecard(marks().loc["A"], WEIGHTS)
    assert title(ax) == claim
    assert {"2 × 5 = 10", "1 × 4 = 4", "3 × 5 = 15"} < {text.get_text() for text in ax.texts}
    assert not reader.collisions(ax)


def test_a_card_of_one_s_own_can_be_drawn(reader):
    """Criteria that the course does not know keep their names; decimals are written."""
    coefficients = pd.Series({"a": 0.5, "very long criterion name of a firm": 2})
    ax = plot_scorecard(pd.Series({"a": 3, "very long criterion name of a firm": 2}), coefficients)
    assert title(ax) == "5,50 points, divisés par 2,50 : un score de 2,2"
    assert not reader.collisions(ax)


@pytest.mark.parametrize("name", tables())
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_table_of_marks_can_be_drawn(name, language, reader):
    """Scores and sensitivity, whatever the number of customers and the length of their names: no two texts collide."""
    speak(language)
    table, coefficients = tables()[name]
    assert not reader.collisions(plot_scores(table, coefficients))
    assert not reader.collisions(plot_sensitivity(table, coefficients))


def test_the_leader_is_named_with_the_next():
    """The finalists: P with 4.1 before Q with 4.0, and no leader where two are equal."""
    assert title(plot_scores(finalists(), WEIGHTS)) == "En tête : P (4,1), devant Q (4,0)"
    equal = pd.DataFrame({"a": [5, 5, 1]}, index=["x", "y", "z"])
    assert title(plot_scores(equal, pd.Series({"a": 1}))) == "À égalité en tête : x, y (5,0)"


def test_a_mean_that_hides_a_1_shows_the_weight_there():
    """Two customers with a score of 3.8: one has a disc at 1, as heavy as its coefficient; together their discs weigh the same."""
    table = pd.DataFrame([[4, 4, 4, 3, 5], [5, 5, 5, 1, 5]], index=["steady", "uneven"], columns=WEIGHTS.index)
    discs = [
        (scatter.get_offsets()[:, 0].tolist(), scatter.get_sizes())
        for scatter in plot_scores(table, WEIGHTS).collections
    ]
    assert [marks for marks, _ in discs] == [[3, 4, 5], [1, 5]]
    assert discs[0][1].sum() == pytest.approx(discs[1][1].sum())
    assert discs[1][1].tolist() == pytest.approx([0.3 * discs[1][1].sum(), 0.7 * discs[1][1].sum()])


def test_sensitivity_counts_what_changes():
    """The finalists: five changes of eight touch the order, three the first place; the five customers never move."""
    assert title(plot_sensitivity(finalists(), WEIGHTS)) == "L'ordre change dans 5 cas sur 8, la première place dans 3"
    assert title(plot_sensitivity(marks(), WEIGHTS)) == "Aucun des 8 changements de coefficient ne change l'ordre"
    speak("en")
    assert title(plot_sensitivity(finalists(), WEIGHTS)) == "The order changes in 5 cases of 8, the first place in 3"


def test_those_who_leave_their_place_are_hatched():
    """Colour is not alone: each place taken by another customer is hatched, two at least for each change of order."""
    hatched = [patch for patch in plot_sensitivity(finalists(), WEIGHTS).patches if patch.get_hatch()]
    assert len(hatched) == 2 + 4 + 2 + 2 + 2


def test_marks_off_the_scale_are_refused():
    """The error is the method's own."""
    with pytest.raises(InputError, match=r"de 1 .* à 5"):
        plot_scores(pd.DataFrame({"a": [9]}), pd.Series({"a": 1}))
