"""Whom to call? The reader moves what a call costs, what an order leaves, how many calls there are: two limits, told apart."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.scoring.responses import break_even_response
from crm_lessons.plots.labels import capital, customers_text
from crm_lessons.plots.style import name_axes
from crm_lessons.plots.your_year.lifts import plot_lifts
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.text.terms.headings import heading
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task

_COST, _MARGIN = 60, 1300
_STEP, _DEAREST = 5, 240
"""Of the slider over the cost of a call."""


class Calls(NamedTuple):
    """Whom the two limits leave: customers whose group pays, customers called, and what these calls are expected to leave."""

    worth: int
    made: int
    profit: float


def mailing_lab(uplift: pd.DataFrame, calls: int = 120) -> MovingFigure:
    """Return the controls and the figure of a round of calls: its cost, the margin of an order, how many calls there are.

    From a table with a row a group: customers (of today), and uplift, uplift_low, uplift_high as `mailing_uplift_by_group` gives
    them. Groups are called largest uplift first, those that pay, as far as the calls go.
    """
    lifts = uplift.rename(columns={"uplift_low": "lower", "uplift_high": "upper"})

    def draw(axes: Axes, cost: float, margin: float, calls: int) -> Text:
        plot_lifts(lifts, break_even_response(cost, margin), axes)
        name_axes(axes, y=capital(heading(uplift.index.name or "group")))
        return _in_words(planned(uplift, cost, margin, calls), break_even_response(cost, margin), calls)

    everybody = int(uplift["customers"].sum())
    controls = {
        "cost": slider(Text(fr="Coût d'un appel", en="Cost of a call"), _COST, _STEP, _DEAREST, step=_STEP),
        "margin": slider(Text(fr="Marge d'une commande", en="Margin of an order"), _MARGIN, 500, 2000, step=50),
        "calls": slider(Text(fr="Appels possibles", en="Calls that can be made"), min(calls, everybody), 0, everybody),
    }
    return MovingFigure(controls, draw, task=_task(uplift))


def planned(uplift: pd.DataFrame, cost: float, margin: float, calls: int) -> Calls:
    """Return whom it is best to call, with so many calls: break-even says who is worth one, the calls say how many get one."""
    worth = uplift[uplift["uplift"] * margin > cost].sort_values("uplift", ascending=False)
    left = calls - worth["customers"].cumsum().shift(fill_value=0)
    made = worth["customers"].clip(upper=left.clip(lower=0))
    return Calls(
        int(worth["customers"].sum()), int(made.sum()), float((made * (worth["uplift"] * margin - cost)).sum())
    )


def _task(uplift: pd.DataFrame) -> Task | None:
    """Ask from which cost on a single group is worth a call, the margin as it opens."""
    best, *others = sorted(uplift["uplift"] * _MARGIN, reverse=True)
    dearest = int(max(others, default=0) // _STEP * _STEP) + _STEP
    if not others or not _STEP < dearest < min(best, _DEAREST):
        return None
    return Task(
        Text(
            fr="La marge reste à {margin}. À partir de quel coût d'un appel, de 5 en 5 dirhams, un seul groupe se paie-t-il encore ?",
            en="The margin stays at {margin}. From which cost of a call, in steps of 5 dirhams, does a single group still pay?",
        ).format(margin=number_text(_MARGIN)),
        dearest,
        tolerance=0,
        mistakes=(
            Foreseen(
                dearest - _STEP,
                Text(
                    fr="À ce coût, un deuxième groupe paie encore ses appels. Regardez qui se tient à droite de la ligne.",
                    en="At this cost a second group still pays for its calls. Look at who stands to the right of the line.",
                ),
            ),
            Foreseen(
                int(best // _STEP * _STEP) + _STEP,
                Text(
                    fr="À ce coût, plus aucun groupe ne se paie. Arrêtez-vous quand il en reste un.",
                    en="At this cost no group pays any more. Stop when one is left.",
                ),
            ),
        ),
        right=Text(
            fr="Le coût déplace le point mort ; le nombre d'appels n'y change rien, il dit seulement jusqu'où l'on va.",
            en="The cost moves break-even; the number of calls changes nothing in it, it only says how far one gets.",
        ),
        look_again=Text(
            fr="Ne bougez que le coût, et comptez les groupes à droite de la ligne.",
            en="Move the cost alone, and count the groups to the right of the line.",
        ),
    )


def _in_words(plan: Calls, break_even: float, calls: int) -> Text:
    """Say what each of the two limits lets through, and what the calls are expected to leave."""
    words = Text(
        fr="Point mort : un effet de {rate}. Au-dessus : {worth}. Vos appels : {calls}.\n",
        en="Break-even: an uplift of {rate}. Above it: {worth}. Your calls: {calls}.\n",
    ) + Text(
        fr="Vous appelez {made} ; on en attend {profit} dirhams.",
        en="You call {made}; {profit} dirhams are expected of it.",
    )  # fmt: skip
    return words.format(
        rate=share_text(break_even),
        worth=customers_text(plan.worth),
        calls=number_text(calls),
        made=customers_text(plan.made),
        profit=number_text(round(plan.profit)),
    )
