"""How many people stand on each rung of the loyalty ladder: the course's exercise, and others drawn for a student.

The people of a rung are among those of the rung before. Everything is drawn and divided as whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text

RUNGS = {
    "suspect": Text(fr="suspects", en="suspects"),
    "prospect": Text(fr="prospects qualifiés", en="qualified prospects"),
    "first_purchase": Text(fr="premier achat", en="first purchase"),
    "repurchase": Text(fr="réachat", en="repurchase"),
    "advocate": Text(fr="ambassadeurs", en="advocates"),
}
_COURSE = (10_000, 1_200, 180, 72, 9)


def course_funnel() -> pd.DataFrame:
    """Return the exercise's ladder: rung_number | rung (both languages), people."""
    return _ladder(_COURSE)


def draw_funnel(generator: np.random.Generator) -> pd.DataFrame:
    """Return another ladder, whose lowest rate is at the second or the third step: rung_number | rung, people.

    The lowest rate is under 14 %, the highest over 35 %, and the first and the last lie apart between them.
    """
    low, high = int(generator.integers(6, 14)), int(generator.integers(36, 61))
    first = int(generator.integers(18, 31))
    apart = [rate for rate in range(18, 31) if abs(rate - first) > 2]
    last = apart[generator.integers(len(apart))]
    middle = (low, high) if generator.integers(2) else (high, low)
    people = [1_000 * int(generator.integers(20, 41))]
    for percentage in (first, *middle, last):
        people.append(people[-1] * percentage // 100)
    return _ladder(people)


def _ladder(people: Iterable[int]) -> pd.DataFrame:
    numbers = pd.RangeIndex(1, len(RUNGS) + 1, name="rung_number")
    return pd.DataFrame({"rung": list(RUNGS.values()), "people": list(people)}, index=numbers)
