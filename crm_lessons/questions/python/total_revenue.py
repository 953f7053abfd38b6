"""A column added up."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _revenue(data: Data) -> pd.Series[float]:
    revenue: pd.Series[float] = data["accounts"]["revenue"]
    return revenue


QUESTION = Question(
    id="total_revenue",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(fr="Prendre une colonne et l'additionner.", en="Take a column and add it up."),
    expected=lambda data: float(_revenue(data).sum()),
    hints=(
        Text(
            fr="Dans Excel, vous écririez SOMME au bas de la colonne. De quelle colonne ?",
            en="In Excel you would write SUM under the column. Under which one?",
        ),
        Text(
            fr='`accounts["orders"]` prend la colonne des commandes ; `.sum()` additionne ce qu\'elle contient.',
            en='`accounts["orders"]` takes the column of orders; `.sum()` adds up what it holds.',
        ),
    ),
    right=(
        lambda data, answer: int(answer),
        lambda data, answer: data["accounts"][["revenue"]].sum(),
    ),
    mistakes=(
        Mistake(
            "mean",
            fr="C'est la moyenne d'un compte. Le total les additionne tous.",
            en="That is the mean of an account. The total adds up all of them.",
            produces=lambda data: float(_revenue(data).mean()),
        ),
        Mistake(
            "largest",
            fr="C'est le plus gros compte. Le total les additionne tous.",
            en="That is the largest account. The total adds up all of them.",
            produces=lambda data: float(_revenue(data).max()),
        ),
        Mistake(
            "last_year",
            fr="C'est le total de l'an dernier : une autre colonne.",
            en="That is last year's total: another column.",
            produces=lambda data: float(data["accounts"]["sales_before"].sum()),
        ),
        Mistake(
            "orders",
            fr="C'est le nombre de commandes. On demande des dirhams.",
            en="That is the number of orders. The question asks for dirhams.",
            produces=lambda data: int(data["accounts"]["orders"].sum()),
        ),
        Mistake(
            "how_many",
            fr="C'est le nombre de comptes. Additionnez ce que la colonne contient.",
            en="That is the number of accounts. Add up what the column holds.",
            produces=lambda data: len(_revenue(data)),
        ),
    ),
    praise=Text(
        fr="Une colonne, un point, une fonction : la moitié de ce cours s'écrit ainsi.",
        en="A column, a point, a function: half of this course is written that way.",
    ),
    look_again=Text(
        fr="Affichez la colonne que vous additionnez : est-ce celle du chiffre d'affaires, en entier ?",
        en="Show the column that you add up: is it that of revenue, the whole of it?",
    ),
    tolerance=0.01,
)
