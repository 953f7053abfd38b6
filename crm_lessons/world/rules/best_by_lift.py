"""The house rule that learns: it spends the budget where past mailings, visits and repairs are seen to have brought most a dirham."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import MESSAGE_COST, REPAIR_COST, VISIT_COST, Campaign, Decision
from crm_lessons.world.rules.lift import A_YEAR, Tables, cells, lifts

VISIT = "VISIT"
DISCOUNT = 0.10
GAPS = 3.0
"""Whoever has been silent for so many of the usual gaps between two orders is taken as gone."""
LONGEST_SILENCE = 0.75
"""Years after which anybody is taken as gone."""
KEPT_FOR_REPAIRS = 3 * REPAIR_COST
SAVED_BY_REPAIR = 0.2
"""The part of what a customer would still bring this year that a repair is taken to save."""


def best_by_lift(quarter: int, tables: Tables, budget: int) -> Decision:
    """Write where past mailings caused more than they cost, visit prospects and repair complaints where it pays.

    The lift of a cell (sector and frequency) is what those written to ordered, less what those ordered whom the lot had left out.
    """
    today = tables["orders"]["date"].max()
    written = _written(tables, today)
    visited = _visited(quarter, tables)
    acts = pd.concat([written, visited], ignore_index=True)
    acts = acts[acts["value"] > 0].assign(yields=lambda act: act["value"] / act["cost"])
    acts = acts.sort_values("yields", ascending=False, kind="stable").drop_duplicates("customer")
    acts = acts[acts["cost"].cumsum() <= budget - KEPT_FOR_REPAIRS]
    campaigns = tuple(
        Campaign(_numbers(acts.loc[acts["act"] == channel.name, "customer"]), channel, DISCOUNT) for channel in Channel
    )
    return Decision(
        campaigns,
        _numbers(acts.loc[acts["act"] == VISIT, "customer"]),
        repairs=_worth_repairing(quarter, tables),
    )


def _written(tables: Tables, today: pd.Timestamp) -> pd.DataFrame:
    orders = tables["orders"]
    margin = orders.groupby("customer")["margin"].mean()
    cell = cells(tables)
    silence = (today - orders.groupby("customer")["date"].max()).dt.days / A_YEAR.days
    live = silence.index[(silence * cell["quiet"].reindex(silence.index) < GAPS) & (silence < LONGEST_SILENCE)]
    added = lifts(tables, cell).reindex(pd.MultiIndex.from_frame(cell[["sector", "band"]].reindex(live)))
    acts = [
        _acts(
            live, channel.name, MESSAGE_COST[channel], added[channel.name.lower()].to_numpy() * margin[live].to_numpy()
        )
        for channel in Channel
        if channel.name.lower() in added
    ]
    best = pd.concat(acts, ignore_index=True)
    return best.sort_values("value", ascending=False, kind="stable").drop_duplicates("customer")


def _visited(quarter: int, tables: Tables) -> pd.DataFrame:
    customers, orders, visits = tables["customers"], tables["orders"], tables["visits"]
    since = visits["customer"].map(customers["since"])
    new = visits[since.isna() | (since >= visits["date"])]
    source = new["customer"].map(customers["source"])
    won = since[new.index].notna()
    chance = (won.groupby(source).sum() + 0.5) / (won.groupby(source).size() + 3)
    year = _margin_of_a_year(orders)
    an_employee = year.sum() / customers["employees"].reindex(year.index).sum()
    prospects = customers[customers["since"].isna()]
    value = prospects["source"].map(chance).fillna(0.0) * prospects["employees"] * an_employee * _years_left(quarter)
    return _acts(prospects.index, VISIT, VISIT_COST, value.to_numpy())


def _acts(customers: pd.Index, act: str, cost: int, brings: np.ndarray[Any, Any]) -> pd.DataFrame:
    return pd.DataFrame({"customer": customers, "act": act, "cost": cost, "value": brings - cost})


def _worth_repairing(quarter: int, tables: Tables) -> tuple[int, ...]:
    margin = _margin_of_a_year(tables["orders"]) * _years_left(quarter)
    return _numbers(margin.index[margin * SAVED_BY_REPAIR > REPAIR_COST])


def _margin_of_a_year(orders: pd.DataFrame) -> pd.Series:
    year = orders[orders["date"] > orders["date"].max() - A_YEAR]
    margin: pd.Series = year.groupby("customer")["margin"].sum()
    return margin


def _years_left(quarter: int) -> float:
    return (5 - quarter) / 4


def _numbers(customers: pd.Index | pd.Series) -> tuple[int, ...]:
    return tuple(int(number) for number in customers)
