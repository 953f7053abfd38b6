"""How much does each criterion count? The reader moves the coefficients and sees whether the order of customers holds."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.matrices.scorecard import ranked_by_score, weighted_score
from crm_lessons.plots.matrices.scorecards import plot_scores
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.headings import heading
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import slider

LOWEST, HIGHEST = 1, 5
_NAMED = 8
"""Customers of the ranking that are named; the others are left out of the sentence."""


def weights(marks: pd.DataFrame, coefficients: pd.Series[float]) -> MovingFigure:
    """Return a slider for each coefficient over the scores that they give, best first.

    From marks (customer | one column a criterion) and the whole coefficients, from 1 to 5, on which it opens. Raises
    InputError as `weighted_score` does.
    """
    scores = weighted_score(marks, coefficients)
    opened = ranked_by_score(scores, scores.index)

    def draw(axes: Axes, **chosen: int) -> Text:
        now = pd.Series(list(chosen.values()), index=coefficients.index, dtype=float)
        plot_scores(marks.loc[opened], now, axes)
        return _in_words(weighted_score(marks, now), opened)

    controls = {
        str(name): slider(heading(name), int(value), LOWEST, HIGHEST, words=24) for name, value in coefficients.items()
    }
    return MovingFigure(controls, draw)


def _in_words(scores: pd.Series[float], opened: pd.Index) -> Text:
    """Say the ranking with its scores, and whether it is the one that the figure opened with."""
    ranking = ranked_by_score(scores, opened)
    named = [_scored(customer, float(scores[customer])) for customer in ranking[:_NAMED]]
    words = named[0]
    for one in named[1:]:
        words += Text(fr=", ", en=", ") + one
    same = list(ranking) == list(opened)
    held = Text(fr="Même ordre qu'au départ.", en="The same order as at first.")
    moved = Text(fr="L'ordre n'est plus celui du départ.", en="The order is no longer the first one.")
    return Text(fr="{ranking}.\n{order}", en="{ranking}.\n{order}").format(ranking=words, order=held if same else moved)


def _scored(customer: object, score: float) -> Text:
    return Text(fr="{customer} {score}", en="{customer} {score}").format(customer=customer, score=number_text(score, 2))
