"""Two rankings of the same five customers: by recency, and by what a slide calls recency."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.five_customers import five_customers_rfm, sales_of_the_year
from crm_lessons.text.language import Text


def _ranked(values: pd.Series[float], largest_first: bool) -> list[object]:
    return list(values.sort_values(ascending=not largest_first, kind="stable").index)


def _ranked_by(data: Data, own: pd.DataFrame) -> list[object] | None:
    """Return the order of the student's own recencies; None where one is missing or two are equal."""
    recency = own["recency_days"].dropna()
    if len(recency) != len(five_customers_rfm(data)) or not recency.is_unique:
        return None
    return _ranked(recency, largest_first=False)


RANKING_QUESTIONS = (
    Question(
        id="by_recency",
        kind=Kind.ORDERED_LIST,
        points=1,
        aim=Text(fr="Classer par récence, dans le bon sens.", en="Rank by recency, in the right direction."),
        expected=lambda data: _ranked(five_customers_rfm(data)["recency_days"], largest_first=False),
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
        mistakes=(
            Mistake(
                "many_days_first",
                Text(
                    fr="Votre premier est celui qu'on n'a pas vu depuis le plus longtemps. La meilleure récence est la plus courte.",
                    en="Your first is the one unseen for the longest time. The best recency is the shortest.",
                ),
                produces=lambda data: _ranked(five_customers_rfm(data)["recency_days"], largest_first=True),
            ),
            Mistake(
                "by_sales_of_the_year",
                Text(
                    fr="C'est l'ordre des ventes de l'année. Elle vient à la question suivante ; ici, comptez des jours.",
                    en="This is the order by sales of the year. It comes in the next question; here, count days.",
                ),
                produces=lambda data: _ranked(sales_of_the_year(data), largest_first=True),
            ),
            Mistake(
                "by_amount",
                Text(
                    fr="C'est l'ordre des montants. Un gros client n'est pas forcément un client récent.",
                    en="This is the order by amount. A large customer is not necessarily a recent one.",
                ),
                produces=lambda data: _ranked(five_customers_rfm(data)["monetary"], largest_first=True),
            ),
            Mistake(
                "days_not_customers",
                Text(
                    fr="Ce sont les jours, bien rangés. On demande les clients : dans une série triée, ils sont dans `.index`.",
                    en="These are the days, well ordered. The customers are asked for: in a sorted Series they are in `.index`.",
                ),
                produces=lambda data: sorted(five_customers_rfm(data)["recency_days"]),
                credit=0.5,
            ),
            Mistake(
                "newcomers_first",
                Text(
                    fr="C'est l'ordre du *premier* achat, les nouveaux d'abord. Quand chacun est-il venu pour la dernière fois ?",
                    en="This is the order of the *first* purchase, newcomers first. When did each come for the last time?",
                ),
                produces=lambda data: _ranked(five_customers_rfm(data)["tenure_days"], largest_first=False),
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
    ),
    Question(
        id="by_year_sales",
        kind=Kind.ORDERED_LIST,
        points=1,
        aim=Text(
            fr="Mesurer ce que change une mauvaise définition.",
            en="Measure what a wrong definition changes.",
        ),
        expected=lambda data: _ranked(sales_of_the_year(data), largest_first=True),
        hints=(
            Text(
                fr="Pour une somme de ventes, « le meilleur » est cette fois le plus grand.",
                en="For a sum of sales, “the best” is this time the largest.",
            ),
            Text(
                fr='Les commandes de 2024 : `mini_orders[mini_orders["date"].dt.year == 2024]`. Qui n\'y figure pas a vendu pour 0, '
                "mais reste un client.",
                en='The orders of 2024: `mini_orders[mini_orders["date"].dt.year == 2024]`. Whoever is not there stands at 0, '
                "but is still a customer.",
            ),
        ),
        mistakes=(
            Mistake(
                "true_recency",
                Text(
                    fr="C'est l'ordre de la vraie récence. On demande ici celui de la diapositive, pour les comparer.",
                    en="This is the order by true recency. Here the slide's is asked for, to compare the two.",
                ),
                produces=lambda data: _ranked(five_customers_rfm(data)["recency_days"], largest_first=False),
            ),
            Mistake(
                "smallest_first",
                Text(
                    fr="Vous commencez par la plus petite somme. Sur la diapositive, plus il y a de ventes, mieux c'est.",
                    en="You begin with the smallest sum. On the slide, the more sales the better.",
                ),
                produces=lambda data: _ranked(sales_of_the_year(data), largest_first=False),
            ),
            Mistake(
                "sums_not_customers",
                Text(
                    fr="Ce sont les sommes, bien rangées. On demande les clients : dans une série triée, ils sont dans `.index`.",
                    en="These are the sums, well ordered. The customers are asked for: in a sorted Series they are in `.index`.",
                ),
                produces=lambda data: sorted(sales_of_the_year(data), reverse=True),
                credit=0.5,
            ),
            Mistake(
                "all_years",
                Text(
                    fr="Vous additionnez toutes les années. La diapositive dit « durant une période précise » : ici, 2024.",
                    en="You add up all years. The slide says “over a given period”: here, 2024.",
                ),
                produces=lambda data: _ranked(five_customers_rfm(data)["monetary"], largest_first=True),
            ),
        ),
        praise=Text(
            fr="Comparez les deux listes : la tête n'est plus la même. Une campagne serait partie chez les mauvais clients.",
            en="Compare the two lists: the head is no longer the same. A campaign would have gone to the wrong customers.",
        ),
        look_again=Text(
            fr="Les cinq clients doivent y être, y compris celui qui n'a rien acheté en 2024.",
            en="All five customers must be there, including the one who bought nothing in 2024.",
        ),
    ),
)
