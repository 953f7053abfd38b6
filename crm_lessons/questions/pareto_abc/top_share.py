"""The share of revenue of the 20% of customers who buy most."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
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


def _share_of(data: Data, revenue: pd.Series[float]) -> float:
    return float(revenue.sum() / pareto_revenue(data).sum())


def _share_of_customers(data: Data, own: frozenset[Any]) -> float | None:
    """Return the share of the customers that the student took for the largest; None for all, whose share is known."""
    return _share_of(data, pareto_revenue(data).loc[list(own)]) if len(own) < len(pareto_revenue(data)) else None


def _share_of_first(data: Data, *, order: Order = largest_first, count: int = 4) -> float:
    """Return the share of the first customers of a list, in an order; four are 20% of twenty."""
    return _share_of(data, order(pareto_revenue(data)).iloc[:count])


QUESTION = Question(
    id="top_share",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Mesurer ce que pèsent ces clients dans le chiffre d'affaires.",
        en="Measure what these customers weigh in revenue.",
    ),
    expected=lambda data: pareto_analysis(pareto_revenue(data)).top_share,
    follows={"top_customers": _share_of_customers},
    hints=(
        Text(
            fr="Une part est un rapport : que met-on en haut, que met-on en bas ?",
            en="A share is a ratio: what goes on top, what goes below?",
        ),
        Text(
            fr="En haut, la somme du chiffre d'affaires de vos clients de la question précédente ; en bas, le total.",
            en="On top, the summed revenue of your customers of the previous question; below, the total.",
        ),
        Text(
            fr="`pareto_revenue.loc[list(top_customers)].sum()` fait le haut. Il reste à diviser.",
            en="`pareto_revenue.loc[list(top_customers)].sum()` makes the top. What is left is to divide.",
        ),
    ),
    right=(
        lambda data, answer: np.float32(pareto_analysis(data["pareto_revenue"]).top_share),
        lambda data, answer: round(pareto_analysis(data["pareto_revenue"]).top_share, 4),
        lambda data, answer: Fraction(int(data["pareto_revenue"].nlargest(4).sum()), 1_000_000),
        lambda data, answer: Decimal(str(pareto_analysis(data["pareto_revenue"]).top_share)),
        lambda data, answer: np.array([pareto_analysis(data["pareto_revenue"]).top_share]),
        lambda data, answer: pd.Series({"share": pareto_analysis(data["pareto_revenue"]).top_share}),
    ),
    mistakes=(
        Mistake(
            "share_of_customers",
            fr="C'est la part des *clients* que vous comptez. On demande la part du *chiffre d'affaires* qu'ils apportent.",
            en="That is the share of *customers* you count. The question asks for the share of *revenue* they bring in.",
            produces=lambda data: 0.20,
        ),
        Mistake(
            "the_model",
            fr="80 %, c'est le chiffre du modèle. Que donne *cette* table ? Calculez-le.",
            en="80% is the model's figure. What does *this* table give? Compute it.",
            produces=lambda data: 0.80,
        ),
        Mistake(
            "not_sorted",
            fr="C'est la part des premiers clients *de la liste*. Triez d'abord.",
            en="That is the share of the first customers *in the list*. Sort first.",
            produces=partial(_share_of_first, order=as_listed),
        ),
        Mistake(
            "smallest_first",
            fr="C'est la part des plus petits clients : votre tri va dans l'autre sens.",
            en="That is the share of the smallest customers: your sort runs the other way.",
            produces=partial(_share_of_first, order=smallest_first),
        ),
        Mistake(
            "one_customer",
            fr="C'est la part d'un seul client. Combien de clients font 20 % de vingt ?",
            en="That is one customer's share. How many customers are 20% of twenty?",
            produces=partial(_share_of_first, count=1),
        ),
        Mistake(
            "ten_percent",
            fr="C'est la part de deux clients, 10 % du portefeuille. La question en demande 20 %.",
            en="That is the share of two customers, 10% of the portfolio. The question asks for 20%.",
            produces=partial(_share_of_first, count=2),
        ),
        Mistake(
            "one_too_many",
            fr="C'est la part de cinq clients, un quart du portefeuille. Combien en font un cinquième ?",
            en="That is the share of five customers, a quarter of the portfolio. How many make a fifth?",
            produces=partial(_share_of_first, count=5),
        ),
        Mistake(
            "amount",
            fr="C'est un montant en dirhams. On demande une part : rapportez-le au total.",
            en="That is an amount in dirhams. The question asks for a share: divide by the total.",
            produces=lambda data: float(pareto_revenue(data).nlargest(4).sum()),
        ),
        Mistake(
            "the_others",
            fr="C'est la part des autres clients, ceux qui ne sont pas dans les 20 %.",
            en="That is the share of the other customers, those outside the 20%.",
            produces=lambda data: 1 - pareto_analysis(pareto_revenue(data)).top_share,
        ),
    ),
    praise=Text(
        fr="Un cinquième des clients, et cette part du chiffre d'affaires. Que deviendrait l'entreprise sans l'un d'eux ?",
        en="A fifth of the customers, and that share of revenue. What would become of the firm without one of them?",
    ),
    look_again=Text(
        fr="Vérifiez quels clients vous additionnez, et par quoi vous divisez.",
        en="Check which customers you add up, and what you divide by.",
    ),
)
