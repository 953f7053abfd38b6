"""Two axes cut in two make four cells; the rule for a customer who stands on a line belongs to the method."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import in_code, table_with
from crm_lessons.methods.numbers import as_float
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import QUADRANTS

CELLS = QUADRANTS
"""A cell is named by where it stands on paper: y decides top or bottom, x decides left or right."""


def classify_quadrants(
    table: pd.DataFrame, x: Hashable, y: Hashable, x_cut: float | None = None, y_cut: float | None = None
) -> pd.DataFrame:
    """Label each customer with the cell of the plane in which it stands.

    From a table with a row for each customer to a copy of it with three more columns:
        customer | ..., right (x reaches its cut), top (y reaches its cut), on_line (stands on a cut),
        cell (ordered category top_left, top_right, bottom_left, bottom_right)

    x, y: the columns along the bottom and up the side. x_cut, y_cut: where each axis is cut; by default at the mean of
    its column. A customer who stands on a line counts on the high side, to the right or on top, and `on_line` says so.
    Raises InputError when a column is missing or does not hold a finite number for each customer, once.
    Source: course, plane of potential and performance, cut at the general means.

    Example:
        >>> plane = pd.DataFrame({"potential": [5, 4, 3, 2, 1], "performance": [4, 4, 3, 1, 5]}, index=list("ABCDE"))
        >>> classify_quadrants(plane, x="performance", y="potential")[["on_line", "cell"]]
           on_line          cell
        A    False     top_right
        B    False     top_right
        C     True      top_left
        D    False   bottom_left
        E    False  bottom_right
    """
    across, up = _column(table, x), _column(table, y)
    from_x, from_y = across - _cut(across, x_cut), up - _cut(up, y_cut)
    right, top = from_x >= -ROUNDING, from_y >= -ROUNDING
    on_line = (from_x.abs() <= ROUNDING) | (from_y.abs() <= ROUNDING)
    cells = pd.Categorical(_positions(top, right), categories=list(CELLS), ordered=True)
    return table.assign(right=right, top=top, on_line=on_line, cell=cells)


def _positions(top: pd.Series[bool], right: pd.Series[bool]) -> np.ndarray:
    return np.where(top, np.where(right, "top_right", "top_left"), np.where(right, "bottom_right", "bottom_left"))


def _column(table: object, name: Hashable) -> pd.Series[float]:
    return numeric_series(table_with(table, [name])[name], in_code("table", name))


def _cut(values: pd.Series[float], cut: object) -> float:
    if cut is None:
        return float(values.mean())
    if isinstance(cut, bool) or not isinstance(cut, (int, float, np.number)) or not np.isfinite(as_float(cut)):
        raise InputError(
            Text(
                fr="Une limite de la matrice est un nombre, comme 3 ; reçu : {cut}. Sans limite, c'est la moyenne.",
                en="A limit of the matrix is a number, such as 3; received: {cut}. Without one, it is the mean.",
            ).format(cut=shown(cut))
        )
    return float(cut)
