"""Orders some customers at a time: what pandas lays out to group or compare a million rows takes more than the orders do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pandas as pd

ROWS_AT_ONCE = 50_000
_FEW_DISTINCT = 1_000
"""From how many on a table of distinct values grows; pandas would else begin with one as large as the column, or larger."""


def some_customers_at_a_time(orders: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Yield all rows of some customers, then of others; categories come in their order.

    orders: row | customer (of any kind, complete), and whatever else
    """
    customers = orders["customer"]
    if isinstance(customers.dtype, pd.CategoricalDtype):
        codes, distinct = customers.cat.codes.to_numpy(), len(customers.cat.categories)
    else:
        places, names = pd.factorize(customers.to_numpy(), size_hint=_FEW_DISTINCT)
        codes, distinct = places.astype(np.int32), len(names)
        del places
    parts = -(-len(codes) // ROWS_AT_ONCE)
    for begin, end in pairwise(np.linspace(0, distinct, parts + 1).astype(int).tolist()):
        yield orders[(codes >= begin) & (codes < end)]
