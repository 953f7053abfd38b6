"""What Tamaris Hydraulique sells: pumps, valves and spare parts, under trade names that need no translation.

A piece leaves the same part of its price as any other of its family, the part that an order of the family leaves in the world.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.customers import FAMILIES
from crm_lessons.world.week import FAMILY_MARGIN

_CATALOGUE = {
    "pump": (("TX 4", 320), ("TX 6", 690), ("TX 12", 1_450), ("TX 18", 2_600),
             ("TH 20", 4_200), ("TH 35", 6_400), ("TH 50", 9_800), ("TH 75", 14_500)),
    "valve": (("VB 15", 180), ("VB 25", 260), ("VR 32", 310), ("VP 25", 390),
              ("VB 50", 540), ("VR 65", 880), ("VP 80", 1_250), ("VS 100", 1_900)),
    "spare_part": (("J 10", 10), ("J 35", 40), ("J 50", 70), ("R 6204", 120),
                   ("C 10", 260), ("G 35", 640), ("G 75", 1_150), ("M 15", 1_480)),
}  # fmt: skip
"""The products of each family, from the cheapest on; prices end in a nought, so that 10 % off is a whole number of dirhams."""

PRICES = np.array([[price for _, price in _CATALOGUE[family]] for family in FAMILIES])
"""A row a family of the world, from the cheapest product to the dearest, in dirhams."""
SEALS = 3
"""The first spare parts are seals."""
FIRST_PRODUCT = 101


def products() -> pd.DataFrame:
    """Return the catalogue, the same for everybody.

    product (from 101) | name, family ("pump", "valve" or "spare_part"), price, unit_cost (dirhams)
    """
    left = dict(zip(FAMILIES, FAMILY_MARGIN.tolist(), strict=True))
    rows = [
        (name, family, price, round(price * (1 - left[family])))
        for family in FAMILIES
        for name, price in _CATALOGUE[family]
    ]
    table = pd.DataFrame(rows, columns=["name", "family", "price", "unit_cost"])
    table.index = pd.RangeIndex(FIRST_PRODUCT, FIRST_PRODUCT + len(table), name="product")
    return table
