"""The five customers ranked by recency, the most recent first."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.five_customers import five_customers_rfm, ranked, sales_of_the_year
from crm_lessons.text.language import Text


def _ranked_by(data: Data, own: pd.DataFrame) -> list[object] | None:
    """Return the order of the student's own recencies; None where one is missing or two are equal."""
    recency = own["recency_days"].dropna()
    if len(recency) != len(five_customers_rfm(data)) or not recency.is_unique:
        return None
    return ranked(recency, largest_first=False)


QUESTION = Question(
    id="by_recency",
    kind=Kind.ORDERED_LIST,
    points=1,
    aim=Text(fr="Classer par récence, dans le bon sens.", en="Rank by recency, in the right direction."),
    expected=lambda data: ranked(five_customers_rfm(data)["recency_days"], largest_first=False),
    follows={"rfm": _ranked_by},
    hints=(
        Text(
            fr="Beaucoup de jours sans achat : bon ou mauvais signe ?",
            en="Many days without a purchase: a good or a bad sign?",
        ),
        Text(
            fr='`list(rfm.sort_values("recency_days").index)` range du plus petit au plus grand.',
            en='`list(rfm.sort_values("recency_days").index)` goes from the smallest to the largest.',
        ),
    ),
    right=(
        lambda data, answer: tuple(rfm_table(data["mini_orders"], ANALYSIS_DATE)["recency_days"].sort_values().index),
        lambda data, answer: np.array(
            rfm_table(data["mini_orders"], ANALYSIS_DATE)["recency_days"].sort_values().index
        ),
        lambda data, answer: [
            int(c[1:]) for c in rfm_table(data["mini_orders"], ANALYSIS_DATE)["recency_days"].sort_values().index
        ],
        lambda data, answer: [
            f"client {c[1:]}" for c in rfm_table(data["mini_orders"], ANALYSIS_DATE)["recency_days"].sort_values().index
        ],
    ),
    mistakes=(
        Mistake(
            "many_days_first",
            fr="Votre premier est celui qu'on n'a pas vu depuis le plus longtemps. La meilleure récence est la plus courte.",
            en="Your first is the one unseen for the longest time. The best recency is the shortest.",
            produces=lambda data: ranked(five_customers_rfm(data)["recency_days"], largest_first=True),
        ),
        Mistake(
            "by_sales_of_the_year",
            fr="C'est l'ordre des ventes de l'année. Elle vient à la question suivante ; ici, comptez des jours.",
            en="This is the order by sales of the year. It comes in the next question; here, count days.",
            produces=lambda data: ranked(sales_of_the_year(data), largest_first=True),
        ),
        Mistake(
            "by_amount",
            fr="C'est l'ordre des montants. Un gros client n'est pas forcément un client récent.",
            en="This is the order by amount. A large customer is not necessarily a recent one.",
            produces=lambda data: ranked(five_customers_rfm(data)["monetary"], largest_first=True),
        ),
        Mistake(
            "days_not_customers",
            fr="Ce sont les jours, bien rangés. On demande les clients : dans une série triée, ils sont dans `.index`.",
            en="These are the days, well ordered. The customers are asked for: in a sorted Series they are in `.index`.",
            produces=lambda data: sorted(five_customers_rfm(data)["recency_days"]),
            credit=0.5,
        ),
        Mistake(
            "newcomers_first",
            fr="C'est l'ordre du *premier* achat, les nouveaux d'abord. Quand chacun est-il venu pour la dernière fois ?",
            en="This is the order of the *first* purchase, newcomers first. When did each come for the last time?",
            produces=lambda data: ranked(five_customers_rfm(data)["tenure_days"], largest_first=False),
        ),
    ),
    praise=Text(
        fr="Gardez cet ordre sous les yeux : la question suivante le bouscule.",
        en="Keep this order in sight: the next question upsets it.",
    ),
    look_again=Text(
        fr="Cinq clients, celui qui a acheté le plus récemment en tête.",
        en="Five customers, the one who bought most recently at the head.",
    ),
)
