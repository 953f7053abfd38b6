"""What the order book cannot see: who of twelve customers buys most elsewhere."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.case_study.survey import OURS, RIVALS
from crm_lessons.data.variants import Data
from crm_lessons.methods import reserves, tcc_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_THREE = 3


def _reserves(data: Data) -> pd.Series[float]:
    return reserves(data["survey"].T, OURS)


def _shares(data: Data) -> pd.Series[float]:
    shares: pd.Series[float] = tcc_table(data["survey"].T).T[OURS]
    return shares


def _largest(values: pd.Series[float]) -> set[int]:
    return set(values.nlargest(_THREE).index)


QUESTION = Question(
    id="largest_reserves",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Lire une réserve en dirhams, que ni le rang ni la part ne disent.",
        en="Read a reserve in dirhams, which neither rank nor share tells.",
    ),
    expected=lambda data: _largest(_reserves(data)),
    ties=lambda data: [_reserves(data)],
    hints=(
        Text(
            fr="La réserve d'un client est ce qu'il achète ailleurs, chez tous les autres, en dirhams.",
            en="A customer's reserve is what is bought elsewhere, from all the others, in dirhams.",
        ),
        Text(
            fr='`survey["Atlas Pompes"] + survey["Rif Hydro"]` additionne deux colonnes, client par client.',
            en='`survey["Atlas Pompes"] + survey["Rif Hydro"]` adds up two columns, customer by customer.',
        ),
        Text(
            fr="`.nlargest(3).index` garde les trois premiers ; `set(…)` en fait un ensemble.",
            en="`.nlargest(3).index` keeps the first three; `set(…)` makes a set of them.",
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: {float(customer) for customer in answer},
    ),
    mistakes=(
        Mistake(
            "largest_with_us",
            fr="Ce sont ceux qui achètent le plus *chez nous*. La réserve est ce qu'ils achètent ailleurs.",
            en="These buy most *from us*. The reserve is what they buy elsewhere.",
            produces=lambda data: _largest(data["survey"][OURS]),
        ),
        Mistake(
            "smallest_share",
            fr="Ce sont les plus petites parts. Une petite part d'un petit budget est une petite réserve : comptez en dirhams.",
            en="These are the smallest shares. A small share of a small budget is a small reserve: count in dirhams.",
            produces=lambda data: _largest(-_shares(data)),
            credit=0.5,
        ),
        Mistake(
            "one_rival",
            fr="Vous ne comptez qu'un concurrent. La réserve réunit tous les autres.",
            en="You count one rival only. The reserve takes in all the others.",
            produces=lambda data: _largest(data["survey"][RIVALS[0]]),
            credit=0.25,
        ),
        Mistake(
            "smallest_reserves",
            fr="Ce sont les plus petites réserves : le tri est à l'envers.",
            en="These are the smallest reserves: the sort is the wrong way round.",
            produces=lambda data: _largest(-_reserves(data)),
        ),
    ),
    praise=Text(
        fr="Ces montants sont ceux qu'ils *disent* : arrondis, de mémoire. Trois clients sur douze, et aucun des autres n'a été interrogé.",
        en="These amounts are what they *say*: rounded, from memory. Three customers of twelve, and none of the others was asked.",
    ),
    look_again=Text(
        fr="Pour un client, à la main : ce qu'il achète ailleurs, chez l'un et chez l'autre.",
        en="For one customer, by hand: what is bought elsewhere, from the one and from the other.",
    ),
)
