"""The share of the best customers of one year who are still among the best the next."""

from __future__ import annotations

import numpy as np

from crm_lessons.questions.pareto_abc.stability import top_stability
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="still_top",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Voir si les meilleurs clients d'une année le restent.",
        en="See whether the best customers of one year remain so.",
    ),
    expected=lambda data: top_stability(data).stay,
    hints=(
        Text(
            fr="Deux classements, un par année, puis une comparaison. Que compare-t-on à quoi ?",
            en="Two rankings, one a year, then a comparison. What is compared with what?",
        ),
        Text(
            fr='Les ventes de 2023 : `sales[sales["date"].dt.year == 2023]`. Faites-en le chiffre d\'affaires par client, puis '
            "les 20 % premiers.",
            en='The sales of 2023: `sales[sales["date"].dt.year == 2023]`. Turn them into revenue by customer, then the first 20%.',
        ),
        Text(
            fr="Avec des ensembles, `{1, 2, 3} & {2, 3, 4}` donne ceux qui sont dans les deux. Faites-le avec vos "
            "deux ensembles de clients, et rapportez leur nombre à celui de 2023.",
            en="With sets, `{1, 2, 3} & {2, 3, 4}` gives those in both. Do so with your two sets of customers, and "
            "divide their number by that of 2023.",
        ),
    ),
    right=(lambda data, answer: np.float64(answer),),
    mistakes=(
        Mistake(
            "a_count",
            fr="C'est un nombre de clients. Rapportez-le aux 40 premiers de 2023.",
            en="That is a number of customers. Divide it by the first 40 of 2023.",
            produces=lambda data: top_stability(data).stay * len(top_stability(data).top_customers),
        ),
        Mistake(
            "all_stay",
            fr="Tous ? Le classement de 2024 se calcule avec les ventes de 2024 seulement.",
            en="All of them? The ranking of 2024 is computed from the sales of 2024 alone.",
            produces=lambda data: 1.0,
        ),
        Mistake(
            "still_buying",
            fr="C'est la part de ceux qui achètent encore. On demande ceux qui sont encore parmi les 20 % premiers.",
            en="That is the share of those who still buy. The question asks for those still among the first 20%.",
            produces=lambda data: 1 - top_stability(data).gone,
        ),
        Mistake(
            "those_who_left",
            fr="C'est la part de ceux qui n'y sont plus.",
            en="That is the share of those who are no longer there.",
            produces=lambda data: 1 - top_stability(data).stay,
        ),
        Mistake(
            "of_all_customers",
            fr="Vous rapportez ce nombre aux 200 clients de 2023. On demande une part des 40 premiers.",
            en="You divide by the 200 customers of 2023. The question asks for a share of the first 40.",
            produces=lambda data: top_stability(data).stay / 5,
        ),
        Mistake(
            "their_sales",
            fr="C'est ce que ces clients pèsent dans les ventes de 2024. On demande combien d'entre eux restent dans le haut "
            "du classement.",
            en="That is what these customers weigh in the sales of 2024. The question asks how many of them stay at the top.",
            produces=lambda data: top_stability(data).share_after,
        ),
    ),
    praise=Text(
        fr="Une classe ABC est un instantané, à refaire chaque année. Et ceux qui n'y sont plus, que sont-ils devenus ?",
        en="An ABC class is a snapshot, to be taken again every year. And those who are no longer there: what became of them?",
    ),
    look_again=Text(
        fr="Vérifiez chaque année à part : 40 clients en 2023, 40 en 2024.",
        en="Check each year on its own: 40 customers in 2023, 40 in 2024.",
    ),
)
