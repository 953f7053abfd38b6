"""What Tamaris Hydraulique sells: pumps, valves and spare parts, under trade names that need no translation."""

from __future__ import annotations

import pandas as pd

_CATALOGUE = (
    ("TH 20", "pump", 4_200, 2_980), ("TH 35", "pump", 6_400, 4_420), ("TH 50", "pump", 9_800, 6_660),
    ("TH 75", "pump", 14_500, 10_150), ("TH 90 S", "pump", 21_000, 15_330), ("TX 12", "pump", 2_600, 1_870),
    ("TX 18", "pump", 3_300, 2_310), ("TX 40", "pump", 11_200, 8_060),
    ("VB 15", "valve", 180, 110), ("VB 25", "valve", 260, 155), ("VB 50", "valve", 540, 320), ("VP 25", "valve", 390, 240),
    ("VP 80", "valve", 1_250, 790), ("VR 32", "valve", 310, 195), ("VR 65", "valve", 880, 560), ("VS 100", "valve", 1_900, 1_240),
    ("J 20", "spare_part", 45, 18), ("J 50", "spare_part", 70, 28), ("R 6204", "spare_part", 120, 62),
    ("R 6306", "spare_part", 190, 98), ("G 35", "spare_part", 640, 310), ("G 75", "spare_part", 1_150, 590),
    ("M 15", "spare_part", 1_480, 840), ("C 10", "spare_part", 260, 120),
)  # fmt: skip


def products() -> pd.DataFrame:
    """Return the catalogue, the same for everybody.

    product (from 101) | name, family ("pump", "valve" or "spare_part"), price, unit_cost (dirhams)
    """
    table = pd.DataFrame(_CATALOGUE, columns=["name", "family", "price", "unit_cost"])
    table.index = pd.RangeIndex(101, 101 + len(table), name="product")
    return table
