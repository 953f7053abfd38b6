"""A call campaign for maintenance contracts: one calls until the contract is signed or patience is out.

Whoever is called has the same chance at every call, one customer in five a good one, the others hardly any. That the rate
falls from call to call comes from who is left to be called, and from nothing else.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

CUSTOMERS = 2_000
KEEN, KEEN_CHANCE, OTHERS_CHANCE = 20, 35, 1
"""Per hundred: customers who are keen, their chance of signing at each call, the chance of the others."""
_PATIENCE = (35, 60, 75, 85, 93)
"""Per hundred, cumulated: customers on whom one gives up after one call, two...; the last ones get six."""
_MOST_CALLS = len(_PATIENCE) + 1
_TOLD_APART = 0.0005
"""The least difference between two rates that an answer to three decimals shows."""


def draw_calls(generator: np.random.Generator) -> pd.DataFrame:
    """Return what came of the campaign, one row a customer.

    customer | calls (1 to 6), contracts (1 when the last call ended with a signature, else 0)
    Drawn again until the fall is plain: at least five contracts with each number of calls up to five or more, and the
    rate of those called once at least six points above that of those called five times or more; and until exactly five
    calls and five or more have other rates.
    """
    while True:
        calls = _draw_calls(generator)
        if _falls(calls) and _six_calls_count(calls):
            return calls


def _draw_calls(generator: np.random.Generator) -> pd.DataFrame:
    chance = np.where(generator.integers(0, 100, size=CUSTOMERS) < KEEN, KEEN_CHANCE, OTHERS_CHANCE)
    patience = 1 + np.searchsorted(_PATIENCE, generator.integers(0, 100, size=CUSTOMERS), side="right")
    signs = generator.integers(0, 100, size=(CUSTOMERS, _MOST_CALLS)) < chance[:, None]
    first = np.where(signs.any(axis=1), signs.argmax(axis=1) + 1, _MOST_CALLS + 1)
    table = {"calls": np.minimum(first, patience), "contracts": (first <= patience).astype(int)}
    return pd.DataFrame(table, index=pd.RangeIndex(1, CUSTOMERS + 1, name="customer"))


def _falls(calls: pd.DataFrame) -> bool:
    by_calls = calls.groupby(calls["calls"].clip(upper=5))["contracts"].agg(["sum", "mean"])
    return bool((by_calls["sum"] >= 5).all() and by_calls["mean"].iloc[0] - by_calls["mean"].iloc[-1] >= 0.06)


def _six_calls_count(calls: pd.DataFrame) -> bool:
    exactly_five, or_more = (
        calls.loc[chosen, "contracts"].mean() for chosen in (calls["calls"] == 5, calls["calls"] >= 5)
    )
    return bool(abs(exactly_five - or_more) > _TOLD_APART)
