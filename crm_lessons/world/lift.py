"""Whom to write to, visit and repair, judged from the tables alone: what past mailings caused where, cell by cell."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from crm_lessons.world.customers import Channel
from crm_lessons.world.decisions import MESSAGE_COST, REPAIR_COST, VISIT_COST, Campaign, Decision
from crm_lessons.world.quarter import WEEKS

Tables = Mapping[str, pd.DataFrame]

ANSWERS_WITHIN = pd.Timedelta(weeks=6)
A_YEAR = pd.Timedelta(weeks=52)
BANDS = (-1, 1, 2.5, 5, 8, np.inf)
"""Limits of the frequency bands, in orders a year."""
DISCOUNT = 0.10
CAUTION = 15
"""A cell's lift counts as much as so many cases of the average lift: small cells are drawn to it."""


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
    kept_apart = REPAIR_COST * 3
    acts = acts[acts["cost"].cumsum() <= budget - kept_apart]
    campaigns = tuple(
        Campaign(_numbers(acts.loc[acts["act"] == channel.name, "customer"]), channel, DISCOUNT) for channel in Channel
    )
    return Decision(
        campaigns,
        _numbers(acts.loc[acts["act"] == "VISIT", "customer"]),
        repairs=_worth_repairing(quarter, tables, today),
    )


def lifts(tables: Tables) -> pd.DataFrame:
    """Return what a message adds in orders of usual size: a row a sector and frequency band, a column a channel."""
    cases = answers(tables)
    keys = ["sector", "band"]
    apart = cases[~cases["sent"]]
    left_out = _drawn_to(apart.groupby(keys)["answer"].agg(["mean", "size"]), apart["answer"].mean())
    columns = {}
    for channel, sent in cases[cases["sent"]].groupby("channel"):
        lift = sent.groupby(keys)["answer"].agg(["mean", "size"])
        overall = sent["answer"].mean() - sent.set_index(keys).index.map(left_out).to_numpy(float).mean()
        columns[channel] = _drawn_to(lift.assign(mean=lift["mean"] - left_out.reindex(lift.index)), overall)
    return pd.DataFrame(columns)


def answers(tables: Tables) -> pd.DataFrame:
    """Return one row a message sent or left out: sector, band, channel, sent, and `answer`, the margin of six weeks in usual orders."""
    messages, orders = tables["messages"], tables["orders"]
    worth = orders["margin"] / orders.groupby("customer")["margin"].transform("mean")
    rows = _after_messages(messages, orders.assign(worth=worth))
    answer = rows.groupby("message")["worth"].sum().reindex(messages.index).fillna(0.0)
    cells = _cells(tables).reindex(messages["customer"]).set_axis(messages.index)
    return messages.assign(answer=answer, sector=cells["sector"], band=cells["band"])


def _after_messages(messages: pd.DataFrame, orders: pd.DataFrame) -> pd.DataFrame:
    """Return one row a message and order that came within six weeks of it."""
    rows = messages.reset_index().merge(orders.reset_index(), on="customer", suffixes=("", "_of_order"))
    delay = rows["date_of_order"] - rows["date"]
    return rows[(delay >= pd.Timedelta(0)) & (delay < ANSWERS_WITHIN)]


def _cells(tables: Tables) -> pd.DataFrame:
    """Return the cell of each customer: its sector, and the band of its orders a year while no message was fresh."""
    customers, orders = tables["customers"], tables["orders"]
    sent = tables["messages"][tables["messages"]["sent"]]
    stirred = _after_messages(sent, orders).groupby("customer")["order"].nunique()
    known = (orders["date"].max() - customers["since"]) - ANSWERS_WITHIN * sent.groupby("customer").size().reindex(
        customers.index
    ).fillna(0)
    quiet = orders.groupby("customer").size().sub(stirred, fill_value=0).reindex(customers.index)
    return customers[["sector"]].assign(
        band=pd.cut(quiet / (known.clip(lower=ANSWERS_WITHIN) / A_YEAR), BANDS, labels=False)
    )


def _drawn_to(cells: pd.DataFrame, overall: float) -> pd.Series:
    return (cells["mean"] * cells["size"] + overall * CAUTION) / (cells["size"] + CAUTION)


def _written(tables: Tables, today: pd.Timestamp) -> pd.DataFrame:
    orders = tables["orders"]
    margin = orders.groupby("customer")["margin"].mean()
    silent = (today - orders.groupby("customer")["date"].max()) / pd.Timedelta(weeks=1)
    live = silent.index[silent <= 39]
    table = lifts(tables).reindex(pd.MultiIndex.from_frame(_cells(tables).reindex(live)))
    acts = []
    for channel in Channel:
        name = channel.name.lower()
        if name in table:
            cost = MESSAGE_COST[channel]
            acts.append(
                pd.DataFrame(
                    {
                        "customer": live,
                        "act": channel.name,
                        "cost": cost,
                        "value": table[name].to_numpy() * margin[live].to_numpy() - cost,
                    }
                )
            )
    best = pd.concat(acts, ignore_index=True)
    return best.sort_values("value", ascending=False, kind="stable").drop_duplicates("customer")


def _visited(quarter: int, tables: Tables) -> pd.DataFrame:
    customers, orders, visits = tables["customers"], tables["orders"], tables["visits"]
    years_left = (5 - quarter) * WEEKS / 52
    since = visits["customer"].map(customers["since"])
    new = visits[since.isna() | (since >= visits["date"])]
    source = new["customer"].map(customers["source"])
    won = since[new.index].notna()
    chance = (won.groupby(source).sum() + 0.5) / (won.groupby(source).size() + 3)
    year = orders[orders["date"] > orders["date"].max() - A_YEAR].groupby("customer")["margin"].sum()
    an_employee = year.sum() / customers["employees"].reindex(year.index).sum()
    prospects = customers[customers["since"].isna()]
    value = prospects["source"].map(chance).fillna(0.0) * prospects["employees"] * an_employee * years_left
    return pd.DataFrame(
        {"customer": prospects.index, "act": "VISIT", "cost": VISIT_COST, "value": value.to_numpy() - VISIT_COST}
    )


def _worth_repairing(quarter: int, tables: Tables, today: pd.Timestamp) -> tuple[int, ...]:
    orders = tables["orders"]
    year = orders[orders["date"] > today - A_YEAR].groupby("customer")["margin"].sum()
    return _numbers(year.index[year * (5 - quarter) / 4 * 0.2 > REPAIR_COST])


def _numbers(customers: pd.Index | pd.Series) -> tuple[int, ...]:
    return tuple(int(number) for number in customers)
