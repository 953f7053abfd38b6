"""How much of the sales the most recent group makes: chapter 2's question, asked of a score."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.order_book import SCORING_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_scores, rfm_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.remembered import remembered
from crm_lessons.text.language import Text

_BEST = 5


@remembered
def _by_group(data: Data) -> pd.DataFrame:
    """Return customers and sales of each recency group, as known on the scoring date."""
    orders = data["orders"]
    table = rfm_table(orders[orders["date"] <= SCORING_DATE], SCORING_DATE)
    groups = table.groupby(rfm_scores(table)["r_score"])
    return pd.DataFrame({"customers": groups.size(), "sales": groups["monetary"].sum()})


def _share(data: Data, column: str, group: int = _BEST) -> float:
    column_of = _by_group(data)[column]
    return float(column_of[group] / column_of.sum())


def _against_the_others(data: Data) -> float:
    share = _share(data, "sales")
    return share / (1 - share)


QUESTION = Question(
    id="best_group_share",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Reprendre la concentration du chapitre 2 avec un score.",
        en="Take up chapter 2's concentration with a score.",
    ),
    expected=lambda data: _share(data, "sales"),
    hints=(
        Text(
            fr="Chapitre 2 : une part de chiffre d'affaires se rapporte au chiffre d'affaires de tous.",
            en="Chapter 2: a share of sales is set against everybody's sales.",
        ),
        Text(
            fr='Avec `table = rfm_table(known, on="2024-09-30")`, les ventes connues de chaque groupe sont '
            '`table["monetary"].groupby(rfm_scores(table)["r_score"]).sum()`.',
            en='With `table = rfm_table(known, on="2024-09-30")`, the known sales of each group are '
            '`table["monetary"].groupby(rfm_scores(table)["r_score"]).sum()`.',
        ),
    ),
    right=(lambda data, answer: round(answer, 4),),
    mistakes=(
        Mistake(
            "share_of_customers",
            fr="Un cinquième, c'est la part des *clients*. On demande celle des ventes.",
            en="A fifth is the share of the *customers*. That of the sales is asked for.",
            produces=lambda data: _share(data, "customers"),
        ),
        Mistake(
            "the_oldest_group",
            fr="C'est la part du groupe 1, le plus ancien. Le score 5 désigne les plus récents.",
            en="That is the share of group 1, the longest unseen. Score 5 means the most recent.",
            produces=lambda data: _share(data, "sales", group=1),
            credit=0.25,
        ),
        Mistake(
            "against_the_others",
            fr="Vous divisez par les ventes des quatre *autres* groupes. Une part se rapporte aux ventes de tous, groupe 5 compris.",
            en="You divide by the sales of the four *other* groups. A share is set against everybody's sales, group 5 included.",
            produces=_against_the_others,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Ils pèsent lourd, et ils reviennent. Reste à savoir si une lettre y est pour quelque chose.",
        en="They weigh a great deal, and they come back. Whether a letter has anything to do with it remains to be seen.",
    ),
    look_again=Text(
        fr="Ventes connues du groupe 5, divisées par les ventes connues de tous.",
        en="Known sales of group 5, divided by the known sales of all.",
    ),
)
