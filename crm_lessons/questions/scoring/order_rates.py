"""The share of each quintile of recency, known on a day, who order in the months after it."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.order_book import SCORING_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.response import recency_response, response_by_cut, response_by_quintile
from crm_lessons.text.language import Text

PLACES = ("1", "2", "3", "4", "5")

_LAST_DAY = "2024-12-31"


def _rates(data: Data) -> pd.Series[float]:
    return recency_response(data)["response_rate"]


def _rates_with_a_leak(data: Data) -> pd.Series[float]:
    """Return the rates by recency on the last day, for the customers known when the campaign left."""
    orders = data["orders"]
    known = orders.loc[orders["date"] <= SCORING_DATE, "customer"].sort_values().unique()
    return response_by_quintile(rfm_table(orders, _LAST_DAY).loc[known], orders)["response_rate"]


def _reversed(data: Data) -> pd.Series[float]:
    rates = _rates(data)
    return pd.Series(rates.to_numpy()[::-1], index=rates.index)


def _of_all(data: Data, column: str) -> pd.Series[float]:
    table = recency_response(data)
    return table["responses"] / table[column].sum()


QUESTION = Question(
    id="order_rates",
    kind=Kind.SERIES,
    points=3,
    places=PLACES,
    aim=Text(
        fr="Vérifier qu'un score prédit, sur des commandes qu'il n'a pas vues.",
        en="Check that a score predicts, on orders that it has not seen.",
    ),
    expected=_rates,
    hints=(
        Text(
            fr="Deux tables, une frontière : `known` pour le score, `later` pour la suite. Rien de `later` n'entre dans le score.",
            en="Two tables, one border: `known` for the score, `later` for what follows. Nothing of `later` enters the score.",
        ),
        Text(
            fr='`table = rfm_table(known, on="2024-09-30")` mesure les clients, `rfm_scores(table)` leur donne leurs'
            ' groupes : celui de la récence est dans la colonne `r_score`. `table.index.isin(later["customer"])` '
            "dit, client par client, qui a commandé ensuite.",
            en='`table = rfm_table(known, on="2024-09-30")` measures the customers, `rfm_scores(table)` gives them '
            'their groups: that of recency is in the column `r_score`. `table.index.isin(later["customer"])` '
            "tells, customer by customer, who ordered afterwards.",
        ),
        Text(
            fr='Mettez-le dans une série : `ordered = pd.Series(table.index.isin(later["customer"]), '
            "index=table.index)`. Une moyenne de vrai et de faux est une part, `ordered.mean()` ; il reste à la"
            " prendre groupe par groupe.",
            en='Put it in a Series: `ordered = pd.Series(table.index.isin(later["customer"]), '
            "index=table.index)`. A mean of true and false is a share, `ordered.mean()`; what is left is to "
            "take it group by group.",
        ),
    ),
    right=(
        lambda data, answer: response_by_cut(data)["response_rate"],
        lambda data, answer: list(response_by_cut(data)["response_rate"].round(3)),
        lambda data, answer: response_by_cut(data)["response_rate"].iloc[::-1],
        lambda data, answer: response_by_cut(data)["response_rate"].to_dict(),
        lambda data, answer: response_by_cut(data)[["response_rate"]],
    ),
    mistakes=(
        Mistake(
            "leak",
            fr="100 % pour le meilleur groupe : votre récence a vu les commandes d'automne. Calculez-la avec les commandes connues au "
            "30 septembre seulement.",
            en="100% for the best group: your recency has seen the orders of autumn. Compute it from those known on "
            "30 September alone.",
            produces=lambda data: recency_response(data, on=_LAST_DAY)["response_rate"],
        ),
        Mistake(
            "leak_among_the_known",
            fr="Vos clients sont les bons, mais leur récence compte les commandes d'automne : elle a vu ce qu'elle doit prévoir. "
            "Calculez-la avec `known` seulement.",
            en="Your customers are the right ones, but their recency counts the orders of autumn: it has seen what it should foresee. "
            "Compute it from `known` alone.",
            produces=_rates_with_a_leak,
        ),
        Mistake(
            "upside_down",
            fr="Vos groupes sont numérotés à l'envers : 5 désigne les plus récents.",
            en="Your groups are numbered backwards: 5 means the most recent.",
            produces=_reversed,
            credit=0.5,
        ),
        Mistake(
            "shares_of_the_orders",
            fr="Vos cinq nombres font 1 : c'est la part de chaque groupe parmi ceux qui commandent. Rapportez-les aux clients du groupe.",
            en="Your five numbers add up to 1: each group's share of those who order. Divide by the customers of the group.",
            produces=lambda data: _of_all(data, "responses"),
        ),
        Mistake(
            "over_everybody",
            fr="Vous divisez par tous les clients. Le taux d'un groupe se rapporte à ce groupe.",
            en="You divide by all the customers. A group's rate is about that group.",
            produces=lambda data: _of_all(data, "customers"),
        ),
        Mistake(
            "head_counts",
            fr="Ce sont des nombres de clients qui commandent. On demande des taux : divisez par le nombre de clients du groupe.",
            en="These are numbers of customers who order. Rates are asked for: divide by the group's number of customers.",
            produces=lambda data: recency_response(data)["responses"],
        ),
    ),
    praise=Text(
        fr="D'un bout à l'autre, les taux changent du tout au tout : une seule date par client, et l'on sait déjà qui reviendra. À qui écrire est une autre question.",
        en="From one end to the other the rates have nothing in common: one date per customer, and one already knows who will be back. Whom to write to is another question.",
    ),
    look_again=Text(
        fr="Cinq groupes de 120 clients, rangés par récence au 30 septembre ; puis, dans chacun, la part qui a commandé ensuite.",
        en="Five groups of 120 customers, by recency on 30 September; then, in each, the share who ordered afterwards.",
    ),
)
