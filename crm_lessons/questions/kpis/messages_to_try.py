"""How many messages a trial takes, for a rate to be known as finely as one wants."""

from __future__ import annotations

import math

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_TWO_SIDES, _GIVE_OR_TAKE = 1.96, 0.005


def _size(data: Data, errors: float = _TWO_SIDES, reach: float = _GIVE_OR_TAKE, power: int = 2) -> float:
    """Return the size of the trial, not rounded; a slip gives another number of errors, another reach or another power."""
    rate = float(data["plan"]["response_rate"])
    return errors**2 * rate * (1 - rate) / reach**power


def _as_if_half(data: Data) -> float:  # noqa: ARG001
    return _TWO_SIDES**2 * 0.25 / _GIVE_OR_TAKE**2


QUESTION = Question(
    id="messages_to_try",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Choisir la taille d'un essai avant de le payer.", en="Choose the size of a trial before paying for it."
    ),
    expected=lambda data: math.ceil(_size(data)),
    tolerance=1.0,
    hints=(
        Text(
            fr='Un demi-point s\'écrit 0,005, et le taux espéré est `plan["response_rate"]`.',
            en='Half a point is 0.005, and the rate one hopes for is `plan["response_rate"]`.',
        ),
        Text(
            fr="La formule de la leçon : 1,96² × taux × (1 − taux), divisé par le carré de la précision voulue.",
            en="The lesson's formula: 1.96² × rate × (1 − rate), divided by the square of how fine one wants it.",
        ),
    ),
    right=(
        lambda data, answer: float(_size(data)),
        lambda data, answer: math.floor(_size(data)),
        lambda data, answer: str(answer),
    ),
    mistakes=(
        Mistake(
            "no_square",
            fr="La précision compte au carré : deux fois plus fin coûte quatre fois plus de messages, et non deux.",
            en="How fine it is counts squared: twice as fine takes four times as many messages, not twice.",
            produces=lambda data: _size(data, power=1),
            credit=0.25,
        ),
        Mistake(
            "one_error",
            fr="Avec une seule erreur type, l'intervalle ne contient le vrai taux que deux fois sur trois. Où est passé 1,96 ?",
            en="With a single standard error the interval holds the true rate two times in three only. Where has 1.96 gone?",
            produces=lambda data: _size(data, errors=1.0),
            credit=0.5,
        ),
        Mistake(
            "whole_width",
            fr="Vous comptez le demi-point pour toute la largeur. Il s'entend de *chaque côté* du taux.",
            en="You take half a point for the whole width. It is meant *to either side* of the rate.",
            produces=lambda data: _size(data, reach=_GIVE_OR_TAKE / 2),
            credit=0.5,
        ),
        Mistake(
            "points_for_a_rate",
            fr="Avec 0,5 au lieu de 0,005, votre essai ne compterait presque personne. Un demi-point est cinq millièmes.",
            en="With 0.5 instead of 0.005 your trial would have hardly anybody. Half a point is five thousandths.",
            produces=lambda data: math.ceil(_size(data, reach=0.5)),
        ),
        Mistake(
            "any_rate",
            fr="C'est la taille pour un taux de 50 %. Un taux faible varie moins : le vôtre est bien plus bas.",
            en="That is the size for a rate of 50%. A low rate varies less: yours is far lower.",
            produces=_as_if_half,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Multipliez par le prix d'un message : voilà ce que coûte de savoir. Est-ce moins que ce que coûterait de se tromper ?",
        en="Multiply by the price of a message: that is what knowing costs. Is it less than being wrong would cost?",
    ),
    look_again=Text(
        fr="Partez de la demi-largeur : 1,96 × racine de taux × (1 − taux) / messages. Elle doit valoir 0,005.",
        en="Start from half the width: 1.96 × the root of rate × (1 − rate) / messages. It has to be 0.005.",
    ),
)
