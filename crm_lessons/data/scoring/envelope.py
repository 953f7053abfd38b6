"""The envelope of Tamaris: all that its mailings of three years wrote to, with those whom the lot left out, and who ordered.

Lived in the simulated firm; nobody in the story has compared the two yet.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.world.seen import seen
from crm_lessons.world.year import firm_to_run

FIRM = 0
"""The seed of the firm that the lesson is about."""
HALF_YEAR, SIX_WEEKS = 182, 42


def envelope() -> pd.DataFrame:
    """Return each message that was due, and what its customer did in the six weeks from its day on.

    message | customer, date, channel, orders_before (orders of the half-year before), written (False: left out by the lot),
              ordered (True or False), margin (of these orders, in dirhams)
    """
    tables = seen(firm_to_run(FIRM))
    due = tables["messages"]
    pairs = due.reset_index().merge(tables["orders"], on="customer", suffixes=("", "_ordered"))
    days = (pairs["date_ordered"] - pairs["date"]).dt.days
    before, after = pairs[days.between(-HALF_YEAR, -1)], pairs[days.between(0, SIX_WEEKS - 1)]
    orders_before = before.groupby("message").size().reindex(due.index, fill_value=0)
    margin = after.groupby("message")["margin"].sum().reindex(due.index, fill_value=0)
    return pd.DataFrame(
        {
            "customer": due["customer"],
            "date": due["date"],
            "channel": due["channel"],
            "orders_before": orders_before.astype(np.int64),
            "written": due["sent"],
            "ordered": due.index.isin(after["message"]),
            "margin": margin.astype(np.int64),
        }
    )
