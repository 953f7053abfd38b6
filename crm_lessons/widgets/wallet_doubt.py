"""How wrong may a wallet be? The reader lets its error grow and sees which customers would be treated otherwise."""

from __future__ import annotations

from functools import cache
from typing import Any

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.numbers import floats_or_missing
from crm_lessons.methods.tcc_radar.radar import HIGH, LOW, RADAR
from crm_lessons.methods.tcc_radar.radar_sensitivity import radar_sensitivity
from crm_lessons.plots.labels import CUSTOMERS, customers_text, short_name
from crm_lessons.plots.tcc_radar.wallet_doubt import CLAIMS, plot_wallet_doubt
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text
from crm_lessons.widgets.controls import PERCENT, Number
from crm_lessons.widgets.first_dozen import AND_MORE, first_dozen
from crm_lessons.widgets.held_figure import HeldFigure
from crm_lessons.widgets.radar import strategy_by_zone
from crm_lessons.widgets.task import Foreseen, Task

_AT_FIRST, _MOST = 5, 50
"""Percent."""


def wallet_doubt_lab(customers: pd.DataFrame) -> HeldFigure:
    """Return the span of each customer's TCC under an error of the wallets that one drags, and in words who changes strategy.

    From a table of customers who buy, as `radar_sensitivity` takes it, with its usual thresholds. Raises InputError as it does.
    """

    @cache
    def doubt(error: int) -> pd.DataFrame:
        table = radar_sensitivity(customers, error / 100)
        return table[table["tcc"].notna()]

    def draw(axes: Axes, error: int) -> None:
        plot_wallet_doubt(doubt(int(error)), ax=axes)

    changed = [int(doubt(error)["changes"].sum()) for error in range(_MOST + 1)]
    return HeldFigure(
        "wallet_doubt",
        {
            "error": Number(
                Text(fr="Erreur sur les portefeuilles", en="Error of the wallets"),
                _AT_FIRST,
                0,
                _MOST,
                unit=PERCENT,
            )
        },
        _SENTENCE,
        draw,
        lambda error: _in_words(doubt(int(error))["changes"], int(error)),
        data=_data(customers.loc[doubt(0).index]),
        says={"customers": CUSTOMERS, "no_customer": customers_text(0), "strategies": list(RADAR.values()), **_SAYS},
        task=_task(changed, len(doubt(0))),
    )


def _data(customers: pd.DataFrame) -> dict[str, Any]:
    """Return what the page needs: each customer's sales and wallet, and the strategy in each zone of the TCC."""
    sales, purchases = (floats_or_missing(customers[column]).to_list() for column in ("sales", "purchases"))
    return {
        "names": [str(name) for name in customers.index],
        "rows": [short_name(name) for name in customers.index],
        "sales": sales,
        "purchases": purchases,
        "codes": list(RADAR),
        "strategies": strategy_by_zone(customers),
        "low": LOW,
        "high": HIGH,
    }


def _task(changed: list[int], customers: int) -> Task | None:
    """Ask from which error on more than half of the customers change; None where they never do, or do at once."""
    half = customers / 2
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
            fr="Lisez le titre de la figure : combien de clients changeraient, sur combien ?",
            en="Read the title of the figure: how many customers would change, of how many?",
        ),
    )


def _in_words(changes: pd.Series[bool], error: int) -> Text:
    """Say who changes strategy at this error, and how many hold."""
    changing = changes.index[changes]
    change = _SAYS["nobody_changes"] if changing.empty else _SAYS["change"].format(names=first_dozen(changing))
    holds = _SAYS["hold"].format(error=number_text(error), count=customers_text(int((~changes).sum())))
    return Text(fr="{change}\n{holds}", en="{change}\n{holds}").format(change=change, holds=holds)


_SENTENCE = Text(
    fr="Chaque portefeuille est estimé à {error} près.",
    en="Each wallet may be wrong by {error}, either way.",
)
_SAYS = {
    "and_more": AND_MORE,
    "change": Text(fr="Changent de stratégie : {names}.", en="Change strategy: {names}."),
    "nobody_changes": Text(fr="Personne ne change de stratégie.", en="Nobody changes strategy."),
    "hold": Text(fr="Tiennent à {error} % près : {count}.", en="Hold, give or take {error}%: {count}."),
    "tcc_axis": Text(
        fr="TCC, du portefeuille plus grand au plus petit", en="TCC, from the larger wallet to the smaller one"
    ),
    **CLAIMS,
}
