"""How much loyalty may cost a year before the customer of a plan is worth nothing."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _terms(data: Data) -> tuple[int, int, int, int]:
    """Return years, yearly margin, yearly cost of keeping, cost of winning."""
    years, margin, loyalty, acquisition = (int(value) for value in data["plan"].iloc[0])
    return years, margin, loyalty, acquisition


def _highest(data: Data) -> float:
    years, margin, _, acquisition = _terms(data)
    return margin - acquisition / years


def _left_each_year(data: Data) -> float:
    return _highest(data) - _terms(data)[2]


def _acquisition_in_one_year(data: Data) -> int:
    _, margin, _, acquisition = _terms(data)
    return margin - acquisition


QUESTION = Question(
    id="highest_loyalty_cost",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Retourner la somme du cours : du zéro au coût que l'on peut accepter.",
        en="Turn the course's sum round: from zero to the cost that one can accept.",
    ),
    expected=_highest,
    hints=(
        Text(
            fr="Au coût le plus haut, que vaut le client ? Écrivez la somme du cours, et laissez ce coût inconnu.",
            en="At the highest cost, what is the customer worth? Write the course's sum, and leave that cost unknown.",
        ),
        Text(
            fr="Les marges de toutes les années, moins la conquête : voilà ce que l'on peut dépenser en tout. Et par an ?",
            en="The margins of all the years, less the cost of winning: that is what may be spent in all. And in a year?",
        ),
        Text(
            fr='`one = plan.loc[1]`, puis `one["years"]`, `one["yearly_margin"]` et `one["acquisition_cost"]` suffisent.',
            en='`one = plan.loc[1]`, then `one["years"]`, `one["yearly_margin"]` and `one["acquisition_cost"]` are enough.',
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: round(answer, 2),
        lambda data, answer: np.float32(answer),
    ),
    mistakes=(
        Mistake(
            "acquisition_forgotten",
            fr="C'est toute la marge d'une année : il ne resterait rien pour rembourser la conquête.",
            en="That is the whole margin of a year: nothing would be left to pay back the cost of winning.",
            produces=lambda data: _terms(data)[1],
        ),
        Mistake(
            "acquisition_in_one_year",
            fr="Vous faites payer toute la conquête à une seule année. Combien d'années se la partagent ?",
            en="You let a single year pay for the whole cost of winning. How many years share it?",
            produces=_acquisition_in_one_year,
            credit=0.25,
        ),
        Mistake(
            "what_is_left",
            fr="C'est ce qui reste chaque année au coût que le plan prévoit. On demande jusqu'où ce coût lui-même peut monter.",
            en="That is what is left each year at the cost that the plan foresees. The question is how far that cost itself may "
            "rise.",
            produces=_left_each_year,
            credit=0.5,
        ),
        Mistake(
            "in_all",
            fr="C'est ce que l'on peut dépenser sur toute la durée du plan. Et chaque année ?",
            en="That is what may be spent over the whole plan. And each year?",
            produces=lambda data: _terms(data)[0] * _highest(data),
            credit=0.5,
        ),
        Mistake(
            "plan_value",
            fr="C'est la valeur du client au coût prévu. Au coût le plus haut, cette valeur tombe à zéro : quel est ce coût ?",
            en="That is the customer's value at the cost foreseen. At the highest cost this value falls to zero: which cost is it?",
            produces=lambda data: _terms(data)[0] * _left_each_year(data),
        ),
    ),
    praise=Text(
        fr="Au-delà, chaque année de fidélité coûte plus qu'elle ne rend. Et ce plafond suppose encore un client certain de rester.",
        en="Beyond that, each year of loyalty costs more than it returns. And this ceiling still supposes a customer certain to stay.",
    ),
    look_again=Text(
        fr="Essayez votre coût dans la somme du cours : le total doit faire zéro.",
        en="Try your cost in the course's sum: the total should come to zero.",
    ),
    tolerance=0.5,
)
