"""The first rows once they are sorted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _first(data: Data, column: str, *, ascending: bool = False) -> list[Any]:
    accounts: pd.DataFrame = data["accounts"]
    return list(accounts.sort_values(column, ascending=ascending).index[:3])


QUESTION = Question(
    id="three_largest",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(fr="Trier, puis garder les premiers.", en="Sort, then keep the first."),
    expected=lambda data: _first(data, "revenue"),
    hints=(
        Text(
            fr="Deux gestes : trier du plus grand au plus petit, puis garder trois lignes. Lequel vient d'abord ?",
            en="Two steps: sort from the largest to the smallest, then keep three rows. Which comes first?",
        ),
        Text(
            fr='`accounts.sort_values("orders", ascending=False)` trie par commandes ; `.head(2)` garde deux lignes ; '
            "`list(….index)` donne leurs numéros.",
            en='`accounts.sort_values("orders", ascending=False)` sorts by orders; `.head(2)` keeps two rows; '
            "`list(….index)` gives their numbers.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer),
        lambda data, answer: data["accounts"]["revenue"].nlargest(3).index,
    ),
    mistakes=(
        Mistake(
            "smallest",
            fr="Ce sont les plus petits : sans `ascending=False`, pandas trie dans l'ordre croissant.",
            en="These are the smallest: without `ascending=False`, pandas sorts upwards.",
            produces=lambda data: _first(data, "revenue", ascending=True),
        ),
        Mistake(
            "not_sorted",
            fr="Ce sont les trois premières lignes de la table, avant tout tri.",
            en="These are the first three rows of the table, before any sorting.",
            produces=lambda data: list(data["accounts"].index[:3]),
        ),
        Mistake(
            "by_orders",
            fr="Vous avez trié par nombre de commandes. On demande les plus gros *chiffres d'affaires*.",
            en="You sorted by the number of orders. The question asks for the largest *revenues*.",
            produces=lambda data: _first(data, "orders"),
        ),
        Mistake(
            "last_year",
            fr="C'est le classement de l'an dernier.",
            en="That is last year's ranking.",
            produces=lambda data: _first(data, "sales_before"),
        ),
        Mistake(
            "amounts",
            fr="Ce sont leurs chiffres d'affaires. On demande leurs numéros, dans l'index.",
            en="These are their revenues. The question asks for their numbers, in the index.",
            produces=lambda data: list(data["accounts"]["revenue"].nlargest(3)),
        ),
    ),
    praise=Text(
        fr="`sort_values` ne change pas la table : il en rend une autre, triée. Donnez-lui un nom pour la garder.",
        en="`sort_values` does not change the table: it gives another one, sorted. Give it a name to keep it.",
    ),
    look_again=Text(
        fr="Affichez la table triée : le plus gros chiffre d'affaires est-il en haut ?",
        en="Show the sorted table: is the largest revenue at the top?",
    ),
)
