"""How many customers stand in each frequency group under chosen cut-offs."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.order_book import SCORING_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table, scores_by_cutoffs, scores_by_rank
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.cutoffs import upper_edge_included
from crm_lessons.text.language import Text

FREQUENCY_CUTOFFS = (2, 3, 4, 6)

_PLACES = ("1", "2", "3", "4", "5")


def _frequency(data: Data) -> pd.Series[float]:
    orders = data["orders"]
    return rfm_table(orders[orders["date"] <= SCORING_DATE], SCORING_DATE)["frequency"].astype(float)


def _orders_of_all_time(data: Data) -> pd.Series[float]:
    count: pd.Series[float] = data["orders"].groupby("customer").size().astype(float)
    return count


def _head_counts(scores: pd.Series[int]) -> pd.Series[int]:
    return scores.value_counts().reindex(range(1, 6), fill_value=0)


QUESTION = Question(
    id="frequency_counts",
    kind=Kind.SERIES,
    points=2,
    places=_PLACES,
    aim=Text(
        fr="Réparer : des limites choisies, qui gardent ensemble les clients identiques.",
        en="Repair: chosen cut-offs, which keep identical customers together.",
    ),
    expected=lambda data: _head_counts(scores_by_cutoffs(_frequency(data), FREQUENCY_CUTOFFS)),
    hints=(
        Text(
            fr="Écrivez les cinq groupes en toutes lettres : 1 commande ; 2 ; 3 ; … Où tombent 4 et 5 ?",
            en="Write the five groups out: 1 order; 2; 3; … Where do 4 and 5 fall?",
        ),
        Text(
            fr="Une limite ouvre le groupe qu'elle commence : 4 commandes valent déjà 4. "
            "`scores_by_cutoffs(frequency, [2, 3, 4, 6])`, importée plus haut, suit la même règle que l'énoncé.",
            en="A cut-off opens the group that it begins: 4 orders score 4 already. "
            "`scores_by_cutoffs(frequency, [2, 3, 4, 6])`, imported above, follows the same rule as the question.",
        ),
        Text(
            fr="Sur la série des scores, `.value_counts().sort_index()` compte les clients de chaque score.",
            en="On the Series of scores, `.value_counts().sort_index()` counts the customers of each score.",
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: scores_by_cutoffs(_frequency(data), [2, 3, 4, 6]).value_counts(),
        lambda data, answer: {f"{score}": float(count) for score, count in answer.items()},
        lambda data, answer: answer.to_frame("customers"),
    ),
    mistakes=(
        Mistake(
            "upper_edge_included",
            fr="Chez vous, deux commandes valent encore 1 : vos groupes sont fermés à droite. Ici, 2 *commence* un groupe.",
            en="In your answer two orders still score 1: your groups are closed on the right. Here 2 *begins* a group.",
            produces=lambda data: _head_counts(upper_edge_included(_frequency(data), FREQUENCY_CUTOFFS, "high")),
        ),
        Mistake(
            "equal_groups",
            fr="Cinq groupes égaux : vous avez classé par rang, et séparé des clients identiques.",
            en="Five equal groups: you went by rank, and parted identical customers.",
            produces=lambda data: _head_counts(scores_by_rank(_frequency(data))),
        ),
        Mistake(
            "upside_down",
            fr="Vos groupes sont dans l'ordre inverse : pour la fréquence, beaucoup de commandes est bon signe.",
            en="Your groups are in reverse order: for frequency, many orders are a good sign.",
            produces=lambda data: _head_counts(scores_by_cutoffs(_frequency(data), FREQUENCY_CUTOFFS, best="low")),
        ),
        Mistake(
            "the_campaign_too",
            fr="Vous comptez aussi les commandes d'après le 30 septembre. Au jour du score, elles n'existent pas encore.",
            en="You count the orders after 30 September too. On the day of the score they do not exist yet.",
            produces=lambda data: _head_counts(scores_by_cutoffs(_orders_of_all_time(data), FREQUENCY_CUTOFFS)),
        ),
        Mistake(
            "the_campaign_too_of_the_known",
            fr="Vous écartez bien les nouveaux venus, mais vous comptez encore les commandes que la campagne a fait naître : "
            "arrêtez-vous au 30 septembre.",
            en="You do leave the newcomers out, but you still count the orders that the campaign brought about: stop at "
            "30 September.",
            produces=lambda data: _head_counts(
                scores_by_cutoffs(_orders_of_all_time(data)[_frequency(data).index], FREQUENCY_CUTOFFS)
            ),
        ),
    ),
    praise=Text(
        fr="Les groupes ne sont plus égaux, mais chacun se dit en une phrase : une commande, deux, trois, quatre ou cinq, plus.",
        en="The groups are no longer equal, but each can be said in a sentence: one order, two, three, four or five, more.",
    ),
    look_again=Text(
        fr="La somme des cinq nombres doit faire 600.",
        en="The five numbers should add up to 600.",
    ),
    tolerance=0.0,
)
