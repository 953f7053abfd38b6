"""A scatter plot: judged by what it shows, bubble by bubble, never by how it was drawn."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.checking.agreement import RIGHT, Agreement
from crm_lessons.checking.reading.plain import unreadable
from crm_lessons.data.drawing import Drawing, drawing_of
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text

_SIZE_TOLERANCE = 0.01
"""Relative; a size typed with two decimals is the same size."""
_POSITION_CREDIT = 0.5

_A_SCATTER = Text(
    fr="le graphique sur lequel `ax.scatter(…)` a dessiné (l'objet `ax`)",
    en="the plot on which `ax.scatter(…)` has drawn (the object `ax`)",
)


def read(question: Question, answer: object) -> pd.DataFrame:
    """Return the bubbles of a figure, from left to right and from bottom to top."""
    drawing = answer if type(answer) is Drawing else drawing_of(answer)
    if drawing is None:
        raise unreadable(question.id, answer, _A_SCATTER)
    return drawing.points.astype(float).sort_values(["x", "y", "size"], ignore_index=True)


def compare(question: Question, given: pd.DataFrame, truth: pd.DataFrame) -> Agreement:
    """Compare positions within the tolerance, then sizes up to a common factor."""
    if len(given) != len(truth):
        message = Text(
            fr="Bulles dessinées : {given} ; attendues : {expected}.",
            en="Bubbles drawn: {given}; expected: {expected}.",
        )
        return Agreement(0.0, message.format(given=len(given), expected=len(truth)))
    places = ["x", "y"]
    if not np.allclose(given[places], truth[places], rtol=0, atol=question.tolerance):
        return Agreement(0.0, _ELSEWHERE)
    sizes = given["size"] / given["size"].sum()
    if not np.allclose(sizes, truth["size"] / truth["size"].sum(), rtol=_SIZE_TOLERANCE, atol=0):
        return Agreement(_POSITION_CREDIT, _OTHER_SIZES)
    return RIGHT


_ELSEWHERE = Text(
    fr="Les bulles ne sont pas à leur place : quelle grandeur est en abscisse, laquelle en ordonnée ?",
    en="The bubbles are not where they belong: which quantity runs along the bottom, which up the side?",
)
_OTHER_SIZES = Text(
    fr="Les bulles sont à leur place ; leurs tailles ne sont pas dans le bon rapport.",
    en="The bubbles are where they belong; their sizes are not in the right proportion.",
)
