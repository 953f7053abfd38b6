"""Where do "almost nothing" and "almost everything" begin? The reader moves two thresholds and sees who is treated otherwise."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable
from typing import Any

import pandas as pd

from crm_lessons.methods.tcc_radar.radar import HIGH, LOW, RADAR, radar_strategies
from crm_lessons.plots.labels import CUSTOMERS
from crm_lessons.plots.tcc_radar.radar_map import plot_radar
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import share_text
from crm_lessons.widgets.controls import PERCENT, Apart, Number
from crm_lessons.widgets.first_dozen import AND_MORE, first_dozen
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.task import Foreseen, Task


def radar_thresholds(customers: pd.DataFrame) -> HeldFigure:
    """Return customers by TCC and reserve under two thresholds that one drags, and in words who has which strategy.

    From a table with tcc, status, trend, sales and purchases by customer; the reserve is what a customer buys elsewhere. It opens
    on the usual thresholds, 15 and 80 %; one that meets the other pushes it. Raises InputError as `radar_strategies` does.
    """
    usual = radar_strategies(customers)["strategy"]

    def words(low: int, high: int) -> Text:
        return _in_words(radar_strategies(customers, low / 100, high / 100)["strategy"], usual)

    return HeldFigure(
        "radar",
        {
            "low": Number(Text(fr="Seuil bas", en="Low threshold"), round(100 * LOW), 0, 100, unit=PERCENT),
            "high": Number(Text(fr="Seuil haut", en="High threshold"), round(100 * HIGH), 0, 100, unit=PERCENT),
        },
        Text(
            fr="On développe au-dessous de {low} ; on retient à partir de {high}.",
            en="Develop below {low}; retain from {high} on.",
        ),
        lambda axes, low, high: plot_radar(customers, low / 100, high / 100, axes),
        words,
        data=_data(customers, usual),
        says={"customers": CUSTOMERS, "strategies": [_capital(RADAR[code]) for code in RADAR], **_SAYS},
        apart=[Apart("low", "high")],
        task=_task(customers, usual),
    )


def _data(customers: pd.DataFrame, usual: pd.Series[str]) -> dict[str, Any]:
    """Return what the page needs: each customer's place, and its strategies."""
    buying = customers["status"] == "customer"
    tcc = customers["tcc"].where(buying, 0).fillna(0).astype(float)
    return {
        "names": [str(name) for name in customers.index],
        "codes": list(RADAR),
        "tcc": tcc.to_list(),
        "sales": customers["sales"].astype(float).to_list(),
        "reserve": (customers["purchases"] - customers["sales"]).clip(lower=0).fillna(0).astype(float).to_list(),
        "strategies": strategy_by_zone(customers),
        "usual": list(usual),
    }


def strategy_by_zone(customers: pd.DataFrame) -> list[list[str]]:
    """Return for each customer the strategy below the low threshold, between the two, and from the high one on."""
    zones = [radar_strategies(customers.assign(tcc=tcc))["strategy"] for tcc in (0.0, (LOW + HIGH) / 2, 1.0)]
    return [list(one) for one in zip(*zones, strict=True)]


def _task(customers: pd.DataFrame, usual: pd.Series[str]) -> Task | None:
    """Ask from which low threshold on, below the high one, the last customer to change has another strategy."""
    usual_low, usual_high = round(100 * LOW), round(100 * HIGH)

    def changed(low: int) -> set[Hashable]:
        now = radar_strategies(customers, low / 100, HIGH)["strategy"]
        return set(now.index[now != usual])

    lows = range(usual_low, usual_high)
    in_the_end = changed(lows[-1])
    low = lows[bisect_left(lows, True, key=lambda one: changed(one) == in_the_end)]
    last_to_change = in_the_end - changed(low - 1)
    if len(last_to_change) != 1:
        return None
    (customer,) = last_to_change
    first = lows[bisect_left(lows, True, key=lambda one: bool(changed(one)))]
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
                first,
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


def _in_words(strategies: pd.Series[str], usual: pd.Series[str]) -> Text:
    """Say who is in each strategy, then who has left the one of the usual thresholds, a line each."""
    words = Text(fr="{lines}", en="{lines}").format(lines=_members(strategies, next(iter(RADAR))))
    for code in list(RADAR)[1:]:
        words += Text(fr="\n", en="\n") + _members(strategies, code)
    return words + Text(fr="\n", en="\n") + _changes(strategies, usual)


def _members(strategies: pd.Series[str], code: str) -> Text:
    members = strategies.index[strategies == code]
    if members.empty:
        return _SAYS["nobody"].format(strategy=_capital(RADAR[code]))
    return _SAYS["members"].format(strategy=_capital(RADAR[code]), names=first_dozen(members))


def _changes(strategies: pd.Series[str], usual: pd.Series[str]) -> Text:
    changed = strategies.index[strategies != usual]
    return _SAYS["unchanged"] if changed.empty else _SAYS["changed"].format(names=first_dozen(changed))


def _capital(words: Text) -> Text:
    return Text(fr=words.fr[0].upper() + words.fr[1:], en=words.en[0].upper() + words.en[1:])


_USUAL = {"low": share_text(LOW), "high": share_text(HIGH)}
_SAYS = {
    "and_more": AND_MORE,
    "members": Text(fr="{strategy} : {names}.", en="{strategy}: {names}."),
    "nobody": Text(fr="{strategy} : personne.", en="{strategy}: nobody."),
    "unchanged": Text(
        fr="Personne ne change de stratégie par rapport à {low} et {high}.",
        en="Nobody changes strategy compared with {low} and {high}.",
    ).format(**_USUAL),
    "changed": Text(
        fr="Changent de stratégie par rapport à {low} et {high} : {names}.",
        en="Strategy changed, compared with {low} and {high}: {names}.",
    ).format(names="{names}", **_USUAL),
    "to_retain": Text(
        fr="À retenir : {customers}, {share} de nos ventes", en="To be retained: {customers}, {share} of our sales"
    ),
    "nobody_to_retain": Text(
        fr="Aucun client n'atteint le seuil haut de {high}", en="No customer reaches the high threshold of {high}"
    ),
    "tcc_axis": Text(
        fr="TCC ; aire : nos ventes ; * à réactiver ou acquérir", en="TCC; area: our sales; * to reactivate or acquire"
    ),
    "reserve_axis": Text(
        fr="Réserve : ce qu'il achète ailleurs, dans l'unité des ventes",
        en="Reserve: what it buys elsewhere, in the unit of sales",
    ),
}
