"""A manager's panel: a few levers, and the decision that they make of what the tables show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from crm_lessons.world.customers import SECTORS, SOURCES, Channel
from crm_lessons.world.decisions import Campaign, Decision
from crm_lessons.world.rules.lift import A_YEAR, Tables

RHYTHMS = {"silent": (0, 0), "occasional": (1, 9), "frequent": (10, 10_000), "all": (0, 10_000)}
"""How often a customer ordered in the last year, fewest and most orders."""


@dataclass(frozen=True)
class Levers:
    """What a manager sets for one quarter.

    channels: sector -> "email", "post" or "telephone"; a sector that is not there is not written to
    rhythm: the customers written to, a key of RHYTHMS
    discount: on what is ordered while a message is fresh (0.10 is 10 %)
    left_out: the part of those to be written to whom the lot keeps apart, for comparison
    visits: prospects to be visited, the recommended first, then by size
    repairs: whether complaints are repaired as they come
    """

    channels: Mapping[str, str] = field(default_factory=dict)
    rhythm: str = "all"
    discount: float = 0.10
    left_out: float = 0.0
    visits: int = 0
    repairs: bool = False


def pull(levers: Levers, quarter: int, tables: Tables) -> Decision:
    """Return the decision that the levers make; the lot is drawn anew each quarter, and alike for the same quarter."""
    listed = sectors_of(levers.rhythm, tables)
    lot = np.random.Generator(np.random.PCG64(quarter))
    campaigns = []
    for sector in SECTORS:
        if sector in levers.channels:
            named = lot.permutation(listed.index[listed == sector])
            apart = round(levers.left_out * len(named))
            channel = Channel[levers.channels[sector].upper()]
            campaigns.append(
                Campaign(_numbers(named[apart:]), channel, levers.discount, left_out=_numbers(named[:apart]))
            )
    buyers = tables["orders"]["customer"].unique()
    return Decision(
        tuple(campaigns), _prospects(levers.visits, tables), repairs=_numbers(buyers) if levers.repairs else ()
    )


def orders_a_year(tables: Tables) -> pd.Series[int]:
    """Return how many orders each customer made in the last 52 weeks; prospects are not in it."""
    customers, orders = tables["customers"], tables["orders"]
    known = customers.index[customers["since"].notna()]
    lately = orders[orders["date"] > orders["date"].max() - A_YEAR]
    counts: pd.Series[int] = lately.groupby("customer").size().reindex(known, fill_value=0)
    return counts


def sectors_of(rhythm: str, tables: Tables) -> pd.Series:
    """Return the sector of the customers of a rhythm."""
    fewest, most = RHYTHMS[rhythm]
    sector: pd.Series = tables["customers"]["sector"].loc[
        orders_a_year(tables).between(fewest, most).loc[lambda kept: kept].index
    ]
    return sector


def _prospects(visits: int, tables: Tables) -> tuple[int, ...]:
    """Return prospects whom nobody has visited yet, then the others."""
    customers = tables["customers"]
    prospects = customers[customers["since"].isna()]
    in_turn = prospects.assign(
        visited=prospects.index.isin(tables["visits"]["customer"]), rank=prospects["source"].map(SOURCES.index)
    ).sort_values(["rank", "visited", "employees"], ascending=[True, True, False], kind="stable")
    return _numbers(in_turn.index[:visits])


def _numbers(customers: pd.Index | np.ndarray) -> tuple[int, ...]:
    return tuple(int(number) for number in customers)
