"""The figures with which a mailing is planned: the price of a message, what an order leaves, a rate, a gap to be seen."""

from __future__ import annotations

import numpy as np
import pandas as pd


def draw_brief(generator: np.random.Generator, budget: int) -> pd.Series[int]:
    """Return message_cost, margin_full, margin_discounted (dirhams), base_rate and gap (per cent), budget.

    The break-even lies between 6 and 8.5 points; the size of a trial is no whole number before it is rounded up.
    """
    while True:
        full = 50 * int(generator.integers(18, 29))
        brief = {
            "message_cost": int(generator.integers(25, 46)),
            "margin_full": full,
            "margin_discounted": full - 10 * int(generator.integers(12, 21)),
            "base_rate": int(generator.integers(22, 38)),
            "gap": int(generator.integers(4, 9)),
        }
        if _is_clear(**brief):
            return pd.Series(brief | {"budget": budget}, name="Tamaris")


def _is_clear(message_cost: int, margin_full: int, margin_discounted: int, base_rate: int, gap: int) -> bool:
    break_even = (100 * message_cost + base_rate * (margin_full - margin_discounted)) / margin_discounted
    tenths = 160 * base_rate * (100 - base_rate) // gap**2 % 10
    return 6 < break_even < 8.5 and 1 <= tenths <= 4
