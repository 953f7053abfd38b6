import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.drawing import Drawing
from crm_lessons.grading.student.wire import decode, encode
from crm_lessons.questions.question import Kind

mpl.use("agg")

POINTS = pd.DataFrame({"x": [4.0, 1.0, 3.0], "y": [5.0, 2.0, 3.0], "size": [36.0, 9.0, 16.0]})
EXPECTED = Drawing(POINTS)


def scatter(x, y, sizes):
    ax = Figure().subplots()
    ax.scatter(x, y, s=sizes)
    return ax


def one_by_one():
    ax = Figure().subplots()
    for row in POINTS.itertuples():
        ax.scatter(row.x, row.y, s=row.size * 7)
    return ax


def among_other_things():
    ax = scatter(POINTS["x"], POINTS["y"], 20 * POINTS["size"])
    ax.axhline(3.0)
    ax.bar([1, 2], [3, 4])
    return ax


def only_the_bubbles():
    return Figure().subplots().scatter(POINTS["x"], POINTS["y"], s=POINTS["size"])


@pytest.mark.parametrize(
    "draw",
    [lambda: scatter(POINTS["x"], POINTS["y"], 30 * POINTS["size"]), one_by_one, among_other_things, only_the_bubbles],
)
def test_a_figure_is_judged_by_what_it_shows(judged, draw):
    """One call or three, any scale of sizes, lines and bars beside them: the same bubbles are right."""
    assert judged(Kind.FIGURE, EXPECTED, draw()).outcome is Outcome.CORRECT


def test_sizes_out_of_proportion_earn_the_positions(judged):
    """Diameters given for areas: half the points, and a word on proportions."""
    verdict = judged(Kind.FIGURE, EXPECTED, scatter(POINTS["x"], POINTS["y"], np.sqrt(POINTS["size"])))
    assert (verdict.outcome, verdict.points) == (Outcome.PARTLY_CORRECT, 2)
    assert "proportion" in verdict.message.en


def test_axes_taken_for_each_other_earn_nothing(judged):
    """The right bubbles in the wrong places say something else."""
    verdict = judged(Kind.FIGURE, EXPECTED, scatter(POINTS["y"], POINTS["x"], POINTS["size"]))
    assert verdict.points == 0
    assert "abscisse" in verdict.message.fr


def test_a_bubble_missing_is_counted(judged):
    """How many were drawn, how many are expected."""
    verdict = judged(Kind.FIGURE, EXPECTED, scatter([1], [2], [9]))
    assert "expected: 3" in verdict.message.en


@pytest.mark.parametrize("answer", [Figure().subplots(), Figure(), POINTS, "ax", None])
def test_what_holds_no_scatter_is_unreadable(judged, answer):
    """An empty plot, a table of the points, a word: the message says what is expected."""
    verdict = judged(Kind.FIGURE, EXPECTED, answer)
    assert verdict.outcome is Outcome.UNREADABLE
    assert "ax.scatter" in verdict.message.fr


def test_a_figure_crosses_to_the_judge_as_numbers(judged):
    """The judge sees bubbles and no matplotlib object."""
    crossed = decode(encode(scatter(POINTS["x"], POINTS["y"], 3 * POINTS["size"])))
    assert type(crossed) is Drawing
    assert judged(Kind.FIGURE, EXPECTED, crossed).outcome is Outcome.CORRECT
