"""Rows chosen by two conditions at once."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.python.sheet import LARGE
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _large(data: Data) -> pd.Series[bool]:
    large: pd.Series[bool] = data["accounts"]["revenue"] > LARGE
    return large


def _growing(data: Data) -> pd.Series[bool]:
    growing: pd.Series[bool] = data["accounts"]["revenue"] > data["accounts"]["sales_before"]
    return growing


def _customers(data: Data, condition: pd.Series[bool]) -> set[Any]:
    return set(data["accounts"].index[condition])


QUESTION = Question(
    id="large_and_growing",
    kind=Kind.SET,
    points=2,
    aim=Text(fr="Joindre deux conditions.", en="Join two conditions."),
    expected=lambda data: _customers(data, _large(data) & _growing(data)),
    hints=(
        Text(
            fr="Deux questions à poser à chaque ligne, et il faut deux fois oui. Écrivez-les d'abord l'une après l'autre.",
            en="Two questions for each row, and both answers must be yes. Write them first one after the other.",
        ),
        Text(
            fr='Chaque comparaison entre parenthèses, `&` entre les deux : `(accounts["orders"] > 5) & (accounts["city"] == "Oujda")`.',
            en='Each comparison in brackets, `&` between them: `(accounts["orders"] > 5) & (accounts["city"] == "Oujda")`.',
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: data["accounts"][_large(data) & _growing(data)],
        lambda data, answer: pd.Index(sorted(answer)),
    ),
    mistakes=(
        Mistake(
            "only_large",
            fr="Ces comptes dépassent bien 100 000 dirhams, mais certains étaient plus gros l'an dernier.",
            en="These accounts are above 100,000 dirhams, but some of them were larger last year.",
            produces=lambda data: _customers(data, _large(data)),
        ),
        Mistake(
            "only_growing",
            fr="Ces comptes progressent bien, mais certains restent sous 100 000 dirhams.",
            en="These accounts are growing, but some of them stay below 100,000 dirhams.",
            produces=lambda data: _customers(data, _growing(data)),
        ),
        Mistake(
            "one_or_the_other",
            fr="Vous gardez ceux qui répondent à *l'une ou l'autre* condition : c'est `|`. Il faut les deux.",
            en="You keep those who meet *one or the other* condition: that is `|`. Both are needed.",
            produces=lambda data: _customers(data, _large(data) | _growing(data)),
        ),
        Mistake(
            "large_and_shrinking",
            fr="Ces gros comptes ont reculé : votre seconde comparaison est à l'envers.",
            en="These large accounts went down: your second comparison is turned round.",
            produces=lambda data: _customers(data, _large(data) & ~_growing(data)),
        ),
    ),
    praise=Text(
        fr="Avec `|`, la liste s'allonge ; avec `&`, elle se resserre.",
        en="With `|` the list grows; with `&` it shrinks.",
    ),
    look_again=Text(
        fr="Vérifiez un de vos clients à la main : son chiffre d'affaires, puis celui de l'an dernier.",
        en="Check one of your customers by hand: the revenue, then last year's.",
    ),
)
