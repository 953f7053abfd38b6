"""What winning a customer costs against keeping one, computed on the firm's own accounts."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _one_won(data: Data, year: int = 2024) -> float:
    """Return what winning one customer cost, in dirhams."""
    spent = data["budget"].loc[year]
    return float(spent["acquisition_cost"] / spent["customers_won"])


def _one_kept(data: Data, year: int = 2024) -> float:
    """Return what keeping one customer cost, in dirhams."""
    spent = data["budget"].loc[year]
    return float(spent["loyalty_cost"] / spent["customers_kept"])


def _ratio(data: Data, year: int = 2024) -> float:
    return _one_won(data, year) / _one_kept(data, year)


def _ratio_of_totals(data: Data) -> float:
    spent = data["budget"].loc[2024]
    return float(spent["acquisition_cost"] / spent["loyalty_cost"])


QUESTION = Question(
    id="cost_ratio",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Remplacer un chiffre célèbre par celui de l'entreprise.",
        en="Replace a famous figure by the firm's own.",
    ),
    expected=_ratio,
    hints=(
        Text(
            fr="Deux coûts *par client* : l'un pour ceux qu'on a gagnés, l'autre pour ceux qu'on a gardés.",
            en="Two costs *per customer*: one for those who were won, the other for those who were kept.",
        ),
        Text(
            fr='`budget.loc[2024]` donne l\'année. Combien coûte un client gagné : `["acquisition_cost"]` divisé par quoi ?',
            en='`budget.loc[2024]` gives the year. What does a customer won cost: `["acquisition_cost"]` divided by what?',
        ),
        Text(
            fr="Divisez le coût d'un client gagné par celui d'un client gardé.",
            en="Divide the cost of a customer won by that of a customer kept.",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 1),
        lambda data, answer: np.float64(answer),
    ),
    mistakes=(
        Mistake(
            "five",
            fr="Cinq, « parce que tout le monde le dit » ? Les comptes sont sous vos yeux : calculez.",
            en="Five, “because everybody says so”? The accounts are in front of you: compute.",
            produces=lambda data: 5.0,
        ),
        Mistake(
            "ratio_of_totals",
            fr="Vous comparez deux budgets. On compare ce que coûte *un* client gagné et *un* client gardé.",
            en="You compare two budgets. Compare what *one* customer won and *one* customer kept cost.",
            produces=_ratio_of_totals,
        ),
        Mistake(
            "upside_down",
            fr="C'est le rapport inverse : combien de fois un client gagné coûte-t-il un client gardé ?",
            en="That is the ratio the other way up: how many times what a customer kept costs does a customer won cost?",
            produces=lambda data: 1 / _ratio(data),
            credit=0.5,
        ),
        Mistake(
            "other_year",
            fr="C'est le rapport de 2023. On demande 2024 ; l'écart entre les deux mérite un regard.",
            en="That is the ratio of 2023. The question asks for 2024; the gap between the two is worth a look.",
            produces=lambda data: _ratio(data, 2023),
            credit=0.5,
        ),
        Mistake(
            "cost_of_one_won",
            fr="C'est le coût d'un client gagné, en dirhams. Rapportez-le à celui d'un client gardé.",
            en="That is the cost of a customer won, in dirhams. Divide it by that of a customer kept.",
            produces=_one_won,
        ),
        Mistake(
            "difference",
            fr="C'est une différence en dirhams. On demande un rapport : combien de fois plus.",
            en="That is a difference in dirhams. The question asks for a ratio: how many times as much.",
            produces=lambda data: _one_won(data) - _one_kept(data),
        ),
    ),
    praise=Text(
        fr="Ce rapport change d'une année à l'autre ; et il compte pour gardés tous ceux qui sont encore là. Combien seraient restés sans rien ?",
        en="This ratio changes from year to year; and it counts as kept whoever is still there. How many would have stayed anyway?",
    ),
    look_again=Text(
        fr="Quatre nombres de la ligne 2024, deux divisions, puis une troisième.",
        en="Four numbers of the row 2024, two divisions, then a third.",
    ),
    tolerance=0.01,
)
