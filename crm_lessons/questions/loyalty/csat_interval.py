"""The interval of a satisfaction rate, by hand."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.loyalty.answers import TWO_SIDES, csat_of, variance
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _around(rate: float, size: int, reach: float = TWO_SIDES, power: float = 0.5) -> list[float]:
    margin = reach * variance(rate, size) ** power
    return [rate - margin, rate + margin]


def _interval(data: Data, size: int | None = None, reach: float = TWO_SIDES, power: float = 0.5) -> list[float]:
    """Return both ends; a slip gives another size, reach or power."""
    return _around(csat_of(data), size or len(data["survey"]), reach, power)


QUESTION = Question(
    id="csat_interval",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Dire de combien un taux d'enquête peut se tromper.", en="Say how far the rate of a survey may be off."
    ),
    expected=_interval,
    hints=(
        Text(
            fr="À la main : racine de taux × (1 − taux) / réponses, multipliée par 1,96, de chaque côté du taux.",
            en="By hand: the root of rate × (1 − rate) / answers, times 1.96, on either side of the rate.",
        ),
        Text(
            fr="`margin = 1.96 * (csat * (1 - csat) / len(survey)) ** 0.5`, puis `[csat - margin, csat + margin]`.",
            en="`margin = 1.96 * (csat * (1 - csat) / len(survey)) ** 0.5`, then `[csat - margin, csat + margin]`.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: dict(zip(["low", "high"], answer, strict=True)),
    ),
    mistakes=(
        Mistake(
            "no_root",
            fr="La racine manque : un écart de quelques millièmes sur une enquête de cette taille serait un miracle.",
            en="The root is missing: an error of a few thousandths from a survey of this size would be a miracle.",
            produces=lambda data: _interval(data, power=1.0),
            credit=0.25,
        ),
        Mistake(
            "one_error",
            fr="Vous allez une erreur type de chaque côté : la vérité n'y est que deux fois sur trois. Il manque 1,96.",
            en="You go one standard error to either side: the truth is there two times of three only. 1.96 is missing.",
            produces=lambda data: _interval(data, reach=1.0),
            credit=0.5,
        ),
        Mistake(
            "not_divided",
            fr="Vous n'avez pas divisé par le nombre de réponses : c'est l'écart d'une réponse, non celui d'un taux.",
            en="You did not divide by the number of answers: that is the spread of one answer, not of a rate.",
            produces=lambda data: _interval(data, size=1),
            credit=0.25,
        ),
        Mistake(
            "high_first",
            fr="La borne basse d'abord, la haute ensuite.",
            en="The lower bound first, the upper bound after.",
            produces=lambda data: _interval(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Une autre enquête de la même taille donnerait un autre taux, et un autre intervalle. Aucun des deux ne dit rien de ceux qui n'ont pas répondu.",
        en="Another survey of the same size would give another rate, and another interval. Neither says anything of those who did not answer.",
    ),
    look_again=Text(
        fr="Calculez d'abord la demi-largeur seule : est-elle de quelques points ?",
        en="Compute half the width first: is it a few points?",
    ),
    places=("low", "high"),
    place_names={
        "low": Text(fr="borne basse", en="lower bound"),
        "high": Text(fr="borne haute", en="upper bound"),
    },
    rounded=lambda data, kept: _around(kept(csat_of(data)), len(data["survey"])),
)
