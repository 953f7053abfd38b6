"""Whom to call? The reader moves what a call costs, what an order leaves, how many calls there are: two limits, told apart."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.scoring.responses import break_even_response
from crm_lessons.plots.labels import CUSTOMERS, capital, customers_text
from crm_lessons.plots.style import name_axes
from crm_lessons.plots.your_year.lifts import CLAIM, PAYING, plot_lifts
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.terms.headings import heading
from crm_lessons.widgets.controls import DIRHAMS, Number
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task

_COST, _MARGIN = 60, 1300
_STEP, _DEAREST = 5, 300
"""Of the cost of a call."""
_MARGINS = (500, 2000, 50)
"""Margins of an order: from, to, in steps of."""


class Calls(NamedTuple):
    """Whom the two limits leave, and what these calls are expected to leave.

    worth: customers whose group pays, going by the middle of its uplift
    sure: those whose group pays by the whole of its interval
    made: customers called
    profit: of these calls, in dirhams, going by the middles
    """

    worth: int
    sure: int
    made: int
    profit: float


def mailing_lab(uplift: pd.DataFrame, calls: int = 120) -> HeldFigure:
    """Return a round of calls that one moves: its cost, the margin of an order, how many calls there are.

    From a table with a row a group: customers (of today), and uplift, uplift_low, uplift_high as `mailing_uplift_by_group` gives
    them. Groups are called largest uplift first, those that pay by their middle, as far as the calls go.
    """
    everybody = int(uplift["customers"].sum())
    return HeldFigure(
        "mailing",
        {
            "cost": Number(
                Text(fr="Coût d'un appel, en dirhams", en="Cost of a call, in dirhams"),
                _COST,
                _STEP,
                _DEAREST,
                _STEP,
                DIRHAMS,
            ),
            "margin": Number(
                Text(fr="Marge d'une commande, en dirhams", en="Margin of an order, in dirhams"),
                _MARGIN,
                *_MARGINS,
                DIRHAMS,
            ),
            "calls": Number(
                Text(fr="Appels possibles", en="Calls that can be made"), min(calls, everybody), 0, everybody
            ),
        },
        _SENTENCE,
        lambda axes, cost, margin, calls: _draw(axes, uplift, break_even_response(cost, margin)),
        lambda cost, margin, calls: _in_words(
            planned(uplift, cost, margin, calls), break_even_response(cost, margin), calls
        ),
        data={
            "groups": [str(group) for group in uplift.index],
            "customers": [int(count) for count in uplift["customers"]],
            **{column: uplift[column].astype(float).to_list() for column in ("uplift", "uplift_low", "uplift_high")},
            "dearest": _DEAREST / _MARGINS[0],
        },
        says={"customers": CUSTOMERS, "paying": PAYING, "title": CLAIM, "group_axis": _group_name(uplift), **_SAYS},
        task=_task(uplift),
    )


def _draw(axes: Axes, uplift: pd.DataFrame, break_even: float) -> None:
    plot_lifts(uplift.rename(columns={"uplift_low": "lower", "uplift_high": "upper"}), break_even, axes)
    name_axes(axes, y=_group_name(uplift))


def _group_name(uplift: pd.DataFrame) -> Text:
    return capital(heading(uplift.index.name or "group"))


def planned(uplift: pd.DataFrame, cost: float, margin: float, calls: int) -> Calls:
    """Return whom it is best to call, with so many calls: break-even says who is worth one, the calls say how many get one."""
    worth = uplift[uplift["uplift"] * margin > cost].sort_values("uplift", ascending=False, kind="stable")
    left = calls - worth["customers"].cumsum().shift(fill_value=0)
    made = worth["customers"].clip(upper=left.clip(lower=0))
    return Calls(
        worth=int(worth["customers"].sum()),
        sure=int(uplift.loc[uplift["uplift_low"] * margin > cost, "customers"].sum()),
        made=int(made.sum()),
        profit=float((made * (worth["uplift"] * margin - cost)).sum()),
    )


def _task(uplift: pd.DataFrame) -> Task | None:
    """Ask from which cost on a first group is no longer worth a call, the margin as it opens."""
    weakest, *others = sorted(uplift["uplift"] * _MARGIN)
    dearest = _first_cost_above(weakest)
    if not others or not _COST < dearest < _DEAREST:
        return None
    return Task(
        Text(
            fr="La marge reste à {margin}. À partir de quel coût d'un appel, de 5 en 5 dirhams, un premier groupe ne se paie-t-il plus, par son milieu ?",
            en="The margin stays at {margin}. From which cost of a call, in steps of 5 dirhams, does a first group no longer pay, by its middle?",
        ).format(margin=number_text(_MARGIN)),
        dearest,
        tolerance=0,
        mistakes=(
            Foreseen(
                dearest - _STEP,
                Text(
                    fr="À ce coût, tous les points sont encore à droite de la ligne. Montez d'un cran.",
                    en="At this cost all the points are still to the right of the line. Go one step up.",
                ),
            ),
            Foreseen(
                _first_cost_above(others[0]),
                Text(
                    fr="À ce coût, un deuxième groupe est sorti de la file. Arrêtez-vous au premier.",
                    en="At this cost a second group has left the queue. Stop at the first.",
                ),
            ),
            Foreseen(
                _COST,
                Text(
                    fr="Vous lisez les intervalles : plusieurs passent la ligne. On demande les milieux, les points.",
                    en="You read the intervals: several cross the line. The question is about the middles, the points.",
                ),
            ),
        ),
        right=Text(
            fr="Le coût déplace le point mort ; le nombre d'appels n'y change rien, il dit seulement jusqu'où l'on va.",
            en="The cost moves break-even; the number of calls changes nothing in it, it only says how far you get.",
        ),
        look_again=Text(
            fr="Ne bougez que le coût, et comptez les points à droite de la ligne.",
            en="Move the cost alone, and count the points to the right of the line.",
        ),
    )


def _first_cost_above(expected: float) -> int:
    """Return the first step at which a call costs more than it is expected to leave."""
    return int(expected // _STEP * _STEP) + _STEP


def _in_words(plan: Calls, break_even: float, calls: int) -> Text:
    """Say what each of the two limits lets through, and what the calls are expected to leave."""
    return _WORDS.format(
        rate=share_text(break_even),
        worth=customers_text(plan.worth),
        sure=number_text(plan.sure),
        calls=number_text(calls),
        made=customers_text(plan.made),
        profit=number_text(round(plan.profit)),
    )


_SENTENCE = Text(
    fr="Un appel coûte {cost}, une commande de plus laisse {margin} ; on peut passer {calls} appels.",
    en="A call costs {cost}, one more order leaves {margin}; {calls} calls can be made.",
)
_WORDS = Text(
    fr="Point mort : un effet de {rate}. Au-dessus : {worth} par le milieu, {sure} par tout l'intervalle.\n"
    "Vos appels : {calls}. Vous appelez {made} ; par les milieux, on en attend {profit} dirhams.",
    en="Break-even: an uplift of {rate}. Above it: {worth} by the middle, {sure} by the whole interval.\n"
    "Your calls: {calls}. You call {made}; by the middles, {profit} dirhams are expected of it.",
)
_SAYS: dict[str, Text | tuple[Text, ...]] = {
    "words": _WORDS,
    "no_customer": customers_text(0),
    "called": (
        Text(fr="{customers}, {n} appelé", en="{customers}, {n} called"),
        Text(fr="{customers}, {n} appelés", en="{customers}, {n} called"),
    ),
    "break_even": Text(fr="point mort : {rate}", en="break-even: {rate}"),
    "uplift_axis": Text(fr="Ce que l'appel ajoute au taux de commande", en="What the call adds to the order rate"),
}
