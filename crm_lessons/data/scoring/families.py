"""What eight accounts have bought, by type: some buy pumps, which bind for years, some parts and service, which do not."""

from __future__ import annotations

import numpy as np
import pandas as pd

_CUSTOMERS = ("Atlas", "Bahia", "Cedra", "Dounia", "Ennour", "Firdaous", "Gharb", "Horizon")
TYPES = ("pump", "spare_part", "service")
STRATEGIC = "pump"

_PROFILES = (
    ((3, 6), (0, 2), (0, 2), "pump"),
    ((3, 6), (0, 2), (0, 2), "spare_part"),
    ((3, 5), (1, 2), (0, 2), "service"),
    ((1, 2), (4, 8), (0, 3), "pump"),
    ((1, 2), (0, 3), (4, 7), "service"),
    ((0, 0), (3, 7), (0, 2), "spare_part"),
    ((0, 0), (1, 3), (4, 6), "service"),
    ((1, 2), (3, 7), (0, 2), "pump"),
)
"""Orders of pumps, parts and service, the least and the most of each, and the type of the last one."""


def draw_families(generator: np.random.Generator) -> pd.DataFrame:
    """Return how many orders of each type eight accounts have made, and the type of the last one; no type is tied for most.

    customer | pump, spare_part, service (orders), type (of the last order)
    Atlas    | 1, 6, 2, "spare_part"
    """
    rows = []
    for place in generator.permutation(len(_PROFILES)):
        *limits, last = _PROFILES[place]
        rows.append([*(int(generator.integers(low, high + 1)) for low, high in limits), last])
    return pd.DataFrame(rows, columns=[*TYPES, "type"], index=pd.Index(_CUSTOMERS, name="customer"))
