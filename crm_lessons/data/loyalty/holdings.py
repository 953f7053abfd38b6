"""What customers own of three families of goods. Invented; drawn as whole numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

OWNED = ("pump", "contract", "spare_part")


def draw_holdings(generator: np.random.Generator, size: int = 60, owned: tuple[int, int] = (30, 60)) -> pd.DataFrame:
    """Return who owns what; whoever has a pump has a contract more often than others.

    size: how many customers; owned: between which per cent of them own a pump
    customer | pump, contract, spare_part (True or False)
    """
    pumps = max(size * int(generator.integers(owned[0], owned[1] + 1)) // 100, 2)
    pump = generator.permutation(size) < pumps
    contract = generator.integers(0, 100, size) < np.where(pump, 65, 25)
    spare_part = generator.integers(0, 100, size) < 75
    for column in (contract, spare_part):
        column[np.flatnonzero(pump)[0]] = True
        column[np.flatnonzero(~pump)[0]] = False
    table = pd.DataFrame({"pump": pump, "contract": contract, "spare_part": spare_part})
    return table.set_index(pd.RangeIndex(1, size + 1, name="customer"))
