"""A survey: what customers answered, what had happened to them before, and whether they ordered again. Invented.

Drawn as whole numbers, so that a table is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

STORIES = ("no_trouble", "repaired", "not_repaired", "silent")
"""What had happened: nothing; trouble, told and repaired; told and left as it was; told to nobody."""
SATISFIED, PROMOTER, DETRACTOR, UNHAPPY = 4, 9, 6, 2
"""The lowest mark of the satisfied and of promoters, the highest of detractors and of the unhappy."""

_BACK = {"no_trouble": (66, 79), "repaired": (70, 88), "not_repaired": (38, 56), "silent": (34, 52)}
"""Per cent who order again, by story: the least and the most that is drawn."""
_MARKS = {
    "no_trouble": (5, 5, 5, 4, 4, 4, 4, 3, 3, 2),
    "repaired": (5, 5, 5, 4, 4, 4, 3, 3, 2, 2),
    "not_repaired": (4, 4, 3, 3, 2, 2, 2, 1, 1, 1),
    "silent": (4, 4, 3, 3, 3, 2, 2, 2, 1, 1),
}
_RECOMMENDATIONS = {
    "no_trouble": (10, 10, 9, 9, 9, 8, 8, 7, 7, 5),
    "repaired": (10, 10, 9, 9, 8, 8, 7, 7, 6, 4),
    "not_repaired": (8, 7, 6, 6, 5, 4, 3, 2, 1, 0),
    "silent": (9, 8, 7, 7, 6, 6, 5, 4, 3, 1),
}
"""Ten equally likely marks each."""


def draw_survey(generator: np.random.Generator) -> pd.DataFrame:
    """Return the answers of 180 to 260 customers.

    customer | satisfaction (1 to 5), recommendation (0 to 10), story (one of STORIES), reordered (True or False)
    """
    while True:
        sizes = _sizes(generator)
        stories = np.repeat(np.arange(len(STORIES)), np.asarray(sizes, np.intp))
        back = np.concatenate(
            [_flags(generator, int(size), _BACK[story]) for story, size in zip(STORIES, sizes, strict=True)]
        )
        marks = _drawn(generator, stories, _MARKS)
        table = pd.DataFrame(
            {
                "satisfaction": marks,
                "recommendation": _drawn(generator, stories, _RECOMMENDATIONS),
                "story": np.array(STORIES)[stories],
                "reordered": back,
            }
        ).iloc[generator.permutation(len(stories))]
        if _tells_its_questions_apart(table):
            return table.set_index(pd.RangeIndex(1, len(table) + 1, name="customer"))


def _sizes(generator: np.random.Generator) -> np.ndarray:
    """Return how many customers each story befell."""
    calm, told, silent = generator.integers((120, 28, 34), (160, 44, 60))
    repaired = int(told) // 2 + int(generator.integers(1, 4))
    return np.array([calm, repaired, told - repaired + 4, silent])


def _flags(generator: np.random.Generator, size: int, per_cent: tuple[int, int]) -> np.ndarray:
    count = size * int(generator.integers(per_cent[0], per_cent[1] + 1)) // 100
    flags: np.ndarray = generator.permutation(size) < count
    return flags


def _drawn(generator: np.random.Generator, stories: np.ndarray, marks: Mapping[str, tuple[int, ...]]) -> np.ndarray:
    each = np.array([marks[story] for story in STORIES])
    drawn: np.ndarray = each[stories, generator.integers(0, 10, size=len(stories))]
    return drawn


def _tells_its_questions_apart(table: pd.DataFrame) -> bool:
    """Return whether the usual slips give other numbers than what is asked, by more than rounding."""
    marks, scores = table["satisfaction"], table["recommendation"]
    csat, all_n = int((marks >= SATISFIED).sum()), len(table)
    nps = int((scores >= PROMOTER).sum() - (scores <= DETRACTOR).sum())
    counts = table["story"].value_counts()
    trouble = all_n - int(counts["no_trouble"])
    rates = table.groupby("story")["reordered"].mean()
    back = float(table.loc[table["story"] != "no_trouble", "reordered"].mean())
    ill_less_good = 10 * int((marks <= UNHAPPY).sum()) - 2 * csat
    return (
        40 * all_n < 100 * csat < 80 * all_n
        and 5 * all_n < 100 * abs(nps)
        and abs(2 * int(counts["silent"]) - trouble) > 6
        and float(rates.sort_values().diff().min()) > 0.02
        and abs(back - 0.5) > 0.01
        and abs(ill_less_good) > 4
    )
