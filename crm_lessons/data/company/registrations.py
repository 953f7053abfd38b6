"""When each customer is registered, under which number, and by whom it was sent.

A firm that comes to the counter and is not found is registered again on the day of its order; from that day on the new
record is used, and the customer's history is cut in two.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.company.days import MORE_THAN_ANY_DAY

_FIRST_NUMBER = 1001
_BOUGHT_BY, _SENT_FROM = 355, 365
"""Days: whoever is sent by a customer is registered after that customer's first order."""
_REFERRERS = (20, 31)


def draw_records(generator: np.random.Generator, market: pd.DataFrame, purchases: pd.DataFrame) -> pd.DataFrame:
    """Return every record, numbered in the order of registration.

    customer (from 1001) | who, copy (0 for a customer's first record), since (day), referred_by (customer or missing)
    """
    first = pd.DataFrame({"who": market.index, "copy": 0, "since": market["since"].to_numpy()})
    again = pd.DataFrame(_registered_again(generator, market, purchases), columns=first.columns)
    records = pd.concat([first, again]).sort_values(["since", "who"], kind="stable")
    records.index = pd.RangeIndex(_FIRST_NUMBER, _FIRST_NUMBER + len(records), name="customer")
    return records.assign(referred_by=_draw_referrals(generator, market, purchases, records))


def record_in_use(records: pd.DataFrame, who: np.ndarray, day: np.ndarray) -> np.ndarray:
    """Return the number under which each customer is known on a given day: that of its latest record."""
    keys = (records["who"] * MORE_THAN_ANY_DAY + records["since"]).to_numpy()
    ordered = keys.argsort(kind="stable")
    sought = np.asarray(who) * MORE_THAN_ANY_DAY + np.asarray(day)
    numbers: np.ndarray = records.index.to_numpy()[ordered[np.searchsorted(keys[ordered], sought, side="right") - 1]]
    return numbers


def _registered_again(
    generator: np.random.Generator, market: pd.DataFrame, purchases: pd.DataFrame
) -> list[tuple[int, int, int]]:
    """Return who, copy and day of every record after a customer's first."""
    several = market[market["fate"] != ""]
    bought = purchases[purchases["who"].isin(several.index)]
    days = {who: group.tolist() for who, group in bought.groupby("who")["day"]}
    return [
        (who, copy, day)
        for who, fate, since in zip(several.index, several["fate"], several["since"], strict=True)
        for copy, day in enumerate(_days_again(generator, fate, since, days.get(who, [])), start=1)
    ]


def _days_again(generator: np.random.Generator, fate: str, since: int, order_days: list[int]) -> list[int]:
    """Return the days on which a customer is registered again: order days, or a later fair for those who do not buy."""
    if fate == "suspect_twice":
        return [since + int(generator.integers(20, 91))]
    last = len(order_days) - 1
    if fate == "three_records":
        second = int(generator.integers(1, last))
        return [order_days[second], order_days[int(generator.integers(second + 1, last + 1))]]
    return [order_days[int(generator.integers(1, last + 1))]]


def _draw_referrals(
    generator: np.random.Generator, market: pd.DataFrame, purchases: pd.DataFrame, records: pd.DataFrame
) -> pd.Series[int]:
    """Return who sent whom: everybody whom a customer recommended from the second year on, and before it nobody asked.

    Those who send came back to buy; two of them have one order under each of their records.
    """
    first_orders = purchases.drop_duplicates("who")
    known = market.loc[first_orders.loc[first_orders["day"] <= _BOUGHT_BY, "who"]]
    came_back = known[known["orders"] >= 2]
    split = came_back.index[came_back["fate"] == "one_order_each"][:2].to_numpy()
    others = generator.permutation(came_back.index[came_back["fate"] != "one_order_each"])
    referrers = np.concatenate([split, others[: generator.integers(*_REFERRERS)]])
    recommended = market["recommended"].loc[records["who"]].to_numpy()
    sent = generator.permutation(records.index[recommended & (records["copy"] == 0) & (records["since"] >= _SENT_FROM)])
    by = np.concatenate([referrers, referrers[generator.integers(0, len(referrers), size=len(sent))]])[: len(sent)]
    numbers = record_in_use(records, by, records.loc[sent, "since"].to_numpy())
    return pd.Series(numbers, index=sent, dtype="Int64").reindex(records.index)
