"""Whom to write to? The reader sets what a message costs, what a response brings in, and how far down the list to go."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.scoring.responses import break_even_response, mailing_profit
from crm_lessons.plots.labels import customers_text, responses_text
from crm_lessons.plots.scoring.response import plot_response
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task

_COST, _MARGIN = 2.0, 10.0
_STEP, _DEAREST = 0.5, 5.0
"""Of the slider over the cost of a message."""


def mailing_lab(response: pd.DataFrame) -> MovingFigure:
    """Return the controls and the figure of a mailing: its cost, the margin on a response, how many groups it goes to.

    From the table of `response_by_group`. It opens on a message at 2, a margin of 10 and everybody written to; groups are
    taken best response first.
    """

    def draw(axes: Axes, cost: float, margin: float, groups: int) -> Text:
        plot_response(response, break_even_response(cost, margin), axes)
        return _in_words(mailing_profit(response, cost, margin), cost, margin, groups)

    controls = {
        "cost": slider(Text(fr="Coût d'un message", en="Cost of a message"), _COST, _STEP, _DEAREST, step=_STEP),
        "margin": slider(Text(fr="Marge d'une réponse", en="Margin on a response"), _MARGIN, 5, 40, step=0.5),
        "groups": slider(Text(fr="Groupes contactés", en="Groups written to"), len(response), 0, len(response)),
    }
    return MovingFigure(controls, draw, task=_task(response))


def _task(response: pd.DataFrame) -> Task | None:
    """Ask from which cost on a message pays in the best group alone, the margin as it opens."""
    costs = [_STEP * place for place in range(1, round(_DEAREST / _STEP) + 1)]
    written_to = [int(mailing_profit(response, cost, _MARGIN)["mail"].sum()) for cost in costs]
    if 1 not in written_to or written_to[0] == 1:
        return None
    first = written_to.index(1)
    best, second, *_ = sorted(response["response_rate"], reverse=True)
    return Task(
        Text(
            fr="La marge reste à {margin}. À partir de quel coût d'un message, au demi-dirham près, ne faut-il plus écrire "
            "qu'au meilleur groupe ?",
            en="The margin stays at {margin}. From which cost of a message, to the half dirham, should one write to the best "
            "group alone?",
        ).format(margin=number_text(_MARGIN)),
        costs[first],
        tolerance=0,
        mistakes=(
            Foreseen(
                costs[first - 1],
                Text(
                    fr="À ce coût, un autre groupe paie encore ses messages. Regardez qui dépasse la ligne du point mort.",
                    en="At this cost another group still pays for its messages. Look at who stands above the break-even line.",
                ),
            ),
            Foreseen(
                round(second * _MARGIN, 2),
                Text(
                    fr="C'est le coût auquel le deuxième groupe rentre tout juste dans ses frais. Prenez le premier cran au-dessus.",
                    en="That is the cost at which the second group just recovers it. Take the first step of the slider above.",
                ),
            ),
            Foreseen(
                round(best * _MARGIN, 2),
                Text(
                    fr="À ce coût, le meilleur groupe lui-même ne laisse plus rien. Qui est le dernier à quitter la liste avant lui ?",
                    en="At this cost the best group itself leaves nothing. Who is the last to go off the list before it?",
                ),
            ),
        ),
        right=Text(
            fr="Plus le message est cher, plus il faut choisir à qui l'on écrit.",
            en="The dearer the message, the more one has to choose whom to write to.",
        ),
        look_again=Text(
            fr="Ne bougez que le coût, et lisez à combien de clients il vaut mieux écrire.",
            en="Move the cost alone, and read how many customers it is best to write to.",
        ),
    )


def _in_words(mailing: pd.DataFrame, cost: float, margin: float, groups: int) -> Text:
    """Say what this mailing brings in, then what the best one would."""
    chosen, best = mailing.iloc[:groups], mailing[mailing["mail"]]
    words = Text(
        fr="Point mort : {rate} de réponses. {you_write} : {responses}, profit {profit}.\n",
        en="Break-even: {rate} of responses. {you_write}: {responses}, profit {profit}.\n",
    ) + Text(
        fr="Au mieux, à ce prix : {best}, profit {most}.", en="At best, at this price: {best}, profit {most}."
    )  # fmt: skip
    return words.format(
        rate=share_text(break_even_response(cost, margin)),
        you_write=_you_write_to(int(chosen["customers"].sum())),
        responses=responses_text(chosen["responses"].sum()),
        profit=number_text(chosen["profit"].sum()),
        best=customers_text(int(best["customers"].sum())),
        most=number_text(best["profit"].sum()),
    )


def _you_write_to(customers: int) -> Text:
    if not customers:
        return Text(fr="Vous n'écrivez à personne", en="You write to nobody")
    return Text(fr="Vous écrivez à {customers}", en="You write to {customers}").format(
        customers=customers_text(customers)
    )
