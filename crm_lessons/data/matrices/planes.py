"""Customers on two axes: the course's five with their potential and performance, and six to be read in two matrices.

Scores are whole or half points, so that a mean on which somebody stands is exact on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

_POTENTIAL, _PERFORMANCE = (5, 4, 3, 2, 1), (4, 4, 3, 1, 5)
_SHARES = (36, 25, 16, 9, 14)
_SIX = ((5, 2, 4, 5), (4, 5, 5, 4), (5, 1, 4, 4), (2, 1, 2, 1), (1, 4, 1, 5), (4, 2, 5, 1))

_MIDDLE = 3
"""Between the good and the bad side of a mark from 1 to 5; nobody stands on it."""
_SMALLEST_SHARE, _LARGEST_SHARE = 4, 45


def plane() -> pd.DataFrame:
    """Return the course's five customers; their shares of revenue are not in the course, they are made here.

    customer | potential, performance (scores), revenue_percent (36 means 36 %)
    A        | 5.0, 4.0, 36
    """
    return _plane(_POTENTIAL, _PERFORMANCE, _SHARES)


def printed_plane() -> pd.DataFrame:
    """Return the course's five customers as it prints them, without shares: customer | potential, performance (scores)."""
    return plane()[["potential", "performance"]]


def six_customers() -> pd.DataFrame:
    """Return six invented customers marked from 1 to 5 on the axes of Fiocca and of Dubinsky and Ingram; never a 3.

    customer | strategic_importance, relationship_difficulty, present_profitability, potential_profitability
    """
    return _six(_SIX)


def draw_plane(generator: np.random.Generator) -> pd.DataFrame:
    """Return five customers of whom one stands on the mean of potential and nobody on that of performance."""
    potential, performance = next(filter(_reads_clearly, _draws(generator)))
    return _plane(potential / 2, performance / 2, _draw_shares(generator))


def draw_six_customers(generator: np.random.Generator) -> pd.DataFrame:
    """Return six customers who fill Fiocca's four cells, and of whom one or two stand well in both matrices."""
    sides = np.array([1, 2, 4, 5])
    while True:
        numbers = sides[generator.integers(0, 4, size=(6, 4))]
        if _matrices_disagree(numbers > _MIDDLE):
            return _six(numbers)


def _draws(generator: np.random.Generator) -> Iterator[np.ndarray]:
    """Draw scores in half points, from 1 to 5."""
    while True:
        yield generator.integers(2, 11, size=(2, 5))


def _reads_clearly(halves: np.ndarray) -> bool:
    """Return whether one customer is on a line, three cells are taken, and each way to misread gives other cells."""
    potential, performance = halves
    from_mean, across = 5 * potential - potential.sum(), 5 * performance - performance.sum()
    if (from_mean == 0).sum() != 1 or (across == 0).any() or len(set(zip(potential, performance, strict=True))) < 5:
        return False
    cells = _cells(from_mean >= 0, across >= 0)
    readings = [
        _cells(from_mean > 0, across >= 0),
        _cells(across >= 0, from_mean >= 0),
        _cells(potential >= 5, performance >= 5),
        _cells(potential >= 6, performance >= 6),
    ]
    return len(set(cells)) >= 3 and len({cells, *readings}) == 1 + len(readings)


def _cells(top: np.ndarray, right: np.ndarray) -> tuple[tuple[bool, bool], ...]:
    return tuple((bool(up), bool(across)) for up, across in zip(top, right, strict=True))


def _draw_shares(generator: np.random.Generator) -> np.ndarray:
    """Return five different whole percentages that add up to 100."""
    while True:
        cuts = np.sort(generator.integers(1, 100, size=4))
        shares = np.diff(np.concatenate(([0], cuts, [100])))
        if len(set(shares)) == 5 and shares.min() >= _SMALLEST_SHARE and shares.max() <= _LARGEST_SHARE:
            return shares


def _matrices_disagree(high: np.ndarray) -> bool:
    """Return whether being well placed in both, in one, in either or in the two top right cells are different things."""
    important, difficult, profitable, promising = high.T
    fiocca, dubinsky = important & ~difficult, profitable & promising
    both, top_right = fiocca & dubinsky, important & difficult & dubinsky
    sets = {tuple(chosen) for chosen in (both, fiocca, dubinsky, fiocca | dubinsky, top_right)}
    every_cell = len(set(zip(important, difficult, strict=True))) == 4
    return every_cell and len(sets) == 5 and 1 <= both.sum() <= 2 and bool(top_right.any())


def _plane(potential: object, performance: object, shares: object) -> pd.DataFrame:
    columns = {
        "potential": np.asarray(potential, dtype=float),
        "performance": np.asarray(performance, dtype=float),
        "revenue_percent": np.asarray(shares),
    }
    return pd.DataFrame(columns, index=pd.Index(list("ABCDE"), name="customer"))


def _six(numbers: object) -> pd.DataFrame:
    columns = ["strategic_importance", "relationship_difficulty", "present_profitability", "potential_profitability"]
    return pd.DataFrame(np.asarray(numbers), index=pd.Index(list("UVWXYZ"), name="customer"), columns=columns)
