"""Which strategies would be others if the wallets were a fifth smaller or larger."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import radar_sensitivity
from crm_lessons.methods.tcc_radar.radar import HIGH, LOW
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_ERROR = 0.20


def _doubt(data: Data) -> pd.DataFrame:
    portfolio = data["portfolio"]
    return radar_sensitivity(portfolio[portfolio["status"] == "customer"], _ERROR)


def _changing(data: Data) -> set[int]:
    doubt = _doubt(data)
    return set(doubt.index[doubt["changes"]])


def _against(data: Data, other: str) -> set[int]:
    """Return who changes when the wallet moves one way only."""
    doubt = _doubt(data)
    return set(doubt.index[doubt[f"strategy_{other}"] != doubt["strategy"]])


def _by_points(data: Data) -> set[int]:
    """Add and take off 20 points of TCC."""
    portfolio = data["portfolio"]
    buying = portfolio[portfolio["status"] == "customer"]
    tcc = buying["sales"] / buying["purchases"]
    near = ((tcc - LOW).abs() < _ERROR) | ((tcc - HIGH).abs() < _ERROR)
    return set(buying.index[near])


QUESTION = Question(
    id="doubtful",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Dire quelles stratégies ne tiennent qu'à une estimation.",
        en="Say which strategies hang on an estimate alone.",
    ),
    expected=_changing,
    hints=(
        Text(
            fr='Refaites le plan deux fois : avec `0.8 * portfolio["purchases"]`, puis avec `1.2 * portfolio["purchases"]`. Qui n\'a pas partout la même stratégie ?',
            en='Make the plan twice more: with `0.8 * portfolio["purchases"]`, then with `1.2 * portfolio["purchases"]`. Who does not have one strategy throughout?',
        ),
        Text(
            fr="Un TCC ne dépasse pas 1 : `.clip(upper=1)` l'y ramène, sinon la méthode refuse.",
            en="A TCC does not exceed 1: `.clip(upper=1)` brings it back, or the method refuses.",
        ),
        Text(
            fr="Deux séries de stratégies se comparent avec `!=` ; `|` joint « changé ici » et « changé là ».",
            en="Two Series of strategies are compared with `!=`; `|` joins “changed here” and “changed there”.",
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: np.array(sorted(answer)),
        lambda data, answer: [str(customer) for customer in answer],
    ),
    mistakes=(
        Mistake(
            "smaller_only",
            fr="Vous n'avez regardé que des portefeuilles plus *petits*. Plus grands, d'autres clients passent sous un trait.",
            en="You looked at *smaller* wallets only. With larger ones, other customers fall below a line.",
            produces=lambda data: _against(data, "if_smaller"),
            credit=0.5,
        ),
        Mistake(
            "larger_only",
            fr="Vous n'avez regardé que des portefeuilles plus *grands*. Plus petits, d'autres clients passent au-dessus d'un trait.",
            en="You looked at *larger* wallets only. With smaller ones, other customers rise above a line.",
            produces=lambda data: _against(data, "if_larger"),
            credit=0.5,
        ),
        Mistake(
            "those_who_hold",
            fr="Ce sont ceux dont la stratégie *tient*. On demande les autres.",
            en="These are the customers whose strategy *holds*. The others are asked for.",
            produces=lambda data: set(_doubt(data).index) - _changing(data),
        ),
        Mistake(
            "by_points",
            fr="Vous ajoutez et retirez 20 *points* au TCC. C'est le portefeuille qui bouge de 20 % : le TCC se divise par 0,8 ou par 1,2.",
            en="You add and take off 20 *points* of TCC. It is the wallet that moves by 20%: the TCC is divided by 0.8 or by 1.2.",
            produces=_by_points,
        ),
    ),
    praise=Text(
        fr="Voilà la liste de ceux à qui demander leurs achats avant d'agir. Pour les autres, une estimation suffit.",
        en="There is the list of those to ask for their purchases before acting. For the others an estimate is enough.",
    ),
    look_again=Text(
        fr="Prenez un client près d'un trait : son TCC divisé par 0,8, puis par 1,2. De quel côté tombe-t-il, et que dit la règle ?",
        en="Take a customer near a line: its TCC divided by 0.8, then by 1.2. On which side does it fall, and what does the rule say?",
    ),
)
