"""Twenty prospects back from a year of fairs, advertisements and calls: what each could be worth, takes, and promises.

Invented. The five best visits are clear: each is worth a twentieth more than the next, and no usual slip finds them.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

FIRST = 5
"""How many are to be seen first."""
_COUNT, _INSOLVENT = 20, 4
_APART = 1.05
_CHANNELS = ("fair", "website", "email", "phone")


def worth_of_a_visit(prospects: pd.DataFrame) -> pd.Series[float]:
    """Return the margin that each visit may be expected to bring: potential × chance ÷ visits, in dirhams."""
    return prospects["yearly_potential"] * prospects["chance_of_winning"] / prospects["visits_needed"]


def first_ones(marks: pd.Series[float]) -> list[int]:
    """Return the numbers of the five highest, best first."""
    return list(marks.sort_values(ascending=False, kind="stable").index[:FIRST])


def draw_prospects(generator: np.random.Generator) -> pd.DataFrame:
    """Return twenty prospects whose five best are clear.

    prospect | found_by (channel), solvent, yearly_potential (dirhams of margin a year), chance_of_winning (rate), visits_needed
    """
    solvent = generator.permutation(np.arange(_COUNT) >= _INSOLVENT)
    while True:
        potential = 1_000 * generator.integers(4, 61, _COUNT)
        chance = generator.integers(1, 13, _COUNT) * 5 / 100
        visits = generator.integers(1, 7, _COUNT)
        if _is_clear(solvent, potential, chance, visits):
            break
    columns = {
        "found_by": np.array(_CHANNELS)[generator.integers(0, len(_CHANNELS), _COUNT)],
        "solvent": solvent,
        "yearly_potential": potential,
        "chance_of_winning": chance,
        "visits_needed": visits,
    }
    return pd.DataFrame(columns, index=pd.RangeIndex(1, _COUNT + 1, name="prospect"))


def _is_clear(solvent: np.ndarray, potential: np.ndarray, chance: np.ndarray, visits: np.ndarray) -> bool:
    worth = potential * chance / visits
    best = np.sort(worth[solvent])[::-1][: FIRST + 1]
    slips = (worth, potential * solvent, potential * chance * solvent, chance * solvent)
    right = _highest(worth * solvent)
    return bool((best[:-1] >= _APART * best[1:]).all()) and all(right != _highest(slip) for slip in slips)


def _highest(marks: np.ndarray) -> set[int]:
    return set(np.argsort(-marks, kind="stable")[:FIRST].tolist())
