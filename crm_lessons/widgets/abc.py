"""Where do A and B end? The reader changes the convention, moves the limits, and sees who changes class."""

from __future__ import annotations

import math
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
from crm_lessons.widgets.task import Foreseen, Task

_HIGHEST = 98
"""Per cent: the last stop of the first slider."""
_CRUMB = 1e-9
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
        "end_of_a": slider(Text(fr="Fin de la classe A (%)", en="End of class A (%)"), end_of_a, 1, _HIGHEST),
        "end_of_b": slider(Text(fr="Fin de la classe B (%)", en="End of class B (%)"), end_of_b, 2, 99),
    }
    return MovingFigure(controls, draw, _settled, _task(revenue))


def _task(revenue: pd.Series[float]) -> Task | None:
    """Ask from where on the customer who crosses 80% of revenue is in class A, by share of customers."""
    table = _classify(revenue, "included", *_BY_REVENUE)
    rank = int((table["abc_class"] == "A").sum())
    with_customer = float(table["cumulative_share"].iloc[rank - 1])
    before = with_customer - float(table["share"].iloc[rank - 1])
    answer = _first_whole_above((rank - 1) / len(table))
    if not 1 < answer <= _HIGHEST:
        return None
    by_revenue = Text(
        fr="C'est en suivant le chiffre d'affaires. Revenez à la première convention, qui compte des clients.",
        en="That is by following revenue. Go back to the first convention, which counts customers.",
    )
    return Task(
        Text(
            fr="En part des clients, à partir de quelle fin de la classe A (en %, sans décimale) le client {customer} est-il en A ?",
            en="By share of customers, from which end of class A (in %, no decimals) is customer {customer} in A?",
        ).format(customer=table.index[rank - 1]),
        answer,
        tolerance=0,
        mistakes=(
            Foreseen(
                answer - 1,
                Text(
                    fr="À cette limite, la classe A s'arrête encore au client d'avant. Avancez le curseur d'un cran.",
                    en="At this limit, class A still stops at the customer before. Move the slider one step further.",
                ),
            ),
            Foreseen(math.ceil(100 * with_customer - _CRUMB), by_revenue),
            Foreseen(_first_whole_above(before), by_revenue),
            Foreseen(
                rank,
                Text(
                    fr="C'est sa place dans le classement. Combien de clients sur cent cela fait-il ?",
                    en="That is the customer's place in the ranking. How many customers in a hundred does it make?",
                ),
            ),
        ),
        right=Text(
            fr="Un point de moins, et ce client recevrait le service de la classe B.",
            en="One point less, and this customer would be served as class B.",
        ),
        look_again=Text(
            fr="Gardez la première convention, déplacez la fin de la classe A, et lisez qui s'y trouve.",
            en="Keep the first convention, move the end of class A, and read who is in it.",
        ),
    )


def _first_whole_above(share: float) -> int:
    """Return the first whole percentage above a share: at the share itself, the class is full without the next customer."""
    return math.floor(100 * share + _CRUMB) + 1


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
