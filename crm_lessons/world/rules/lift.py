"""What past mailings caused, cell by cell, from the tables alone: those written to beside those whom the lot left out."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

Tables = Mapping[str, pd.DataFrame]

ANSWERS_WITHIN = pd.Timedelta(weeks=6)
A_YEAR = pd.Timedelta(weeks=52)
BANDS = (-1, 1, 2.5, 5, 8, np.inf)
"""Limits of the frequency bands, in orders a year while no message is fresh."""
CAUTION = 15
"""A cell's lift counts as much as so many cases of the average lift: small cells are drawn to it."""


def lifts(tables: Tables, cell_of: pd.DataFrame) -> pd.DataFrame:
    """Return what a message adds, in orders of usual size: a row a sector and frequency band, a column a channel.

    `cell_of` is what `cells` returns. A channel is taken to act everywhere in the same proportion, so that each cell learns
    from all its messages.
    """
    cases = answers(tables, cell_of)
    keys = ["sector", "band"]
    apart = cases[~cases["sent"]].groupby(keys)["answer"].mean()
    sent = cases[cases["sent"]].join(apart.rename("apart"), on=keys)
    sent = sent.assign(added=sent["answer"] - sent["apart"])
    overall = sent["added"].mean()
    added = sent.groupby(keys)["added"].agg(["sum", "size"])
    cell = (added["sum"] + overall * CAUTION) / (added["size"] + CAUTION)
    moved = sent.join(cell.rename("cell"), on=keys)
    moved = moved[moved["cell"] > 0]
    strength = moved.groupby("channel")["added"].sum() / moved.groupby("channel")["cell"].sum()
    return pd.DataFrame({channel: cell * factor for channel, factor in strength.items()})


def answers(tables: Tables, cell_of: pd.DataFrame) -> pd.DataFrame:
    """Return one row a message sent or left out: sector, band, channel, sent, and `answer`, the margin of six weeks in usual orders."""
    messages, orders = tables["messages"], tables["orders"]
    worth = orders["margin"] / orders.groupby("customer")["margin"].transform("mean")
    rows = _after_messages(messages, orders[["customer", "date"]].assign(worth=worth))
    answer = rows.groupby("message")["worth"].sum().reindex(messages.index).fillna(0.0)
    cell = cell_of.reindex(messages["customer"]).set_axis(messages.index)
    return messages.assign(answer=answer, sector=cell["sector"], band=cell["band"])


def _after_messages(messages: pd.DataFrame, orders: pd.DataFrame) -> pd.DataFrame:
    """Return one row a message and order that came within six weeks of it."""
    rows = (
        messages[["customer", "date"]]
        .reset_index()
        .merge(orders.reset_index(), on="customer", suffixes=("", "_of_order"))
    )
    delay = rows["date_of_order"] - rows["date"]
    return rows[(delay >= pd.Timedelta(0)) & (delay < ANSWERS_WITHIN)]


def cells(tables: Tables) -> pd.DataFrame:
    """Return the cell of each customer: its sector, and the band of `quiet`, its orders a year while no message was fresh."""
    customers, orders = tables["customers"], tables["orders"]
    sent = tables["messages"][tables["messages"]["sent"]]
    stirred = _after_messages(sent, orders[["customer", "date"]]).groupby("customer")["order"].nunique()
    letters = sent.groupby("customer").size().reindex(customers.index).fillna(0)
    years = (orders["date"].max() - customers["since"]).dt.days / A_YEAR.days - letters * (ANSWERS_WITHIN / A_YEAR)
    orders_then = orders.groupby("customer").size().sub(stirred, fill_value=0).reindex(customers.index)
    quiet = orders_then / years.clip(lower=ANSWERS_WITHIN / A_YEAR)
    return customers[["sector"]].assign(quiet=quiet, band=pd.cut(quiet, BANDS, labels=False))
