"""Where do A and B end? The reader changes the convention, moves the limits, and sees who changes class."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.pareto_abc.abc import (
    ABC_BY_CUSTOMERS,
    ABC_BY_REVENUE,
    CLASSES,
    Crossing,
    abc_analysis,
    abc_summary,
)
from crm_lessons.plots.labels import customers_text
from crm_lessons.plots.pareto_abc.portfolio import plot_classes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.widgets.moving_figure import MovingFigure, Values
from crm_lessons.widgets.radios import Radios
from crm_lessons.widgets.sliders import slider

_NAMED = 12
"""Customers of a class that are named; the others are counted."""


@dataclass(frozen=True)
class _Convention:
    """A way to cut a ranking in three, with its usual limits in per cent; without `crossing`, it counts heads."""

    name: Text
    limits: tuple[int, int]
    crossing: Crossing | None = None


def _percentages(first: float, second: float) -> tuple[int, int]:
    return round(100 * first), round(100 * second)


_BY_CUSTOMERS = _percentages(ABC_BY_CUSTOMERS[0], ABC_BY_CUSTOMERS[0] + ABC_BY_CUSTOMERS[1])
_BY_REVENUE = _percentages(*ABC_BY_REVENUE)

_CONVENTIONS = {
    "customers": _Convention(
        Text(fr="En part des clients", en="By share of customers"),
        _BY_CUSTOMERS,
    ),
    "included": _Convention(
        Text(
            fr="En part du chiffre d'affaires cumulé ; le client qui franchit la limite reste dans la classe du haut",
            en="By share of cumulative revenue; the customer who crosses a limit stays in the upper class",
        ),
        _BY_REVENUE,
        "included",
    ),
    "excluded": _Convention(
        Text(
            fr="En part du chiffre d'affaires cumulé ; le client qui franchit la limite passe dans la classe du bas",
            en="By share of cumulative revenue; the customer who crosses a limit goes to the lower class",
        ),
        _BY_REVENUE,
        "excluded",
    ),
}


def abc_limits(revenue: pd.Series[float]) -> MovingFigure:
    """Return the controls and the figure of an ABC analysis: choose a convention, move where A and B end.

    From a Series of revenue (any currency) indexed by customer. It opens on the course's convention; another one comes
    with its own usual limits, and a limit that meets the other one pushes it. Raises InputError as `abc_analysis` does.
    """
    end_of_a, end_of_b = _BY_CUSTOMERS

    def draw(axes: Axes, convention: str, end_of_a: int, end_of_b: int) -> Text:
        chosen = _CONVENTIONS[convention]
        table = _classify(revenue, chosen.crossing, end_of_a, end_of_b)
        limits = (end_of_a / 100, end_of_b / 100)
        plot_classes(table, axes, revenue_limits=limits if chosen.crossing else ())
        return _in_words(table, chosen, limits)

    controls = {
        "convention": Radios(
            str(Text(fr="Convention (au clavier : Tab, puis Espace)", en="Convention (by keyboard: Tab, then Space)")),
            [(str(convention.name), key) for key, convention in _CONVENTIONS.items()],
            "customers",
        ),
        "end_of_a": slider(Text(fr="Fin de la classe A (%)", en="End of class A (%)"), end_of_a, 1, 98),
        "end_of_b": slider(Text(fr="Fin de la classe B (%)", en="End of class B (%)"), end_of_b, 2, 99),
    }
    return MovingFigure(controls, draw, _settled)


def _settled(moved: str, values: Values) -> Values:
    """Return limits that suit the convention, the first below the second; the one that was moved stands."""
    first, second = values["end_of_a"], values["end_of_b"]
    if moved == "convention":
        first, second = _CONVENTIONS[values["convention"]].limits
    elif moved == "end_of_a":
        second = max(second, first + 1)
    else:
        first = min(first, second - 1)
    return values | {"end_of_a": first, "end_of_b": second}


def _classify(revenue: pd.Series[float], crossing: Crossing | None, first: int, second: int) -> pd.DataFrame:
    if crossing is None:
        return abc_analysis(revenue, customers=(first / 100, (second - first) / 100, (100 - second) / 100))
    return abc_analysis(revenue, revenue_limits=(first / 100, second / 100), crossing=crossing)


def _in_words(table: pd.DataFrame, convention: _Convention, limits: tuple[float, float]) -> Text:
    """Say the convention and its limits, then who is in each class and what they weigh, a line each."""
    words = Text(fr="{name} (limites : {first} et {second}).", en="{name} (limits: {first} and {second}).").format(
        name=convention.name, first=share_text(limits[0]), second=share_text(limits[1])
    )
    weights = abc_summary(table)["revenue_share"]
    for letter in CLASSES:
        words += Text(fr="\n", en="\n") + _class_in_words(letter, table, float(weights[letter]))
    return words


def _class_in_words(letter: str, table: pd.DataFrame, share: float) -> Text:
    members = table.index[table["abc_class"] == letter]
    if members.empty:
        return Text(fr="Classe {letter} : aucun client.", en="Class {letter}: no customer.").format(letter=letter)
    return Text(
        fr="Classe {letter}, {customers} ({part}), {share} du chiffre d'affaires : {names}.",
        en="Class {letter}, {customers} ({part}), {share} of revenue: {names}.",
    ).format(
        letter=letter,
        customers=customers_text(len(members)),
        part=share_text(len(members) / len(table)),
        share=share_text(share),
        names=_names(members),
    )


def _names(members: pd.Index) -> Text:
    named = ", ".join(str(customer) for customer in members[:_NAMED])
    others = len(members) - _NAMED
    if others <= 0:
        return Text(fr=named, en=named)
    return Text(fr="{named} et {others} de plus", en="{named} and {others} more").format(
        named=named, others=number_text(others)
    )
