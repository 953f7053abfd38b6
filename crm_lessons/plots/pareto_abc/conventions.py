"""The same customers under several ABC conventions: a strip each, so that the eye finds who changes class."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.abc import CLASSES
from crm_lessons.methods.validation import InputError
from crm_lessons.plots.labels import FEW, customer_ticks, customers_text, spread_apart
from crm_lessons.plots.style import CLASS_FILLS, CLEAR, INK, TICK_SIZE, claim, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_NAME_WIDTH = 26
"""Characters to a line in the name of a convention."""
_STRIP = 0.7
"""Height of a strip, where the next one begins at 1."""


def plot_conventions(tables: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame], ax: Axes | None = None) -> Axes:
    """Draw a strip of classes for each convention, customers ranked, those who change class framed.

    tables: two or more tables of `abc_analysis` on the same revenue, by the name of their convention

    Raises InputError when there is nothing to compare, or the tables do not rank the same customers.
    """
    classes = _side_by_side(tables)
    ax = styled_axes(ax, height=1.5 + 0.75 * len(tables))
    draw_strip = _draw_squares if len(classes) <= FEW else _draw_runs
    for row, convention in enumerate(classes.columns):
        draw_strip(ax, row, classes[convention].to_list())
    changed = (classes.nunique(axis="columns") > 1).to_list()
    for first, last in _runs(changed):
        _frame(ax, first, last, len(tables))
    customer_ticks(ax, classes.index)
    ax.set_ylim(len(tables) - 0.4, -0.65)
    ax.set_yticks(
        range(len(tables)), [textwrap.fill(str(name), _NAME_WIDTH) for name in tables], parse_math=False, size=TICK_SIZE
    )
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    claim(ax, _change_claim(sum(changed), len(classes)))
    return ax


def _side_by_side(tables: Mapping[str, pd.DataFrame] | Mapping[Text, pd.DataFrame]) -> pd.DataFrame:
    """Return the classes of each customer, a column a convention, largest customer first."""
    columns = {place: table["abc_class"].astype(str) for place, table in enumerate(tables.values())}
    if len(columns) < 2:
        raise InputError(
            Text(
                fr="On attend au moins deux conventions à comparer ; reçu : {found}. Ajoutez un tableau d'`abc_analysis`.",
                en="Expected two or more conventions to compare; received: {found}. Add a table of `abc_analysis`.",
            ).format(found=len(columns))
        )
    if not all(column.index.equals(columns[0].index) for column in columns.values()):
        raise InputError(
            Text(
                fr="Les tableaux ne classent pas les mêmes clients. Appliquez chaque fois `abc_analysis` à la même série.",
                en="The tables do not rank the same customers. Apply `abc_analysis` to the same Series each time.",
            )
        )
    return pd.DataFrame(columns)


def _draw_squares(ax: Axes, row: int, classes: Sequence[str]) -> None:
    """Draw a square for each customer, with the letter of the class."""
    for rank, letter in enumerate(classes, start=1):
        fill = CLASS_FILLS[letter]
        ax.bar(rank, _STRIP, bottom=row - _STRIP / 2, width=0.92, facecolor=fill.color)
        write(ax, rank, row, letter, color=fill.ink, weight="bold", ha="center", va="center")


def _draw_runs(ax: Axes, row: int, classes: Sequence[str]) -> None:
    """Draw one block for each class, its letter and head count above: a square a customer would be a hair."""
    present = [letter for letter in CLASSES if letter in classes]
    sizes = [classes.count(letter) for letter in present]
    starts = [classes.index(letter) + 0.5 for letter in present]
    middles = [start + size / 2 for start, size in zip(starts, sizes, strict=True)]
    places = spread_apart(middles, len(classes) / 12, len(classes))
    for letter, size, start, place in zip(present, sizes, starts, places, strict=True):
        ax.barh(row + 0.1, size, left=start, height=_STRIP - 0.2, **CLASS_FILLS[letter].look)
        words = Text(fr="{letter} : {size}", en="{letter}: {size}").format(letter=letter, size=number_text(size))
        write(ax, place, row - 0.2, words, size=TICK_SIZE, ha="center", va="bottom", bbox=CLEAR)


def _runs(changed: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last rank of each unbroken run of customers who change class."""
    padded = [False, *changed, False]
    firsts = [rank for rank in range(1, len(padded)) if padded[rank] and not padded[rank - 1]]
    lasts = [rank - 1 for rank in range(1, len(padded)) if padded[rank - 1] and not padded[rank]]
    yield from zip(firsts, lasts, strict=True)


def _frame(ax: Axes, first: int, last: int, rows: int) -> None:
    left, right, top, bottom = first - 0.5, last + 0.5, -0.5, rows - 0.5
    ax.plot([left, right, right, left, left], [top, top, bottom, bottom, top], color=INK, lw=1.8, clip_on=False)


def _change_claim(changed: int, count: int) -> Text:
    if not changed:
        return Text(
            fr="Ces conventions s'accordent : aucun client ne change de classe",
            en="These conventions agree: no customer changes class",
        )
    if changed == 1:
        words = Text(
            fr="{some} sur {count} change de classe (encadré)",
            en="{n} of {customers} changes class (framed)",
        )
    else:
        words = Text(
            fr="{some} sur {count} changent de classe (encadrés)",
            en="{n} of {customers} change class (framed)",
        )
    return words.format(
        some=customers_text(changed), n=number_text(changed), count=number_text(count), customers=customers_text(count)
    )
