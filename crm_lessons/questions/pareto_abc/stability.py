"""The best customers a year later: who is still at the top, and who has gone."""

from __future__ import annotations

from crm_lessons.data.pareto_abc.order_book import FIRST_YEAR, SECOND_YEAR
from crm_lessons.data.variants import Data
from crm_lessons.methods import TopStability, top_customer_stability
from crm_lessons.questions.pareto_abc.order_book import sales_by_customer
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _stability(data: Data) -> TopStability:
    return top_customer_stability(sales_by_customer(data, FIRST_YEAR), sales_by_customer(data, SECOND_YEAR))


STABILITY_QUESTIONS = (
    Question(
        id="still_top",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Voir si les meilleurs clients d'une année le restent.",
            en="See whether the best customers of one year remain so.",
        ),
        expected=lambda data: _stability(data).stay,
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
                fr="Avec deux ensembles, `top_2023 & top_2024` donne ceux qui sont dans les deux. Rapportez leur nombre à celui de 2023.",
                en="With two sets, `top_2023 & top_2024` gives those in both. Divide their number by that of 2023.",
            ),
        ),
        mistakes=(
            Mistake(
                "a_count",
                Text(
                    fr="C'est un nombre de clients. Rapportez-le aux 40 premiers de 2023.",
                    en="That is a number of customers. Divide it by the first 40 of 2023.",
                ),
                produces=lambda data: _stability(data).stay * len(_stability(data).top_customers),
            ),
            Mistake(
                "all_stay",
                Text(
                    fr="Tous ? Le classement de 2024 se calcule avec les ventes de 2024 seulement.",
                    en="All of them? The ranking of 2024 is computed from the sales of 2024 alone.",
                ),
                produces=lambda data: 1.0,
            ),
            Mistake(
                "still_buying",
                Text(
                    fr="C'est la part de ceux qui achètent encore. On demande ceux qui sont encore parmi les 20 % premiers.",
                    en="That is the share of those who still buy. The question asks for those still among the first 20%.",
                ),
                produces=lambda data: 1 - _stability(data).gone,
            ),
            Mistake(
                "those_who_left",
                Text(
                    fr="C'est la part de ceux qui n'y sont plus.",
                    en="That is the share of those who are no longer there.",
                ),
                produces=lambda data: 1 - _stability(data).stay,
            ),
            Mistake(
                "of_all_customers",
                Text(
                    fr="Vous rapportez ce nombre aux 200 clients de 2023. On demande une part des 40 premiers.",
                    en="You divide by the 200 customers of 2023. The question asks for a share of the first 40.",
                ),
                produces=lambda data: _stability(data).stay / 5,
            ),
            Mistake(
                "their_sales",
                Text(
                    fr="C'est ce que ces clients pèsent dans les ventes de 2024. On demande combien d'entre eux restent dans le haut "
                    "du classement.",
                    en="That is what these customers weigh in the sales of 2024. The question asks how many of them stay at the top.",
                ),
                produces=lambda data: _stability(data).share_after,
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
    ),
    Question(
        id="gone",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Compter les meilleurs clients d'une année qui n'achètent plus rien l'année suivante.",
            en="Count the best customers of one year who buy nothing the next.",
        ),
        expected=lambda data: _stability(data).gone,
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
                fr="Avec deux ensembles, `top_2023 - buyers_2024` garde ceux du premier qui ne sont pas dans le second. Rapportez leur "
                "nombre aux 40 premiers de 2023.",
                en="With two sets, `top_2023 - buyers_2024` keeps those of the first who are not in the second. Divide their number by "
                "the first 40 of 2023.",
            ),
        ),
        mistakes=(
            Mistake(
                "a_count",
                Text(
                    fr="C'est un nombre de clients. Rapportez-le aux 40 premiers de 2023.",
                    en="That is a number of customers. Divide it by the first 40 of 2023.",
                ),
                produces=lambda data: _stability(data).gone * len(_stability(data).top_customers),
            ),
            Mistake(
                "of_all_customers",
                Text(
                    fr="Vous rapportez ce nombre aux 200 clients de 2023. On demande une part des 40 premiers.",
                    en="You divide by the 200 customers of 2023. The question asks for a share of the first 40.",
                ),
                produces=lambda data: _stability(data).gone / 5,
            ),
            Mistake(
                "nobody",
                Text(
                    fr="Aucun ? Un gros client peut partir aussi. Cherchez lesquels des 40 n'ont pas une seule vente en 2024.",
                    en="Nobody? A large customer can leave too. Look for those of the 40 without a single sale in 2024.",
                ),
                produces=lambda data: 0.0,
            ),
            Mistake(
                "no_longer_on_top",
                Text(
                    fr="C'est la part de ceux qui ont quitté le haut du classement. Beaucoup achètent encore, mais moins.",
                    en="That is the share of those who left the top of the ranking. Many still buy, but less.",
                ),
                produces=lambda data: 1 - _stability(data).stay,
            ),
            Mistake(
                "still_buying",
                Text(
                    fr="C'est la part de ceux qui achètent encore. On demande les autres.",
                    en="That is the share of those who still buy. The question asks for the others.",
                ),
                produces=lambda data: 1 - _stability(data).gone,
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
    ),
)
