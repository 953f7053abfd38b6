"""The step of the ladder where one point more brings in most."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.crm_process.funnel import rates_by_step
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_LETTERS = "abcd"
_A_LARGER_PART = "4"
"""The reason that holds whatever the rates are."""


def _lettered_rates(data: Data) -> pd.Series[float]:
    """Return the step rates under the letters of their choices."""
    return pd.Series(rates_by_step(data), index=list(_LETTERS))


def _lowest_of(data: Data, own: list[Any]) -> str | None:  # noqa: ARG001
    """Return the letter of the lowest of four rates that the student found, and the reason; None where they are no rates or tie."""
    if len(own) != len(_LETTERS) or len(set(own)) != len(own) or not all(0 < rate < 1 for rate in own):
        return None
    return f"{_LETTERS[own.index(min(own))]}{_A_LARGER_PART}"


QUESTION = Question(
    id="best_point",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver où un effort de même taille rapporte le plus.",
        en="Find where an effort of the same size brings in most.",
    ),
    expected=lambda data: f"{_lettered_rates(data).idxmin()}{_A_LARGER_PART}",
    follows={"step_rates": _lowest_of},
    choices={
        "a": Text(fr="la qualification des suspects en prospects", en="qualifying suspects as prospects"),
        "b": Text(fr="le premier achat des prospects", en="the first purchase of prospects"),
        "c": Text(fr="le réachat des nouveaux clients", en="the repurchase of new customers"),
        "d": Text(fr="le passage des clients revenus aux ambassadeurs", en="from returning customers to advocates"),
        "e": Text(fr="peu importe : tous se valent", en="it does not matter: all are alike"),
    },
    reasons={
        "1": Text(
            fr="Un point au premier passage touche le plus de monde.",
            en="A point on the first step reaches most people.",
        ),
        "2": Text(
            fr="Un point au dernier passage est le plus proche du but.",
            en="A point on the last step is nearest to the goal.",
        ),
        "3": Text(
            fr="Un point vaut un point, quel que soit le taux.", en="A point is a point, whatever the rate may be."
        ),
        "4": Text(
            fr="Un point ajoute à un petit taux une plus grande part.", en="A point adds a larger part to a small rate."
        ),
        "5": Text(fr="Un point profite à ce qui marche déjà le mieux.", en="A point benefits what already works best."),
    },
    hints=(
        Text(
            fr="Le nombre d'ambassadeurs est un produit. De quelle part augmente-t-il quand un seul facteur gagne 0,01 ?",
            en="The number of advocates is a product. By what part does it grow when a single factor gains 0.01?",
        ),
        Text(
            fr="Passer de 10 % à 11 % multiplie par 1,1. Et de 50 % à 51 % ?",
            en="Going from 10% to 11% multiplies by 1.1. And from 50% to 51%?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "the_strongest",
            fr="C'est le passage qui marche déjà le mieux. De quelle part un point augmente-t-il un taux déjà élevé ?",
            en="That is the step that already works best. By what part does a point increase a rate that is high already?",
            produces=lambda data: f"{_lettered_rates(data).idxmax()}5",
        ),
        Mistake(
            "the_first",
            fr="Tous ceux qui franchissent le premier passage ont encore les trois autres devant eux. Dans un produit, la place du facteur compte-t-elle ?",
            en="All who pass the first step still have the other three before them. Does the place of a factor count in a product?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "the_nearest",
            fr="Dans un produit, la place du facteur ne compte pas : comparez les taux.",
            en="In a product the place of a factor does not count: compare the rates.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "all_the_same",
            fr="Essayez : ajoutez 0,01 à chaque taux tour à tour, et multipliez. Les quatre résultats sont-ils égaux ?",
            en="Try it: add 0.01 to each rate in turn, and multiply. Are the four results equal?",
            produces=lambda data: "e3",
        ),
        Mistake(
            "strongest_for_the_weakest",
            fr="Relisez votre raison devant les quatre taux : dit-elle ce que vous avez choisi ?",
            en="Read your reason again before the four rates: does it say what you chose?",
            produces=lambda data: f"{_lettered_rates(data).idxmax()}{_A_LARGER_PART}",
        ),
    ),
    praise=Text(
        fr="Reste à savoir ce que coûte ce point : le passage où il rapporte le plus n'est pas toujours celui où il est le moins cher.",
        en="What a point costs is another matter: where it brings in most is not always where it is cheapest.",
    ),
    look_again=Text(
        fr="Ajoutez 0,01 à ce taux-là, multipliez les quatre taux, et recommencez avec chacun des autres.",
        en="Add 0.01 to that rate, multiply the four rates, and do the same with each of the others.",
    ),
)
