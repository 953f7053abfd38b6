"""Two rates segment by segment, then all together: a picture of what a mix can turn round."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.kpis.rates import rates_by_group
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import short_name
from crm_lessons.plots.style import (
    GREY,
    LINES,
    PAPER,
    TICK_SIZE,
    claim,
    name_axes,
    rate_ticks,
    styled_axes,
)
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text

_LARGEST_AREA = 900
"""Points squared, for the most messages; the others in proportion, so that a bubble's area is its weight."""
_COVERED = {"o": math.pi / 4, "s": 1.0}
"""The part of its square that a mark covers: a disc must be wider than a square of the same area."""
_MOST_SEGMENTS = 8


def plot_segment_rates(
    data: pd.DataFrame, group: str, segment: str, trials: str, successes: str, ax: Axes | None = None
) -> Axes:
    """Draw the success rate of two groups in each segment and, on the right, in all segments together.

    data: as for `rates_by_group`; the area of a bubble counts its trials

    Raises InputError as `rates_by_group` does, and when there are not two groups or too many segments to be read.
    """
    parts = rates_by_group(data, [group, segment], trials, successes).table
    names, segments = list(parts.index.unique(group)), list(dict.fromkeys(data[segment]))
    if len(names) != 2 or len(segments) > _MOST_SEGMENTS:
        raise InputError(
            Text(
                fr="On attend deux groupes et au plus {most} segments ; reçu : {groups} et {segments}.",
                en="Expected two groups and at most {most} segments; received: {groups} and {segments}.",
            ).format(most=_MOST_SEGMENTS, groups=len(names), segments=len(segments))
        )
    together = rates_by_group(data, group, trials, successes).table
    ax = styled_axes(ax)
    rates = [_places(parts.loc[name], segments, together.loc[name]) for name in names]
    _draw_groups(ax, names, rates)
    ax.axvline(len(segments) - 0.5, color=GREY, lw=1, linestyle=":")
    labels = [short_name(one) for one in segments] + [str(Text(fr="tous ensemble", en="all together"))]
    ax.set_xticks(range(len(labels)), labels, size=TICK_SIZE, parse_math=False)
    ax.set_xlim(-0.6, len(segments) + 0.6)
    highest = max(float(table["rate"].max()) for table in rates) or 1.0
    ax.set_ylim(0, 1.25 * highest)
    rate_ticks(ax.yaxis, highest)
    name_axes(ax, y=Text(fr="Taux de réponse (aire : messages)", en="Response rate (area: messages)"))
    claim(ax, _what_the_mix_does(names, [table["rate"] for table in rates]))
    return ax


def _places(parts: pd.DataFrame, segments: Sequence[object], together: pd.Series[float]) -> pd.DataFrame:
    """Return trials and rate by place along the x axis: the segments in order, then all of them."""
    table = parts.reindex(pd.Index(segments))[["trials", "rate"]].reset_index(drop=True)
    table.loc[len(segments)] = together[["trials", "rate"]]
    return table


def _draw_groups(ax: Axes, names: Sequence[object], rates: Sequence[pd.DataFrame]) -> None:
    """Draw a bubble a segment for each group, side by side, each with its rate; the legend names the marks."""
    largest = max(float(table["trials"].max()) for table in rates)
    for table, name, line, side in zip(rates, names, LINES, (-0.17, 0.17), strict=False):
        x = table.index + side
        square = _LARGEST_AREA * table["trials"] / largest / _COVERED[line.point]
        ax.scatter(x, table["rate"], s=square, marker=line.point, color=line.color, edgecolor=PAPER, zorder=3)
        ax.scatter([], [], s=60, marker=line.point, color=line.color, label=short_name(name))
        for place, rate, lift in zip(x, table["rate"], square**0.5 / 2, strict=True):
            if not math.isnan(rate):
                _write_above(ax, place, rate, lift)
    ax.legend(frameon=False, loc="upper center", ncols=2)


def _write_above(ax: Axes, x: float, rate: float, lift: float) -> None:
    """Write a rate above its bubble, `lift` points high."""
    above = {"textcoords": "offset points", "ha": "center", "va": "bottom"}
    ax.annotate(str(share_text(rate)), (x, rate), (0, 3 + lift), size=TICK_SIZE, zorder=4, **above)  # type: ignore[arg-type]


def _what_the_mix_does(names: Sequence[object], rates: Sequence[pd.Series[float]]) -> Text:
    """Say whether the group that leads in every segment also leads in total."""
    lead = rates[0] - rates[1]
    in_parts, in_all = lead.iloc[:-1].dropna(), float(lead.iloc[-1])
    always = next((sign for sign in (1, -1) if len(in_parts) and (sign * in_parts > 0).all()), 0)
    first, second = map(short_name, names)
    leader, other = (first, second) if always >= 0 else (second, first)
    if not always:
        words = Text(
            fr="Meilleur taux : {leader} ou {other}, selon le segment",
            en="{leader} wins in some segments, {other} in others",
        )
    elif always * in_all < 0:
        words = Text(
            fr="Meilleur taux segment par segment : {leader} ; au total : {other}",
            en="Segment by segment, {leader} wins; in total, {other} does",
        )
    else:
        words = Text(
            fr="Meilleur taux, segment par segment et au total : {leader}",
            en="Segment by segment and in total, {leader} wins",
        )
    return words.format(leader=leader, other=other)
