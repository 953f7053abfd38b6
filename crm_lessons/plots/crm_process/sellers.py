"""What four salespeople sold: one total each, as it is often shown, or parted into customers of the house and new ones."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import OTHERS, TICK_SIZE, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_YEAR = 2024
_REVENUE = Text(fr="Ventes de 2024 (dirhams)", en="Sales of 2024 (dirhams)")
_CUT = 0.8
"""Where the flattering chart begins, as a part of its shortest bar."""


def plot_seller_totals(sales: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw a total for each salesperson on an axis that does not begin at zero, under a title that praises the first.

    A figure to be criticised. sales: sale | seller, amount
    """
    ax = styled_axes(ax, height=3.4)
    totals = sales.groupby("seller")["amount"].sum().sort_values(ascending=False)
    ax.bar(range(len(totals)), totals, width=0.6, **OTHERS.look)
    ax.set_xticks(range(len(totals)), [str(name) for name in totals.index], size=TICK_SIZE, parse_math=False)
    ax.set_ylim(_CUT * float(totals.min()), 1.02 * float(totals.max()))
    number_ticks(ax.yaxis)
    name_axes(ax, y=_REVENUE)
    claim(
        ax,
        Text(
            fr="{name}, de loin les meilleures ventes de l'année", en="{name}, by far the best sales of the year"
        ).format(name=str(totals.index[0])),
    )
    return ax


def plot_seller_parts(sales: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw what each salesperson sold to customers of the house and to new ones, largest total first.

    sales: sale | seller, customer_since (year of the first order), amount
    """
    is_new = sales["customer_since"] == _YEAR
    parts = sales["amount"].groupby([sales["seller"], is_new]).sum().unstack(fill_value=0)
    parts = parts.reindex(columns=[False, True], fill_value=0)
    parts = parts.loc[parts.sum(axis=1).sort_values(ascending=False).index]
    ax = styled_axes(ax, height=1.6 + 0.5 * len(parts))
    for row, (old, new) in enumerate(zip(parts[False], parts[True], strict=True)):
        ax.barh(row, old, height=0.6, **OTHERS.look)
        ax.barh(row, new, left=old, height=0.6, **TOP.look)
        words = Text(fr="  dont nouveaux : {new}, {share}", en="  of which new: {new}, {share}")
        write(ax, old + new, row, words.format(new=number_text(new), share=share_text(new / (old + new))), va="center")
    ax.set_yticks(range(len(parts)), [str(name) for name in parts.index], size=TICK_SIZE, parse_math=False)
    ax.set_ylim(len(parts) - 0.5, -0.5)
    ax.set_xlim(0, 1.55 * float(parts.sum(axis=1).max()))
    number_ticks(ax.xaxis)
    name_axes(
        ax,
        Text(
            fr="Ventes de 2024 (dirhams ; hachures : clients de l'année)",
            en="Sales of 2024 (dirhams; hatched: customers of the year)",
        ),
    )
    claim(ax, _parts_claim(parts))
    return ax


def _parts_claim(parts: pd.DataFrame) -> Text:
    first, hunter = parts.sum(axis=1).idxmax(), parts[True].idxmax()
    if first == hunter:
        return Text(
            fr="{name} vend le plus, et le plus à de nouveaux clients",
            en="{name} sells most, to new customers too",
        ).format(name=str(first))
    return Text(
        fr="{first} vend le plus ; {hunter} vend le plus à de nouveaux clients",
        en="{first} sells most; {hunter} sells most to new customers",
    ).format(first=str(first), hunter=str(hunter))
