"""Where do "almost nothing" and "almost everything" begin? The reader moves two thresholds and sees who is treated otherwise."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.tcc_radar.radar import HIGH, LOW, RADAR, radar_strategies
from crm_lessons.plots.tcc_radar.radar_map import plot_radar
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text
from crm_lessons.widgets.moving_figure import MovingFigure, Values
from crm_lessons.widgets.sliders import slider
from crm_lessons.widgets.task import Foreseen, Task

_NAMED = 12
"""Customers of a strategy that are named; the others are counted."""


def radar_thresholds(customers: pd.DataFrame) -> MovingFigure:
    """Return two thresholds over the RADAR map, and in words who has which strategy and who changes.

    From a table with tcc, status, trend and sales by customer. It opens on the usual thresholds, 15 and 80 %; one
    that meets the other pushes it. Raises InputError as `radar_strategies` does.
    """
    usual = radar_strategies(customers)["strategy"]

    def draw(axes: Axes, low: int, high: int) -> Text:
        plot_radar(customers, low / 100, high / 100, axes)
        return _in_words(radar_strategies(customers, low / 100, high / 100)["strategy"], usual)

    controls = {
        "low": slider(Text(fr="Seuil bas (%)", en="Low threshold (%)"), round(100 * LOW), 0, 100),
        "high": slider(Text(fr="Seuil haut (%)", en="High threshold (%)"), round(100 * HIGH), 0, 100),
    }
    return MovingFigure(controls, draw, _settled, _task(customers, usual))


def _task(customers: pd.DataFrame, usual: pd.Series[str]) -> Task | None:
    """Ask from which low threshold on the last customer to change has another strategy."""
    usual_low, usual_high = round(100 * LOW), round(100 * HIGH)

    def changed(low: int) -> set[Hashable]:
        now = radar_strategies(customers, low / 100, HIGH)["strategy"]
        return set(now.index[now != usual])

    lows = range(usual_low, usual_high + 1)
    in_the_end = changed(usual_high)
    low = lows[bisect_left(lows, True, key=lambda one: changed(one) == in_the_end)]
    last_to_change = in_the_end - changed(low - 1)
    if len(last_to_change) != 1:
        return None
    (customer,) = last_to_change
    return Task(
        Text(
            fr="Ne bougez que le seuil bas. À partir de quelle valeur (en %, sans décimale) le client {customer} change-t-il de stratégie ?",
            en="Move the low threshold alone. From which value (in %, no decimals) does customer {customer} change strategy?",
        ).format(customer=customer),
        low,
        tolerance=0,
        mistakes=(
            Foreseen(
                low - 1,
                Text(
                    fr="À ce seuil, le client compte encore au-dessus : sur la ligne, on n'est pas dessous. Avancez d'un cran.",
                    en="At this threshold the customer still counts as above: on the line is not below. Move one step further.",
                ),
            ),
            Foreseen(
                usual_low + 1,
                Text(
                    fr="À ce seuil, un autre client change déjà. Continuez jusqu'à celui dont on parle.",
                    en="At this threshold another customer changes already. Go on until the one in question.",
                ),
            ),
            Foreseen(
                usual_high,
                Text(
                    fr="C'est le seuil haut, qui ne bouge pas ici. Déplacez l'autre.",
                    en="That is the high threshold, which stays here. Move the other one.",
                ),
            ),
        ),
        right=Text(
            fr="Son TCC n'a pas bougé : c'est notre frontière qui l'a rejoint.",
            en="Its TCC has not moved: our border has come up to it.",
        ),
        look_again=Text(
            fr="Montez le seuil bas lentement, et lisez la dernière ligne sous la figure : qui change de stratégie ?",
            en="Raise the low threshold slowly, and read the last line below the figure: who changes strategy?",
        ),
    )


def _settled(moved: str, values: Values) -> Values:
    """Return thresholds of which the low one is not above the high one; the one that was moved stands."""
    low, high = values["low"], values["high"]
    if moved == "low":
        return {"low": low, "high": max(low, high)}
    return {"low": min(low, high), "high": high}


def _in_words(strategies: pd.Series[str], usual: pd.Series[str]) -> Text:
    """Say who is in each strategy, then who has left the one of the usual thresholds, a line each."""
    words = Text(fr="{lines}", en="{lines}").format(lines=_members(strategies, next(iter(RADAR))))
    for code in list(RADAR)[1:]:
        words += Text(fr="\n", en="\n") + _members(strategies, code)
    return words + Text(fr="\n", en="\n") + _changes(strategies, usual)


def _members(strategies: pd.Series[str], code: str) -> Text:
    members = strategies.index[strategies == code]
    if members.empty:
        return Text(fr="{strategy} : personne.", en="{strategy}: nobody.").format(strategy=_capital(RADAR[code]))
    return Text(fr="{strategy} : {names}.", en="{strategy}: {names}.").format(
        strategy=_capital(RADAR[code]), names=_names(members)
    )


def _changes(strategies: pd.Series[str], usual: pd.Series[str]) -> Text:
    changed = strategies.index[strategies != usual]
    limits = {"low": share_text(LOW), "high": share_text(HIGH)}
    if changed.empty:
        words = Text(
            fr="Personne ne change de stratégie par rapport à {low} et {high}.",
            en="Nobody changes strategy compared with {low} and {high}.",
        )
        return words.format(**limits)
    words = Text(
        fr="Changent de stratégie par rapport à {low} et {high} : {names}.",
        en="Strategy changed, compared with {low} and {high}: {names}.",
    )
    return words.format(names=_names(changed), **limits)


def _names(members: pd.Index) -> Text:
    named = ", ".join(str(customer) for customer in members[:_NAMED])
    others = len(members) - _NAMED
    if others <= 0:
        return Text(fr=named, en=named)
    return Text(fr="{named} et {others} de plus", en="{named} and {others} more").format(
        named=named, others=number_text(others)
    )


def _capital(words: Text) -> Text:
    return Text(fr=words.fr[0].upper() + words.fr[1:], en=words.en[0].upper() + words.en[1:])
