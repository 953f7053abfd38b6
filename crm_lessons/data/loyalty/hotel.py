"""Guests of an invented hotel: a mark for each moment of the stay, and one for the whole. Drawn as whole numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

WEIGHTS = {"booking": (6, 1), "arrival": (6, 3), "room": (16, 2), "laundry": (3, 2), "bar": (1, 5), "pool": (1, 6)}
"""Tenths of a mark that a bad moment takes from the whole, and that an excellent one adds."""
_GUESTS = 240


def draw_stays(generator: np.random.Generator) -> pd.DataFrame:
    """Return the marks of 240 guests, from 1 to 5: guest | a column a moment, overall."""
    marks = generator.choice(np.array([1, 2, 3, 3, 4, 4, 4, 5, 5]), size=(_GUESTS, len(WEIGHTS)))
    lost, won = np.array(list(WEIGHTS.values())).T
    tenths = 38 - (marks <= 2) @ lost + (marks == 5) @ won + generator.integers(-5, 6, size=_GUESTS)
    table = pd.DataFrame(marks, columns=list(WEIGHTS)).assign(overall=np.clip((tenths + 5) // 10, 1, 5))
    return table.set_index(pd.RangeIndex(1, _GUESTS + 1, name="guest"))
