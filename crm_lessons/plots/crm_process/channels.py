"""How many channels each customer uses: one bar for each number of channels."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import OTHERS, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text


def plot_channels(channels: pd.Series[int], ax: Axes | None = None) -> Axes:
    """Draw how many customers use one channel, two, three and so on; those who use several stand out.

    channels: the number of channels of each customer, at least one
    """
    ax = styled_axes(ax)
    counts = [int((channels == number).sum()) for number in range(1, int(channels.max()) + 1)]
    for number, customers in enumerate(counts, start=1):
        ax.bar(number, customers, width=0.7, **(TOP if number > 1 else OTHERS).look)
        write(ax, number, customers, number_text(customers), ha="center", va="bottom")
    ax.set_xticks(range(1, len(counts) + 1))
    ax.set_xlim(0.4, max(len(counts), 3) + 0.6)
    number_ticks(ax.yaxis)
    ax.margins(y=0.1)
    name_axes(
        ax,
        Text(fr="Canaux différents utilisés par le client", en="Different channels used by the customer"),
        Text(fr="Clients", en="Customers"),
    )
    claim(ax, _several_claim(int((channels > 1).sum()), len(channels)))
    return ax


def _several_claim(several: int, count: int) -> Text:
    if several == 0:
        return Text(fr="Chaque client ne passe que par un canal", en="Each customer comes through a single channel")
    return Text(
        fr="{part} des clients passent par plusieurs canaux ({several} sur {count})",
        en="{part} of customers come through several channels ({several} of {count})",
    ).format(part=share_text(several / count), several=number_text(several), count=number_text(count))
