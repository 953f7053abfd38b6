"""What a bad moment takes from a stay, and what an excellent one adds."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.plots.style import GREY, LOSS, TOP, claim, name_axes, styled_axes, write
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text
from crm_lessons.text.terms.codes import decoded


def plot_moments(table: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw for each moment the marks that it takes when bad, to the left, and adds when excellent, to the right.

    table: moment | taken (at most 0), added (at least 0), in marks of the whole stay; first row on top
    """
    ax = styled_axes(ax, height=1.6 + 0.5 * len(table))
    rows = table[::-1]
    ax.barh(range(len(rows)), rows["taken"], height=0.62, **LOSS.look)
    ax.barh(range(len(rows)), rows["added"], height=0.62, **TOP.look)
    ax.axvline(0, color=GREY, lw=1)
    for place, (taken, added) in enumerate(zip(rows["taken"], rows["added"], strict=True)):
        write(ax, taken - 0.03, place, number_text(taken, 1), va="center", ha="right")
        write(ax, added + 0.03, place, Text(fr="+{n}", en="+{n}").format(n=number_text(added, 1)), va="center")
    ax.set_yticks(range(len(rows)), [decoded("moment", str(name), spoken()) for name in rows.index], parse_math=False)
    reach = 1.3 * max(float(-table["taken"].min()), float(table["added"].max()), 0.5)
    ax.set_xlim(-reach, reach)
    ax.set_xticks([])
    name_axes(
        ax,
        x=Text(
            fr="← un mauvais moment retire à la note du séjour     un excellent y ajoute →",
            en="← a bad moment takes from the mark of the stay     an excellent one adds →",
        ),
    )
    worst, best = table["taken"].idxmin(), table["added"].idxmax()
    name = {key: Text(**{one: decoded("moment", str(key), one) for one in ("fr", "en")}) for key in (worst, best)}
    claim(
        ax,
        Text(
            fr="Le séjour se perd sur « {worst} » et s'embellit avec « {best} »",
            en="The stay is lost on “{worst}” and adorned by “{best}”",
        ).format(worst=name[worst], best=name[best]),
    )
    return ax
