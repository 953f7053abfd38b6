"""One's bets beside the truth: a small table at the end of a lesson."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pandas as pd

from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.show import ShownTable
from crm_lessons.text.language import Language, Text
from crm_lessons.text.numbers import counted


class Compared(NamedTuple):
    """What a bet is on, the bet, the truth, and how far apart the two are, in words."""

    on: Text
    bet: Text
    truth: Text
    apart: Text


class BetsBesideTruth:
    """The bets taken, a row each, and how many of the lesson's are still open."""

    def __init__(self, compared: Sequence[Compared], waiting: int, language: Language) -> None:
        rows = pd.DataFrame(compared, columns=[column.in_language(language) for column in _COLUMNS])
        self._table = ShownTable(rows.set_index(rows.columns[0]), language, rates=False)
        self._said = Notice((counted(waiting, *_WAITING) if waiting else _ALL_TAKEN).marked(language))

    def __repr__(self) -> str:
        return f"{self._table!r}\n{self._said!r}"

    def _repr_html_(self) -> str:
        return self._table._repr_html_() + self._said._repr_html_()


_COLUMNS = (
    Text(fr="pari", en="bet on"),
    Text(fr="le vôtre", en="yours"),
    Text(fr="la leçon", en="the lesson"),
    Text(fr="écart", en="apart"),
)
_WAITING = (
    Text(fr="Il reste {n} pari à poser.", en="{n} bet is still open."),
    Text(fr="Il reste {n} paris à poser.", en="{n} bets are still open."),
)
_ALL_TAKEN = Text(
    fr="Tous vos paris sont posés. Un pari loin du compte se retient mieux qu'un résultat lu : relisez d'abord ceux-là.",
    en="All your bets are made. A bet far off is remembered better than a result read: look at those first.",
)
