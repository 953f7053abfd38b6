"""The five customers ranked by what a slide calls recency: their sales of the year."""

from __future__ import annotations

import pandas as pd

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.five_customers import five_customers_rfm, ranked, sales_of_the_year
from crm_lessons.text.language import Text

QUESTION = Question(
    id="by_year_sales",
    kind=Kind.ORDERED_LIST,
    points=1,
    aim=Text(
        fr="Mesurer ce que change une mauvaise définition.",
        en="Measure what a wrong definition changes.",
    ),
    expected=lambda data: ranked(sales_of_the_year(data), largest_first=True),
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
    right=(lambda data, answer: pd.Series(answer),),
    mistakes=(
        Mistake(
            "true_recency",
            fr="C'est l'ordre de la vraie récence. On demande ici celui du document, pour les comparer.",
            en="This is the order by true recency. Here the document's is asked for, to compare the two.",
            produces=lambda data: ranked(five_customers_rfm(data)["recency_days"], largest_first=False),
        ),
        Mistake(
            "smallest_first",
            fr="Vous commencez par la plus petite somme. Pour ce document, plus il y a de ventes, mieux c'est.",
            en="You begin with the smallest sum. For this document, the more sales the better.",
            produces=lambda data: ranked(sales_of_the_year(data), largest_first=False),
        ),
        Mistake(
            "sums_not_customers",
            fr="Ce sont les sommes, bien rangées. On demande les clients : dans une série triée, ils sont dans `.index`.",
            en="These are the sums, well ordered. The customers are asked for: in a sorted Series they are in `.index`.",
            produces=lambda data: sorted(sales_of_the_year(data), reverse=True),
            credit=0.5,
        ),
        Mistake(
            "all_years",
            fr="Vous additionnez toutes les années. Le document dit « durant une période précise » : ici, 2024.",
            en="You add up all years. The document says “over a given period”: here, 2024.",
            produces=lambda data: ranked(five_customers_rfm(data)["monetary"], largest_first=True),
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
)
