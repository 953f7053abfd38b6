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
    customers_within,
)
from crm_lessons.methods.pareto_abc.shares import head_count
from crm_lessons.plots.labels import CUSTOMERS, customers_text
from crm_lessons.plots.pareto_abc.portfolio import plot_classes
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text
from crm_lessons.widgets.controls import PERCENT, Apart, Choice, Control, Number, Option
from crm_lessons.widgets.first_dozen import AND_MORE, first_dozen
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_HIGHEST = 98
"""Per cent: the last stop of the first limit."""
_CRUMB = 1e-9


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


def abc_limits(revenue: pd.Series[float]) -> HeldFigure:
    """Return the figure of an ABC analysis in which one chooses a convention and moves where A and B end.

    From a Series of revenue (any currency) indexed by customer. It opens on the course's convention; another one comes
    with its own usual limits, and a limit that meets the other one pushes it. Raises InputError as `abc_analysis` does.
    """
    ranked = _classify(revenue, None, *_BY_CUSTOMERS)

    def draw(axes: Axes, convention: str, end_of_a: int, end_of_b: int) -> None:
        crossing = _CONVENTIONS[convention].crossing
        table = _classify(revenue, crossing, end_of_a, end_of_b)
        plot_classes(table, axes, revenue_limits=(end_of_a / 100, end_of_b / 100) if crossing else ())

    def words(convention: str, end_of_a: int, end_of_b: int) -> Text:
        chosen = _CONVENTIONS[convention]
        table = _classify(revenue, chosen.crossing, end_of_a, end_of_b)
        return _in_words(table, chosen, (end_of_a / 100, end_of_b / 100))

    return HeldFigure(
        "abc",
        _controls(),
        Text(
            fr="La classe A s'arrête à {end_of_a}, la classe B à {end_of_b}.",
            en="Class A ends at {end_of_a}, class B at {end_of_b}.",
        ),
        draw,
        words,
        data={
            "names": [str(customer) for customer in ranked.index],
            "revenue": ranked["revenue"].to_list(),
            "reached": {name: _reached(ranked, convention.crossing) for name, convention in _CONVENTIONS.items()},
        },
        says={"noun": CUSTOMERS, **_SAYS, **{name: convention.name for name, convention in _CONVENTIONS.items()}},
        apart=[Apart("end_of_a", "end_of_b", 1)],
        task=_task(revenue),
    )


def _controls() -> dict[str, Control]:
    options = {
        name: Option(convention.name, dict(zip(("end_of_a", "end_of_b"), convention.limits, strict=True)))
        for name, convention in _CONVENTIONS.items()
    }
    first, second = _BY_CUSTOMERS
    return {
        "convention": Choice(Text(fr="Convention", en="Convention"), "customers", options),
        "end_of_a": Number(Text(fr="Fin de la classe A", en="End of class A"), first, 1, _HIGHEST, unit=PERCENT),
        "end_of_b": Number(Text(fr="Fin de la classe B", en="End of class B"), second, 2, _HIGHEST + 1, unit=PERCENT),
    }


def _reached(ranked: pd.DataFrame, crossing: Crossing | None) -> list[int]:
    """Return how many customers stand above a limit, for each limit from 1 to 99 per cent."""
    limits = [percent / 100 for percent in range(1, 100)]
    if crossing is None:
        return [head_count(len(ranked), limit) for limit in limits]
    return [customers_within(ranked["cumulative_share"], limit, crossing) for limit in limits]


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
                    fr="À cette limite, la classe A s'arrête encore au client d'avant. Avancez la limite d'un cran.",
                    en="At this limit, class A still stops at the customer before. Move the limit one step further.",
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


def _classify(revenue: pd.Series[float], crossing: Crossing | None, first: int, second: int) -> pd.DataFrame:
    if crossing is None:
        return abc_analysis(revenue, customers=(first / 100, (second - first) / 100, (100 - second) / 100))
    return abc_analysis(revenue, revenue_limits=(first / 100, second / 100), crossing=crossing)


def _in_words(table: pd.DataFrame, convention: _Convention, limits: tuple[float, float]) -> Text:
    """Say the convention and its limits, then who is in each class and what they weigh, a line each."""
    words = _SAYS["convention"].format(name=convention.name, first=share_text(limits[0]), second=share_text(limits[1]))
    weights = abc_summary(table)["revenue_share"]
    for letter in CLASSES:
        words += Text(fr="\n", en="\n") + _class_in_words(letter, table, float(weights[letter]))
    return words


def _class_in_words(letter: str, table: pd.DataFrame, share: float) -> Text:
    members = table.index[table["abc_class"] == letter]
    if members.empty:
        return _SAYS["empty"].format(letter=letter)
    return _SAYS["class"].format(
        letter=letter,
        customers=customers_text(len(members)),
        part=share_text(len(members) / len(table)),
        share=share_text(share),
        names=first_dozen(members),
    )


_SAYS = {
    "and_more": AND_MORE,
    "convention": Text(fr="{name} (limites : {first} et {second}).", en="{name} (limits: {first} and {second})."),
    "class": Text(
        fr="Classe {letter}, {customers} ({part}), {share} du chiffre d'affaires : {names}.",
        en="Class {letter}, {customers} ({part}), {share} of revenue: {names}.",
    ),
    "empty": Text(fr="Classe {letter} : aucun client.", en="Class {letter}: no customer."),
    "title": Text(
        fr="Classe A : {part} des clients, {share} du chiffre d'affaires",
        en="Class A: {part} of customers, {share} of revenue",
    ),
    "nobody_in_a": Text(
        fr="Avec ces limites, aucun client n'est en classe A", en="With these limits, no customer is in class A"
    ),
    "customers_axis": Text(fr="Clients, du plus gros au plus petit", en="Customers, largest first"),
    "rank_axis": Text(fr="Rang du client, du plus gros au plus petit", en="Customer's rank, largest first"),
    "share_axis": Text(fr="Part cumulée du chiffre d'affaires", en="Cumulative share of revenue"),
}
