"""How much trouble nobody repairs: estimated before it is computed."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _amiss(data: Data) -> float:
    """Return how many orders went wrong."""
    year = data["trouble"].iloc[0]
    return float(year["orders"] * year["wrong_of_100"] / 100)


def _told(data: Data) -> float:
    return float(data["trouble"]["told_of_10"].iloc[0] / 10)


def _mended(data: Data) -> float:
    return float(data["trouble"]["repaired_of_10"].iloc[0] / 10)


QUESTION = Question(
    id="quiet_trouble",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(fr="Estimer de tête avant de calculer.", en="Estimate in one's head before computing."),
    expected=lambda data: _amiss(data) * (1 - _told(data) * _mended(data)),
    hints=(
        Text(
            fr="Combien de commandes tournent mal, en tout ? Combien sont réglées ? Le reste ne l'est pas.",
            en="How many orders go wrong in all? How many are repaired? The rest are not.",
        ),
        Text(
            fr="On ne règle que ce qui est dit : la part réglée est le produit de deux parts.",
            en="Only what is told is repaired: the repaired share is the product of two shares.",
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: round(answer, -1),
    ),
    mistakes=(
        Mistake(
            "all_trouble",
            fr="C'est tout ce qui a mal tourné. Une partie a été réglée : retirez-la.",
            en="That is all that went wrong. A part was repaired: take it off.",
            produces=_amiss,
            credit=0.25,
        ),
        Mistake(
            "the_silent",
            fr="Ce sont les ennuis tus. Des ennuis dits, tous n'ont pas été réglés.",
            en="That is the trouble that nobody told. Of what was told not all was repaired.",
            produces=lambda data: _amiss(data) * (1 - _told(data)),
            credit=0.5,
        ),
        Mistake(
            "told_only",
            fr="Ce sont les réclamations non réglées. Et ceux qui n'ont rien dit ?",
            en="These are the complaints without a repair. What of those who said nothing?",
            produces=lambda data: _amiss(data) * _told(data) * (1 - _mended(data)),
            credit=0.25,
        ),
        Mistake(
            "the_repaired",
            fr="C'est ce qui a été réglé. On demande ce qui ne l'a pas été.",
            en="That is what was repaired. The question asks for what was not.",
            produces=lambda data: _amiss(data) * _told(data) * _mended(data),
        ),
    ),
    praise=Text(
        fr="Comparez à votre première idée : la plupart des gens oublient les silencieux.",
        en="Compare with your first idea: most people forget the silent.",
    ),
    look_again=Text(
        fr="Partez des commandes et suivez-les : mal tournée ? dite ? réglée ?",
        en="Start from the orders and follow them: wrong? told? repaired?",
    ),
    tolerance=10,
)
