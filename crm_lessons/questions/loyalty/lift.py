"""Lift as a function: how much likelier the second is among those who have the first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.loyalty.holdings import draw_holdings
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text


def _lift(holdings: pd.DataFrame, have: str, then: str) -> float:
    return float(holdings.loc[holdings[have], then].mean() / holdings[then].mean())


def _chance(holdings: pd.DataFrame, have: str, then: str) -> float:
    return float(holdings.loc[holdings[have], then].mean())


def _backwards(holdings: pd.DataFrame, have: str, then: str) -> float:
    return float(holdings.loc[holdings[then], have].mean() / holdings[then].mean())


def _both(holdings: pd.DataFrame, have: str, then: str) -> float:
    return float((holdings[have] & holdings[then]).mean())


def _points(holdings: pd.DataFrame, have: str, then: str) -> float:
    return _chance(holdings, have, then) - float(holdings[then].mean())


def _against_the_others(holdings: pd.DataFrame, have: str, then: str) -> float:
    others = holdings.loc[~holdings[have], then].mean()
    return float(holdings.loc[holdings[have], then].mean() / others)


def _firm(have: str, then: str, size: int) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        return draw_holdings(generator, size), have, then

    return arguments


QUESTION = Question(
    id="lift",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(fr="Écrire l'indice de lien entre deux achats.", en="Write the lift between two purchases."),
    expected=lambda data: _lift,
    builds=("co_purchases",),
    tolerance=0.006,
    cases=(
        Case(
            Text(fr="deux achats qui vont ensemble", en="two purchases that go together"), _firm("pump", "contract", 60)
        ),
        Case(
            Text(fr="un achat que presque tous ont fait", en="a purchase that nearly all made"),
            _firm("pump", "spare_part", 80),
        ),
        Case(
            Text(fr="les deux colonnes dans l'autre sens", en="the two columns the other way"),
            _firm("spare_part", "contract", 70),
        ),
        Case(Text(fr="une vingtaine de clients", en="some twenty customers"), _firm("contract", "pump", 20)),
        Case(Text(fr="quatre clients", en="four customers"), _firm("pump", "contract", 4)),
    ),
    hints=(
        Text(
            fr="D'abord, parmi ceux qui ont le premier, la part qui a le second. Ensuite, cette part chez tous. Le rapport des deux.",
            en="First, of those who have the first, the share who have the second. Then that share among all. The ratio of the two.",
        ),
        Text(
            fr="Les colonnes contiennent des vrais et des faux : filtrez la table par la colonne `have`, vous gardez ceux qui ont le premier.",
            en="The columns hold trues and falses: filter the table by the column `have`, and those who have the first are kept.",
        ),
    ),
    right=(lambda data, answer: lambda *given: round(_lift(*given), 4),),
    mistakes=(
        Mistake(
            "share_alone",
            fr="C'est la part de ceux qui ont le second parmi ceux qui ont le premier. Comparez-la à cette part chez tous.",
            en="That is the share with the second among those with the first. Compare it with that share among all.",
            produces=lambda data: _chance,
            credit=0.25,
        ),
        Mistake(
            "other_way",
            fr="Vous partez de ceux qui ont le second. On part de ceux qui ont le premier.",
            en="You start from those who have the second. One starts from those who have the first.",
            produces=lambda data: _backwards,
        ),
        Mistake(
            "both",
            fr="C'est la part de ceux qui ont les deux, parmi tous. On la demande parmi ceux qui ont le premier.",
            en="That is the share who have both, among all. It is asked among those who have the first.",
            produces=lambda data: _both,
        ),
        Mistake(
            "difference",
            fr="Vous faites une différence ; l'indice est un rapport : 1 dit « aucun lien ».",
            en="You take a difference; lift is a ratio: 1 says “no link”.",
            produces=lambda data: _points,
            credit=0.25,
        ),
        Mistake(
            "against_the_others",
            fr="Vous comparez à ceux qui n'ont pas le premier. L'indice compare à tous.",
            en="You compare with those who do not have the first. Lift compares with all.",
            produces=lambda data: _against_the_others,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Un indice de 1 malgré 80 % de possesseurs : tout le monde en a. Un indice n'est pas encore une cause.",
        en="A lift of 1 in spite of 80% who own it: everybody does. And a lift is no cause yet.",
    ),
    look_again=Text(
        fr="Essayez votre fonction sur une petite table écrite à la main, de quatre clients.",
        en="Try your function on a small table written by hand, of four customers.",
    ),
)
