"""Sales by month, a curve a year, so that a month stands above the same month of the year before."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.labels import spread_apart
from crm_lessons.plots.style import GREY, LINES, PAPER, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text, share_text

_YEARS = 3
"""As many curves as can be told apart; the last ones."""
_EARLY_END = 3
"""Days; a month that lacks no more of its end is drawn."""
_MONTHS = Text(
    fr="janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    en="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
)


def plot_sales_by_month(net: pd.Series[float], ax: Axes | None = None, *, on: pd.Timestamp) -> Axes:
    """Draw net sales by month, the last three years one above the other; the month of `on`, where more than its last days are missing, is left out.

    net: month (a period) | net sales, without a hole
    """
    ax = styled_axes(ax)
    over = net.loc[(_periods(net).to_timestamp(how="end") - on).days <= _EARLY_END]
    net = over if len(over) else net
    years = sorted(set(_periods(net).year.tolist()))[-_YEARS:]
    ends = []
    for year, line in zip(reversed(years), LINES, strict=False):
        of_year = _of_year(net, year)
        months, amounts = _periods(of_year).month, of_year.to_list()
        ax.plot(months, amounts, color=line.color, ls=line.stroke, marker=line.point, ms=4)
        ends.append((int(months[-1]), amounts[-1], str(year), line.color))
    ax.axhline(0, color=GREY, lw=0.8)
    _name_years(ax, ends)
    ax.set_xticks(range(1, 13), str(_MONTHS).split())
    ax.set_xlim(0.7, 13.1)
    number_ticks(ax.yaxis)
    name_axes(ax, y=Text(fr="Ventes nettes du mois", en="Net sales of the month"))
    claim(ax, _claim(net))
    return ax


def _name_years(ax: Axes, ends: list[tuple[int, float, str, str]]) -> None:
    low, high = ax.get_ylim()
    rising = sorted(ends, key=lambda end: end[1])
    heights = spread_apart([height for _, height, _, _ in rising], 0.055 * (high - low), high + high - low)
    for (month, _, year, color), height in zip(rising, heights, strict=True):
        box = {"facecolor": PAPER, "lw": 0, "pad": 1}
        write(ax, month + 0.2, height, year, color=color, va="center", weight="bold", bbox=box)


def _periods(net: pd.Series[float]) -> pd.PeriodIndex:
    return pd.PeriodIndex(net.index)


def _of_year(net: pd.Series[float], year: int) -> pd.Series[float]:
    return net.loc[_periods(net).year == year]


def _claim(net: pd.Series[float]) -> Text:
    """Say how far the last year is above or below the one before in the same months, else which month was the highest."""
    year = int(_periods(net).year[-1])
    last, before = _of_year(net, year), _of_year(net, year - 1)
    same = before.loc[_periods(before).month.isin(_periods(last).month)]
    if len(same) == len(last) and same.sum() > 0:
        change = float(last.sum()) / float(same.sum()) - 1
        words = _SAME if not round(abs(change), 3) else _MORE if change > 0 else _LESS
        found = {"change": share_text(abs(change)), "n": number_text(len(last))}
        return words.format(year=str(year), before=str(year - 1), **found)
    highest = _periods(net)[int(net.to_numpy().argmax())]
    return _HIGHEST.format(month=_month(highest), amount=number_text(round(float(net.max()))))


def _month(month: pd.Period) -> Text:
    """Return a month in words: mai 2024, May 2024."""
    first = day_text(month.start_time)
    return Text(fr=first.fr.split(" ", 1)[1], en=first.en.split(" ", 1)[1])


_MORE = Text(
    fr="Sur les mêmes mois ({n}), {year} est {change} au-dessus de {before}",
    en="Over the same months ({n}), {year} is {change} above {before}",
)
_LESS = Text(
    fr="Sur les mêmes mois ({n}), {year} est {change} au-dessous de {before}",
    en="Over the same months ({n}), {year} is {change} below {before}",
)
_SAME = Text(
    fr="Sur les mêmes mois ({n}), {year} vaut {before}", en="Over the same months ({n}), {year} equals {before}"
)
_HIGHEST = Text(fr="Le mois le plus haut, {month}, a fait {amount}", en="The highest month, {month}, made {amount}")
