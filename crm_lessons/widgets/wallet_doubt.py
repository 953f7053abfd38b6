"""How wrong may a wallet be? The reader lets its error grow and sees which customers would be treated otherwise."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.tcc_radar.radar_sensitivity import radar_sensitivity
from crm_lessons.plots.labels import customers_text
from crm_lessons.plots.tcc_radar.wallet_doubt import plot_wallet_doubt
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.widgets.moving_figure import MovingFigure
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task

_AT_FIRST, _MOST = 5, 50
"""Percent."""
_NAMED = 12
"""Customers who are named; of more, the others are counted."""


def wallet_doubt_lab(customers: pd.DataFrame) -> MovingFigure:
    """Return a slider for the error of the wallets over the span of each customer's TCC, and in words who changes strategy.

    From a table of customers who buy, as `radar_sensitivity` takes it, with its usual thresholds. Raises InputError as it does.
    """

    def draw(axes: Axes, error: int) -> Text:
        doubt = radar_sensitivity(customers, error / 100)
        plot_wallet_doubt(doubt, ax=axes)
        return _in_words(doubt["changes"], error)

    controls = {"error": slider(Text(fr="Erreur (± %)", en="Error (± %)"), _AT_FIRST, 0, _MOST)}
    return MovingFigure(controls, draw, task=_task(customers))


def _task(customers: pd.DataFrame) -> Task | None:
    """Ask from which error on more than half of the customers change; None where they never do, or do at once."""
    changed = [int(radar_sensitivity(customers, error / 100)["changes"].sum()) for error in range(_MOST + 1)]
    half = len(customers) / 2
    most = next((error for error, count in enumerate(changed) if count > half), 0)
    first = next((error for error, count in enumerate(changed) if count), 0)
    if most - first < 2:
        return None
    return Task(
        Text(
            fr="À partir de quelle erreur (en %, sans décimale) plus de la moitié des comptes changent-ils de stratégie ?",
            en="From which error (in %, no decimals) do more than half of the accounts change strategy?",
        ),
        most,
        tolerance=0,
        mistakes=(
            Foreseen(
                most - 1,
                Text(
                    fr="À cette erreur, la moitié au plus a changé. On demande *plus* de la moitié : avancez d'un cran.",
                    en="At this error half at most have changed. *More* than half are asked for: move one step further.",
                ),
            ),
            Foreseen(
                first,
                Text(
                    fr="À cette erreur, les premiers changent. Continuez, et comptez-les.",
                    en="At this error the first ones change. Go on, and count them.",
                ),
            ),
        ),
        right=Text(
            fr="Une enquête sérieuse se trompe d'autant : à vous de dire quelles stratégies y survivent.",
            en="A serious survey is as wrong as that: it is for you to say which strategies survive.",
        ),
        look_again=Text(
            fr="Lisez le titre de la figure : combien de clients changent, sur combien ?",
            en="Read the title of the figure: how many customers change, of how many?",
        ),
    )


def _in_words(changes: pd.Series[bool], error: int) -> Text:
    """Say who changes strategy at this error, and how many hold."""
    changing = changes.index[changes]
    names = ", ".join(str(customer) for customer in changing[:_NAMED])
    holds = Text(fr="Tiennent à {error} % près : {count}.", en="Hold, give or take {error}%: {count}.").format(
        error=number_text(error), count=customers_text(int((~changes).sum()))
    )
    if changing.empty:
        return Text(fr="Personne ne change de stratégie.", en="Nobody changes strategy.") + _NEW_LINE + holds
    more = len(changing) - _NAMED
    others = Text(fr=" et {n} de plus", en=" and {n} more").format(n=number_text(more)) if more > 0 else None
    who = Text(fr="Changent de stratégie : ", en="Change strategy: ") + Text(fr=names, en=names)
    return (who + others if others else who) + Text(fr=".", en=".") + _NEW_LINE + holds


_NEW_LINE = Text(fr="\n", en="\n")
