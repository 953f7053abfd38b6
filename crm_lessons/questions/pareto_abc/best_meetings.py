"""Six meetings to share out among five accounts whose response is known: each goes where it adds most."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.pareto_abc.meetings import SHEET_MEETINGS
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _levels(data: Data) -> pd.DataFrame:
    levels: pd.DataFrame = data["trials"]
    return levels


def _gains(data: Data) -> pd.DataFrame:
    """Return what each next meeting adds: account | 1, 2, 3, ..."""
    return _levels(data).diff(axis="columns").iloc[:, 1:]


def _best_cells(table: pd.DataFrame) -> pd.Series[int]:
    """Return how many of the six largest cells each account has."""
    least = np.sort(table.to_numpy(), axis=None)[-SHEET_MEETINGS]
    plan: pd.Series[int] = (table >= least).sum(axis="columns")
    return plan


def _most_to(ranked: pd.Series[float], first: int) -> pd.Series[int]:
    """Give the account that ranks first so many meetings, and the second one the rest."""
    place = ranked.rank(ascending=False, method="first")
    plan: pd.Series[int] = place.map({1: first, 2: SHEET_MEETINGS - first}).fillna(0).astype(int)
    return plan


def _equal(data: Data) -> pd.Series[int]:
    place = _levels(data)[0].rank(ascending=False, method="first")
    plan: pd.Series[int] = place.map({1: 2}).fillna(1).astype(int)
    return plan


QUESTION = Question(
    id="best_meetings",
    kind=Kind.SERIES,
    points=3,
    aim=Text(
        fr="Mettre chaque rendez-vous là où il ajoute le plus.",
        en="Put each meeting where it adds most.",
    ),
    expected=lambda data: _best_cells(_gains(data)),
    hints=(
        Text(
            fr="Le tableau dit ce que chaque compte *laisse*. Que faut-il en tirer pour savoir ce qu'un rendez-vous *ajoute* ?",
            en="The table says what each account *leaves*. What has to be drawn from it to know what a meeting *adds*?",
        ),
        Text(
            fr="`trials[1] - trials[0]` dit ce qu'ajoute le premier rendez-vous, compte par compte ; il y en a cinq à écrire.",
            en="`trials[1] - trials[0]` says what the first meeting adds, account by account; there are five to write.",
        ),
        Text(
            fr="Donnez le premier rendez-vous au compte où il ajoute le plus, barrez cette case, puis recommencez cinq fois.",
            en="Give the first meeting to the account where it adds most, strike that cell out, then start again five times.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.astype(float),
        lambda data, answer: answer.iloc[::-1],
    ),
    mistakes=(
        Mistake(
            "to_the_largest",
            fr="Vous visitez surtout le compte qui laisse le plus *sans* rendez-vous. Qu'est-ce qu'un rendez-vous y change ?",
            en="You mostly call on the account that leaves most *without* a meeting. What does a meeting change there?",
            produces=lambda data: _most_to(_levels(data)[0], SHEET_MEETINGS - 1),
        ),
        Mistake(
            "highest_levels",
            fr="Vous suivez les plus grands montants du tableau. Ils contiennent ce que le compte laisserait sans vous.",
            en="You follow the largest amounts of the table. They contain what the account would leave without you.",
            produces=lambda data: _best_cells(_levels(data).iloc[:, 1:]),
        ),
        Mistake(
            "all_that_one_account_can_win",
            fr="Vous épuisez le compte où cinq rendez-vous ajoutent le plus. Le cinquième y ajoute-t-il encore plus que le premier d'un autre ?",
            en="You use up the account where five meetings add most. Does the fifth still add more there than the first with another?",
            produces=lambda data: _most_to(_gains(data).sum(axis="columns"), SHEET_MEETINGS - 1),
        ),
        Mistake(
            "equal_shares",
            fr="Un chacun, « pour que personne ne soit jaloux ». Comparez ce qu'ajoute le premier rendez-vous d'un compte à l'autre.",
            en="One each, “so that nobody is jealous”. Compare what the first meeting adds from one account to another.",
            produces=_equal,
        ),
    ),
    praise=Text(
        fr="Un septième rendez-vous irait où ? Et que vaudrait-il pour une entreprise de l'acheter ?",
        en="Where would a seventh meeting go? And what would it be worth for a firm to buy it?",
    ),
    look_again=Text(
        fr="Six rendez-vous en tout. Écrivez ce que chacun ajoute, compte par compte, puis prenez les six plus grands ajouts.",
        en="Six meetings in all. Write what each adds, account by account, then take the six largest additions.",
    ),
)
