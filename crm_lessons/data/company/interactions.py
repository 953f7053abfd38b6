"""The log of contacts: some customers come always through one channel, however often, and others through several."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import dates, in_turn
from crm_lessons.data.company.market import BUYERS
from crm_lessons.data.company.registrations import record_in_use

_CHANNELS = ("counter", "email", "fair", "phone", "visit", "website")
_MOST_OFTEN, _MOST_OFTEN_WITHOUT_PURCHASE = 7, 3
_MOST_CHANNELS = 3


def draw_interactions(generator: np.random.Generator, market: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """Return every contact with a customer, oldest first.

    interaction (from 1) | customer, date, channel ("counter", "email", "fair", "phone", "visit" or "website")
    """
    most = np.where(market["fate"].isin(BUYERS), _MOST_OFTEN, _MOST_OFTEN_WITHOUT_PURCHASE)
    count = generator.integers(0, most + 1).astype(np.intp)
    favourites = generator.integers(0, len(_CHANNELS), size=(len(market), _MOST_CHANNELS))
    variety = generator.integers(1, _MOST_CHANNELS + 1, size=len(market))
    who = np.repeat(market.index.to_numpy(), count)
    pick = generator.integers(0, 6, size=len(who)) % variety[who]
    place = np.concatenate([np.arange(contacts) for contacts in count])
    start = np.maximum(market["since"].to_numpy()[who], 0)
    day = pd.Series(in_turn(generator, start, place, count[who]))
    table = pd.DataFrame({
        "customer": record_in_use(records, pd.Series(who), day),
        "date": dates(day.to_numpy()),
        "channel": [_CHANNELS[channel] for channel in favourites[who, pick].tolist()],
    }).sort_values("date", kind="stable")  # fmt: skip
    return table.set_index(pd.RangeIndex(1, len(table) + 1, name="interaction"))
