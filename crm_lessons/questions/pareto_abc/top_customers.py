"""The 20% of customers who buy most."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import pareto_analysis
from crm_lessons.questions.pareto_abc.orders import Order, as_listed, largest_first, smallest_first
from crm_lessons.questions.pareto_abc.pareto_table import pareto_revenue
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _numbers(customers: pd.Series[float]) -> pd.Index[Any]:
    return customers.index


def _amounts(customers: pd.Series[float]) -> np.ndarray:
    return customers.to_numpy()


def _first(
    data: Data, *, order: Order = largest_first, count: int = 4, taken: Callable[[pd.Series[float]], Any] = _numbers
) -> Any:
    """Return what is taken of the first customers of a list, in an order; four are 20% of twenty."""
    return taken(order(pareto_revenue(data)).iloc[:count])


QUESTION = Question(
    id="top_customers",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Trouver les 20 % de clients les plus importants.",
        en="Find the 20% of customers who matter most.",
    ),
    ties=lambda data: [pareto_revenue(data)],
    expected=lambda data: pareto_analysis(pareto_revenue(data)).top_customers,
    hints=(
        Text(
            fr="« Les plus importants » se lit dans une seule colonne. Dans quel ordre faut-il trier les clients ?",
            en="“The most important” is read off a single column. In which order should the customers stand?",
        ),
        Text(
            fr="`pareto_revenue.sort_values(ascending=False)` trie les clients du plus gros au plus petit.",
            en="`pareto_revenue.sort_values(ascending=False)` ranks the customers from the largest to the smallest.",
        ),
        Text(
            fr="Combien de clients font 20 % de vingt ? Gardez autant de lignes avec `.head(…)` ; les numéros des clients "
            "sont dans `.index`.",
            en="How many customers make 20% of twenty? Keep that many rows with `.head(…)`; the customers' numbers are in "
            "`.index`.",
        ),
    ),
    right=(
        lambda data, answer: pareto_analysis(data["pareto_revenue"]).top_customers,
        lambda data, answer: data["pareto_revenue"].nlargest(4),
        lambda data, answer: data["pareto_revenue"].nlargest(4).index,
        lambda data, answer: np.array(sorted(data["pareto_revenue"].nlargest(4).index)),
        lambda data, answer: [str(customer) for customer in data["pareto_revenue"].nlargest(4).index],
        lambda data, answer: tuple(f"Client {customer}" for customer in data["pareto_revenue"].nlargest(4).index),
        lambda data, answer: data["pareto_revenue"].nlargest(4).to_dict(),
        lambda data, answer: data["pareto_revenue"].nlargest(4).to_frame(),
        lambda data, answer: data["pareto_revenue"].nlargest(4).reset_index(),
        lambda data, answer: pd.Series(data["pareto_revenue"].nlargest(4).index),
    ),
    mistakes=(
        Mistake(
            "not_sorted",
            fr="Vous avez pris les premiers *de la liste*. La méthode demande les plus *importants* : triez d'abord.",
            en="You took the first ones *in the list*. The method wants the *largest*: sort first.",
            produces=partial(_first, order=as_listed),
        ),
        Mistake(
            "smallest",
            fr="Ce sont les clients les plus petits : votre tri va dans l'autre sens.",
            en="These are the smallest customers: your sort runs the other way.",
            produces=partial(_first, order=smallest_first),
        ),
        Mistake(
            "ten_percent",
            fr="Deux clients sur vingt, c'est 10 % du portefeuille. La question en demande 20 %.",
            en="Two customers out of twenty are 10% of the portfolio. The question asks for 20%.",
            produces=partial(_first, count=2),
        ),
        Mistake(
            "one_too_many",
            fr="Cinq clients sur vingt, c'est un quart du portefeuille. Combien en font un cinquième ?",
            en="Five customers out of twenty are a quarter of the portfolio. How many make a fifth?",
            produces=partial(_first, count=5),
        ),
        Mistake(
            "amounts",
            fr="Ce sont des montants. On demande les numéros des clients : ils sont dans l'index de la série.",
            en="These are amounts. The question asks for the customers' numbers: they are in the index of the Series.",
            produces=partial(_first, taken=_amounts),
        ),
    ),
    praise=Text(
        fr="Un client sur cinq : retenez lesquels, la question suivante en a besoin.",
        en="One customer in five: remember which, the next question needs them.",
    ),
    look_again=Text(
        fr="Triez les clients du plus gros au plus petit, puis comptez combien en font 20 %.",
        en="Rank the customers from largest to smallest, then count how many make 20%.",
    ),
)
