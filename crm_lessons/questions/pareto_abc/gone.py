"""The share of the best customers of one year who buy nothing the next."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from crm_lessons.questions.pareto_abc.stability import top_stability
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="gone",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Compter les meilleurs clients d'une année qui n'achètent plus rien l'année suivante.",
        en="Count the best customers of one year who buy nothing the next.",
    ),
    expected=lambda data: top_stability(data).gone,
    hints=(
        Text(
            fr="Ne plus être dans le haut du classement et ne plus rien acheter sont deux choses. Où lit-on la seconde ?",
            en="Being no longer at the top and buying nothing are two things. Where does one read the second?",
        ),
        Text(
            fr='Les clients de 2024 : `set(sales[sales["date"].dt.year == 2024]["customer"])`.',
            en='The customers of 2024: `set(sales[sales["date"].dt.year == 2024]["customer"])`.',
        ),
        Text(
            fr="Avec des ensembles, `{1, 2, 3} - {2, 3, 4}` garde ceux du premier qui ne sont pas dans le second. "
            "Faites-le avec les premiers de 2023 et les clients de 2024, et rapportez leur nombre aux 40 premiers"
            " de 2023.",
            en="With sets, `{1, 2, 3} - {2, 3, 4}` keeps those of the first who are not in the second. Do so with "
            "the first of 2023 and the customers of 2024, and divide their number by the first 40 of 2023.",
        ),
    ),
    right=(
        lambda data, answer: np.float64(answer),
        lambda data, answer: Fraction(round(40 * answer), 40),
    ),
    mistakes=(
        Mistake(
            "a_count",
            fr="C'est un nombre de clients. Rapportez-le aux 40 premiers de 2023.",
            en="That is a number of customers. Divide it by the first 40 of 2023.",
            produces=lambda data: top_stability(data).gone * len(top_stability(data).top_customers),
        ),
        Mistake(
            "of_all_customers",
            fr="Vous rapportez ce nombre aux 200 clients de 2023. On demande une part des 40 premiers.",
            en="You divide by the 200 customers of 2023. The question asks for a share of the first 40.",
            produces=lambda data: top_stability(data).gone / 5,
        ),
        Mistake(
            "nobody",
            fr="Aucun ? Un gros client peut partir aussi. Cherchez lesquels des 40 n'ont pas une seule vente en 2024.",
            en="Nobody? A large customer can leave too. Look for those of the 40 without a single sale in 2024.",
            produces=lambda data: 0.0,
        ),
        Mistake(
            "no_longer_on_top",
            fr="C'est la part de ceux qui ont quitté le haut du classement. Beaucoup achètent encore, mais moins.",
            en="That is the share of those who left the top of the ranking. Many still buy, but less.",
            produces=lambda data: 1 - top_stability(data).stay,
        ),
        Mistake(
            "still_buying",
            fr="C'est la part de ceux qui achètent encore. On demande les autres.",
            en="That is the share of those who still buy. The question asks for the others.",
            produces=lambda data: 1 - top_stability(data).gone,
        ),
    ),
    praise=Text(
        fr="Ils étaient parmi les meilleurs : auriez-vous vu leur départ venir ? La récence, au chapitre 4, est faite pour cela.",
        en="They were among the best: would you have seen them leave? Recency, in chapter 4, is made for that.",
    ),
    look_again=Text(
        fr="Partez des 40 premiers de 2023 et cherchez ceux qui n'ont aucune vente en 2024.",
        en="Start from the first 40 of 2023 and look for those without any sale in 2024.",
    ),
)
