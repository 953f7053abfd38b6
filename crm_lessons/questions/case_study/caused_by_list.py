"""What each list caused in 2025, customer beside twin."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _by_team(data: Data) -> pd.DataFrame:
    """Return team | cost, margin, margin_alone, caused (dirhams)."""
    year: pd.DataFrame = data["next_year"]
    lived = year.assign(caused=year["margin"] - year["margin_alone"])
    return lived.groupby("team")[["cost", "margin", "margin_alone", "caused"]].sum()


def _caused(data: Data) -> pd.Series[float]:
    return _by_team(data)["caused"].astype(float)


QUESTION = Question(
    id="caused_by_list",
    kind=Kind.SERIES,
    points=3,
    aim=Text(fr="Noter une recommandation par ce qu'elle a causé.", en="Grade a recommendation by what it caused."),
    expected=_caused,
    hints=(
        Text(
            fr="Un client de la liste et sa jumelle ont vécu la même année, à un geste près. Qu'est-ce qui vient du geste ?",
            en="A customer on the list and the twin lived the same year, but for one action. What comes from the action?",
        ),
        Text(
            fr='Ajoutez une colonne, la différence des deux marges ; puis `.groupby("team")`.',
            en='Add a column, the difference of the two margins; then `.groupby("team")`.',
        ),
        Text(
            fr="Additionnez par équipe, avec `.sum()`. Le coût n'est pas retiré ici : on demande ce que chaque liste a causé, non ce qu'il en reste.",
            en="Add up by team, with `.sum()`. The cost is not taken off here: what each list caused is asked for, not what is left of it.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.astype(int),
        lambda data, answer: answer.sort_values(),
    ),
    mistakes=(
        Mistake(
            "credited",
            fr="C'est la marge des clients de la liste, gestes ou pas. Qu'auraient-ils laissé si l'on n'avait rien fait ?",
            en="That is the margin of the customers on the list, acted upon or not. What would they have left had nothing been done?",
            produces=lambda data: _by_team(data)["margin"].astype(float),
        ),
        Mistake(
            "alone",
            fr="C'est la marge des jumelles, celles à qui l'on n'a rien fait. Il manque la comparaison.",
            en="That is the margin of the twins, to whom nothing was done. The comparison is missing.",
            produces=lambda data: _by_team(data)["margin_alone"].astype(float),
        ),
        Mistake(
            "cost_taken_off",
            fr="Vous avez déjà retiré le coût : c'est ce qu'il reste. On demande d'abord ce qui a été causé.",
            en="You have taken off the cost already: that is what is left. What was caused is asked for first.",
            produces=lambda data: (_by_team(data)["caused"] - _by_team(data)["cost"]).astype(float),
            credit=0.5,
        ),
        Mistake(
            "credited_less_cost",
            fr="Vous retirez le coût de la marge de toute la liste : c'est ainsi que chaque liste semble se payer.",
            en="You take the cost off the margin of the whole list: that is how every list seems to pay.",
            produces=lambda data: (_by_team(data)["margin"] - _by_team(data)["cost"]).astype(float),
        ),
        Mistake(
            "mean_of_a_customer",
            fr="C'est par client. On demande le total de chaque liste.",
            en="That is per customer. The total of each list is asked for.",
            produces=lambda data: _caused(data) / data["next_year"].groupby("team").size().reindex(_caused(data).index),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Rangez maintenant les équipes par marge créditée, puis par marge causée : est-ce le même ordre ?",
        en="Now rank the teams by credited margin, then by caused margin: is it the same order?",
    ),
    look_again=Text(
        fr="Vérifiez une équipe à la main, sur ses trois premiers clients.",
        en="Check one team by hand, on its first three customers.",
    ),
    tolerance=1.0,
)
