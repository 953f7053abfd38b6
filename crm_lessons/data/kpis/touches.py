"""The messages that each order of the lesson's campaign had met on its way, and the one without which it would not have come."""

from __future__ import annotations

import numpy as np
import pandas as pd

_BROUGHT_BY = {"nobody": 56, "e-mail": 26, "SMS": 6, "phone": 12}
"""Orders by what caused them; those of nobody are as many as the lot says would have come anyway."""
_MET = {"e-mail": 80, "SMS": 55, "phone": 70}
"""Per cent of the other orders that met a channel: one telephones those who have asked for a price, and were going to order."""


def draw_touches(generator: np.random.Generator) -> pd.DataFrame:
    """Return the way of each order, in the order of time: first the e-mail, then the SMS, then the telephone.

    order | e-mail, SMS, phone (1: met), brought_by ("e-mail", "SMS", "phone", or "nobody": it would have come anyway)
    Every order met something, as the campaign's report counts it.
    """
    causes = np.repeat(list(_BROUGHT_BY), list(_BROUGHT_BY.values()))
    causes = causes[generator.permutation(len(causes))]
    met = {
        channel: ((generator.integers(0, 100, size=len(causes)) < percent) | (causes == channel)).astype(int)
        for channel, percent in _MET.items()
    }
    met["e-mail"] = np.where(sum(met.values()) == 0, 1, met["e-mail"])
    return pd.DataFrame(met | {"brought_by": causes}, index=pd.RangeIndex(1, len(causes) + 1, name="order"))
