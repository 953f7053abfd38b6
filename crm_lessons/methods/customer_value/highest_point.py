"""The highest point of a function of a few numbers, by the simplex of Nelder and Mead (1965): no derivative is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from crm_lessons.methods.input_error import InputError
from crm_lessons.text.language import Text

_FIRST_STEP = 0.5
_CLOSE = 1e-9
_MOST_STEPS = 4_000

Corner = tuple[float, np.ndarray]
"""A height and the point at which it stands."""


class Peak(NamedTuple):
    """The highest point that was found, and its height."""

    point: np.ndarray
    height: float


def highest_point(function: Callable[[np.ndarray], float], start: Sequence[float]) -> Peak:
    """Return where a smooth function with one summit is highest, searching uphill from `start`.

    function: from a point (one number or a few) to a height; minus infinity where it has none

    A simplex (a triangle for two numbers) turns over its lowest corner, again and again, and shrinks when no turn goes
    higher. It may fall flat halfway: the search begins again from where it ended, until that gains nothing.

    Raises InputError when the search comes to no rest: the data do not say where the summit is.
    Source: Nelder & Mead (1965), with their coefficients 1, 2, 1/2 and 1/2.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        found = _climb(function, np.asarray(start, dtype=float))
        again = _climb(function, found.point)
        while again.height - found.height > _CLOSE * (1 + abs(found.height)):
            found, again = again, _climb(function, again.point)
    return again


def _climb(function: Callable[[np.ndarray], float], start: np.ndarray) -> Peak:
    def corner(point: np.ndarray) -> Corner:
        return function(point), point

    corners = [corner(start), *(corner(start + step) for step in np.eye(len(start)) * _FIRST_STEP)]
    for _ in range(_MOST_STEPS):
        corners.sort(key=lambda one: -one[0])
        if _at_rest(corners):
            return Peak(corners[0][1], corners[0][0])
        lowest = corners[-1]
        centre = np.mean([point for _, point in corners[:-1]], axis=0)
        turned = corner(centre + (centre - lowest[1]))
        if turned[0] > corners[0][0]:
            corners[-1] = max(turned, corner(centre + 2 * (centre - lowest[1])), key=lambda one: one[0])
        elif turned[0] > corners[-2][0]:
            corners[-1] = turned
        else:
            higher = max(turned, lowest, key=lambda one: one[0])
            nearer = corner(centre + (higher[1] - centre) / 2)
            if nearer[0] > higher[0]:
                corners[-1] = nearer
            else:
                top = corners[0][1]
                corners[1:] = [corner(top + (point - top) / 2) for _, point in corners[1:]]
    raise InputError(_NO_SUMMIT)


def _at_rest(corners: Sequence[Corner]) -> bool:
    """Return whether the corners, the highest first, are one point for all purposes."""
    (top, peak), lowest = corners[0], corners[-1][0]
    width = max(float(np.abs(point - peak).max()) for _, point in corners)
    return width <= _CLOSE**0.5 and top - lowest <= _CLOSE * (1 + abs(top))


_NO_SUMMIT = Text(
    fr="Ces données ne disent pas quels paramètres leur vont le mieux : il en faut davantage, ou plus longtemps.",
    en="These data do not say which parameters fit them best: more of them are needed, or over a longer time.",
)
