"""RADAR's fourth closing question: whether the most important customers are treated as such."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import personal_treatment
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_LARGEST = 3


def _sales(data: Data) -> pd.Series[float]:
    sales: pd.Series[float] = data["portfolio"].loc[data["follow_up"].index, "sales"]
    return sales


def _left_out(data: Data) -> set[int]:
    managed = data["follow_up"]["account_manager"]
    largest = _sales(data).nlargest(_LARGEST).index
    treatment = personal_treatment(_sales(data)[largest], managed[largest], part=1)
    return {int(str(customer)) for customer in treatment.left_out}


def _of(data: Data, chosen: pd.Index, managed: bool = False) -> set[int]:
    """Return who of some customers has no account manager, or has one."""
    has_one = data["follow_up"]["account_manager"][chosen]
    return {int(customer) for customer in chosen[has_one == managed]}


def _by(data: Data, column: str) -> pd.Index:
    ranked: pd.Series[int] = data["portfolio"].loc[data["follow_up"].index, column]
    return ranked.nlargest(_LARGEST).index


QUESTION = Question(
    id="without_manager",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Voir si les plus importants sont traités comme tels (chapitre 2).",
        en="See whether the most important are treated as such (chapter 2).",
    ),
    expected=_left_out,
    hints=(
        Text(
            fr="Important pour qui ? Ici, par ce qu'il nous achète cette année.",
            en="Important to whom? Here, by what is bought from us this year.",
        ),
        Text(
            fr='`portfolio["sales"].nlargest(3)` donne les trois plus gros ; leurs numéros sont dans `.index`.',
            en='`portfolio["sales"].nlargest(3)` gives the three largest; their numbers are in `.index`.',
        ),
    ),
    right=(
        lambda data, answer: sorted(answer),
        lambda data, answer: np.array(sorted(answer)),
        lambda data, answer: [str(customer) for customer in answer],
    ),
    mistakes=(
        Mistake(
            "by_purchases",
            fr="Vous prenez les trois qui achètent le plus *à tout le monde*. On demande ceux qui nous achètent le plus, à nous.",
            en="You take the three who buy most *from everybody*. Those who buy most from us are asked for.",
            produces=lambda data: _of(data, _by(data, "purchases")),
        ),
        Mistake(
            "all_without",
            fr="Ce sont tous les clients sans interlocuteur. Lesquels sont parmi les trois plus gros ?",
            en="These are all customers without an account manager. Which are among the three largest?",
            produces=lambda data: _of(data, data["follow_up"].index),
            credit=0.5,
        ),
        Mistake(
            "those_with_one",
            fr="Ceux-là ont un interlocuteur. On cherche ceux à qui il manque.",
            en="These have an account manager. Those who lack one are asked for.",
            produces=lambda data: _of(data, _sales(data).nlargest(_LARGEST).index, managed=True),
        ),
        Mistake(
            "all_three",
            fr="Voilà les trois plus gros. L'un d'eux au moins est déjà suivi : regardez la colonne de l'interlocuteur.",
            en="There are the three largest. One of them at least is already looked after: see the column of the account manager.",
            produces=lambda data: {int(customer) for customer in _sales(data).nlargest(_LARGEST).index},
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Un nom, un interlocuteur, une date. Et pour un petit client à grande réserve, la même question mérite d'être posée.",
        en="A name, an account manager, a date. And for a small customer with a large reserve the same question is worth asking.",
    ),
    look_again=Text(
        fr="Rangez-les par ce qu'ils nous achètent, gardez trois lignes, puis lisez une seule colonne.",
        en="Rank them by what they buy from us, keep three rows, then read one single column.",
    ),
)
