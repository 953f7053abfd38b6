"""Pareto on the course's table: who the largest customers are, what they weigh, and how one gets there."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import largest_customers, pareto_analysis, ranked_shares
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_COLUMNS = ["revenue", "share", "cumulative_share"]


def _revenue(data: Data) -> pd.Series[float]:
    revenue: pd.Series[float] = data["pareto_revenue"]
    return revenue


def _share_of(data: Data, revenue: pd.Series[float]) -> float:
    return float(revenue.sum() / _revenue(data).sum())


def _share_of_customers(data: Data, own: frozenset[Any]) -> float | None:
    """Return the share of the customers that the student took for the largest; None for all, whose share is known."""
    return _share_of(data, _revenue(data).loc[list(own)]) if len(own) < len(_revenue(data)) else None


def _cumulative_table(data: Data) -> pd.DataFrame:
    return ranked_shares(_revenue(data))[_COLUMNS]


def _cumulated_as_listed(data: Data) -> pd.DataFrame:
    revenue = _revenue(data)
    share = revenue / revenue.sum()
    return pd.DataFrame({"revenue": revenue, "share": share, "cumulative_share": share.cumsum()})


def _smallest_first(data: Data) -> pd.DataFrame:
    table = _cumulated_as_listed(data).sort_values("revenue", kind="stable")
    return table.assign(cumulative_share=table["share"].cumsum())


PARETO_QUESTIONS = (
    Question(
        id="top_customers",
        kind=Kind.SET,
        points=2,
        aim=Text(
            fr="Trouver les 20 % de clients les plus importants.",
            en="Find the 20% of customers who matter most.",
        ),
        expected=lambda data: pareto_analysis(_revenue(data)).top_customers,
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
        mistakes=(
            Mistake(
                "not_sorted",
                Text(
                    fr="Vous avez pris les premiers *de la liste*. La méthode demande les plus *importants* : triez d'abord.",
                    en="You took the first ones *in the list*. The method wants the *largest*: sort first.",
                ),
                produces=lambda data: _revenue(data).index[:4],
            ),
            Mistake(
                "smallest",
                Text(
                    fr="Ce sont les clients les plus petits : votre tri va dans l'autre sens.",
                    en="These are the smallest customers: your sort runs the other way.",
                ),
                produces=lambda data: _revenue(data).nsmallest(4).index,
            ),
            Mistake(
                "ten_percent",
                Text(
                    fr="Deux clients sur vingt, c'est 10 % du portefeuille. La question en demande 20 %.",
                    en="Two customers out of twenty are 10% of the portfolio. The question asks for 20%.",
                ),
                produces=lambda data: largest_customers(_revenue(data), 0.10),
            ),
            Mistake(
                "one_too_many",
                Text(
                    fr="Cinq clients sur vingt, c'est un quart du portefeuille. Combien en font un cinquième ?",
                    en="Five customers out of twenty are a quarter of the portfolio. How many make a fifth?",
                ),
                produces=lambda data: largest_customers(_revenue(data), 0.25),
            ),
            Mistake(
                "amounts",
                Text(
                    fr="Ce sont des montants. On demande les numéros des clients : ils sont dans l'index de la série.",
                    en="These are amounts. The question asks for the customers' numbers: they are in the index of the Series.",
                ),
                produces=lambda data: _revenue(data).nlargest(4).to_numpy(),
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
    ),
    Question(
        id="top_share",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Mesurer ce que pèsent ces clients dans le chiffre d'affaires.",
            en="Measure what these customers weigh in revenue.",
        ),
        expected=lambda data: pareto_analysis(_revenue(data)).top_share,
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
        mistakes=(
            Mistake(
                "share_of_customers",
                Text(
                    fr="C'est la part des *clients* que vous comptez. On demande la part du *chiffre d'affaires* qu'ils apportent.",
                    en="That is the share of *customers* you count. The question asks for the share of *revenue* they bring in.",
                ),
                produces=lambda data: 0.20,
            ),
            Mistake(
                "the_model",
                Text(
                    fr="80 %, c'est le chiffre du modèle. Que donne *cette* table ? Calculez-le.",
                    en="80% is the model's figure. What does *this* table give? Compute it.",
                ),
                produces=lambda data: 0.80,
            ),
            Mistake(
                "not_sorted",
                Text(
                    fr="C'est la part des premiers clients *de la liste*. Triez d'abord.",
                    en="That is the share of the first customers *in the list*. Sort first.",
                ),
                produces=lambda data: _share_of(data, _revenue(data).iloc[:4]),
            ),
            Mistake(
                "one_customer",
                Text(
                    fr="C'est la part d'un seul client. Combien de clients font 20 % de vingt ?",
                    en="That is one customer's share. How many customers are 20% of twenty?",
                ),
                produces=lambda data: _share_of(data, _revenue(data).nlargest(1)),
            ),
            Mistake(
                "ten_percent",
                Text(
                    fr="C'est la part de deux clients, 10 % du portefeuille. La question en demande 20 %.",
                    en="That is the share of two customers, 10% of the portfolio. The question asks for 20%.",
                ),
                produces=lambda data: _share_of(data, _revenue(data).nlargest(2)),
            ),
            Mistake(
                "one_too_many",
                Text(
                    fr="C'est la part de cinq clients, un quart du portefeuille. Combien en font un cinquième ?",
                    en="That is the share of five customers, a quarter of the portfolio. How many make a fifth?",
                ),
                produces=lambda data: _share_of(data, _revenue(data).nlargest(5)),
            ),
            Mistake(
                "amount",
                Text(
                    fr="C'est un montant en dirhams. On demande une part : rapportez-le au total.",
                    en="That is an amount in dirhams. The question asks for a share: divide by the total.",
                ),
                produces=lambda data: float(_revenue(data).nlargest(4).sum()),
            ),
            Mistake(
                "the_others",
                Text(
                    fr="C'est la part des autres clients, ceux qui ne sont pas dans les 20 %.",
                    en="That is the share of the other customers, those outside the 20%.",
                ),
                produces=lambda data: 1 - pareto_analysis(_revenue(data)).top_share,
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
    ),
    Question(
        id="cumulative_table",
        kind=Kind.TABLE,
        points=3,
        aim=Text(
            fr="Construire le tableau d'où se lit toute l'analyse de Pareto.",
            en="Build the table from which the whole Pareto analysis is read.",
        ),
        expected=_cumulative_table,
        hints=(
            Text(
                fr="Trois colonnes, chacune déduite de la précédente. Laquelle demande que les clients soient déjà triés ?",
                en="Three columns, each derived from the one before. Which one needs the customers to be ranked already?",
            ),
            Text(
                fr="Partez de la série triée : `ranked = pareto_revenue.sort_values(ascending=False)`, puis "
                "`table = ranked.to_frame()`.",
                en="Start from the sorted Series: `ranked = pareto_revenue.sort_values(ascending=False)`, then "
                "`table = ranked.to_frame()`.",
            ),
            Text(
                fr='`table["share"]` divise chaque montant par le total ; `.cumsum()` additionne ligne après ligne.',
                en='`table["share"]` divides each amount by the total; `.cumsum()` adds up row after row.',
            ),
        ),
        mistakes=(
            Mistake(
                "not_sorted",
                Text(
                    fr="Vous cumulez dans l'ordre de la liste. Triez d'abord les clients du plus gros au plus petit.",
                    en="You add up in the order of the list. Rank the customers from largest to smallest first.",
                ),
                produces=_cumulated_as_listed,
            ),
            Mistake(
                "smallest_first",
                Text(
                    fr="Votre tableau part du plus petit client. La méthode de Pareto part du plus gros.",
                    en="Your table starts with the smallest customer. Pareto's method starts with the largest.",
                ),
                produces=_smallest_first,
            ),
            Mistake(
                "sorted_too_late",
                Text(
                    fr="Vous avez cumulé, puis trié. Triez d'abord : dans un cumul, chaque part est plus grande que la précédente.",
                    en="You added up, then sorted. Sort first: in a cumulated column each share is larger than the one before.",
                ),
                produces=lambda data: _cumulated_as_listed(data).sort_values("revenue", ascending=False, kind="stable"),
                credit=0.5,
            ),
            Mistake(
                "cumulated_amounts",
                Text(
                    fr="`cumulative_share` contient des montants cumulés. Rapportez-les au total.",
                    en="`cumulative_share` holds cumulated amounts. Divide them by the total.",
                ),
                produces=lambda data: _cumulative_table(data).assign(
                    cumulative_share=lambda table: table["revenue"].cumsum()
                ),
            ),
            Mistake(
                "cumulated_customers",
                Text(
                    fr="`cumulative_share` compte des clients. On cumule leur chiffre d'affaires.",
                    en="`cumulative_share` counts customers. It is their revenue that is added up.",
                ),
                produces=lambda data: _cumulative_table(data).assign(
                    cumulative_share=ranked_shares(_revenue(data))["cumulative_customers"]
                ),
            ),
        ),
        praise=Text(
            fr="Lisez-le de haut en bas : à quelle ligne passe-t-on la moitié du chiffre d'affaires ?",
            en="Read it from top to bottom: at which row is half of the revenue passed?",
        ),
        look_again=Text(
            fr="Reprenez dans l'ordre : trier, diviser par le total, cumuler.",
            en="Take it in order: sort, divide by the total, add up.",
        ),
        tolerance=0.001,
    ),
)
