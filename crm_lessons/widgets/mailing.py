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

_COST, _MARGIN = 2.0, 10.0


def mailing_lab(response: pd.DataFrame) -> MovingFigure:
    """Return the controls and the figure of a mailing: its cost, the margin on a response, how many groups it goes to.

    From the table of `response_by_group`. It opens on a message at 2, a margin of 10 and everybody written to; groups are
    taken best response first.
    """

    def draw(axes: Axes, cost: float, margin: float, groups: int) -> Text:
        plot_response(response, break_even_response(cost, margin), axes)
        return _in_words(mailing_profit(response, cost, margin), cost, margin, groups)

    controls = {
        "cost": slider(Text(fr="Coût d'un message", en="Cost of a message"), _COST, 0.5, 5, step=0.5),
        "margin": slider(Text(fr="Marge d'une réponse", en="Margin on a response"), _MARGIN, 5, 40, step=0.5),
        "groups": slider(Text(fr="Groupes contactés", en="Groups written to"), len(response), 0, len(response)),
    }
    return MovingFigure(controls, draw)


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
