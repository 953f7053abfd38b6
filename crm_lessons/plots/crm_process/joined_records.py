"""The largest customers once their records are joined: a bar a customer, a piece of it for each record."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import customers_text, short_name
from crm_lessons.plots.style import (
    BLUE,
    GREY,
    ORANGE,
    PALE,
    PAPER,
    TICK_SIZE,
    Fill,
    claim,
    name_axes,
    number_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_PIECES = (Fill(BLUE, "", PAPER), Fill(ORANGE, "///", "#222222"), Fill(PALE, "...", "#222222", GREY))
"""First record, second, third; a fourth looks like the first again, beyond a white edge."""


def plot_joined_records(revenue: pd.Series[float], kept: pd.Series[int], top: int = 10, ax: Axes | None = None) -> Axes:
    """Draw the `top` customers after their records are joined, each record a piece of the bar, and say what this changes.

    Below a dashed line stands whoever would be among them by a single record, and no longer is.

    revenue: revenue by record; a record without revenue may be missing
    kept: for each record, the customer that it stands for (from `same_customers`)
    """
    ax = styled_axes(ax, height=1.4 + 0.36 * top)
    pieces = pd.DataFrame({"revenue": revenue, "kept": kept.reindex(revenue.index)})
    pieces = pieces[pieces["revenue"] > 0].sort_values("revenue", ascending=False, kind="stable")
    everybody = pieces.groupby("kept")["revenue"].sum()
    first = everybody.nlargest(top)
    expelled = _expelled(pieces, first)
    joined = everybody.reindex([*first.index, *expelled])
    for row, customer in enumerate(joined.index):
        records = pieces.loc[pieces["kept"] == customer, "revenue"]
        _draw_pieces(ax, row, records)
        if words := _beside(len(records), is_out=customer in expelled, top=len(first)):
            write(ax, joined[customer] * 1.01, row, words, va="center")
    if expelled:
        ax.axhline(len(first) - 0.5, color=GREY, linestyle="--", lw=1)
    names = [short_name(customer) for customer in joined.index]
    ax.set_yticks(range(len(joined)), names, size=TICK_SIZE, parse_math=False)
    ax.set_ylim(max(len(joined), 1) - 0.4, -0.6)
    ax.set_xlim(0, 1.15 * float(joined.max()))
    number_ticks(ax.xaxis)
    name_axes(ax, Text(fr="Chiffre d'affaires (dirhams)", en="Revenue (dirhams)"), Text(fr="Client", en="Customer"))
    claim(ax, _hidden_claim(pieces, first))
    return ax


def _expelled(pieces: pd.DataFrame, first: pd.Series[float]) -> list[object]:
    """Return who would be among the first by a single record, and is not once records are joined."""
    return [one for one in pieces["kept"].drop_duplicates().head(len(first)) if one not in first.index]


def _beside(records: int, *, is_out: bool, top: int) -> Text | None:
    """Return what is written beside a bar: that it leaves the first, or of how many records it is made."""
    if is_out:
        return Text(fr="sort des {top} premiers", en="leaves the first {top}").format(top=number_text(top))
    return _records_in_words(records) if records > 1 else None


def _draw_pieces(ax: Axes, row: int, records: pd.Series[float]) -> None:
    left = 0.0
    for place, amount in enumerate(records):
        ax.barh(row, amount, left=left, height=0.7, **_PIECES[place % len(_PIECES)].look | {"lw": 1})
        left += amount


def _records_in_words(count: int) -> Text:
    return Text(fr="{count} fiches", en="{count} records").format(count=number_text(count))


def _hidden_claim(pieces: pd.DataFrame, joined: pd.Series[float]) -> Text:
    """Count those of the top who would not be there by any single record."""
    by_record = set(pieces.nlargest(len(joined), "revenue")["kept"])
    hidden = len(set(joined.index) - by_record)
    first = number_text(len(joined))
    if hidden == 0:
        return Text(
            fr="Réunir les fiches ne fait entrer personne dans les {first} premiers",
            en="Joining the records brings nobody into the first {first}",
        ).format(first=first)
    enters = Text(fr="entre", en="enters") if hidden == 1 else Text(fr="entrent", en="enter")
    return Text(
        fr="Fiches réunies, {customers} {enters} dans les {first} premiers",
        en="Records joined, {customers} {enters} the first {first}",
    ).format(customers=customers_text(hidden), enters=enters, first=first)
