"""The step of the ladder where one point more brings in most."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.crm_process.funnel import rates_by_step
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_LETTERS = "abcd"


def _lettered_rates(data: Data) -> pd.Series[float]:
    """Return the step rates under the letters of their choices."""
    return pd.Series(rates_by_step(data), index=list(_LETTERS))


def _lowest_of(data: Data, own: list[Any]) -> str | None:  # noqa: ARG001
    """Return the letter of the lowest of four rates that the student found; None where they are no rates or tie."""
    if len(own) != len(_LETTERS) or len(set(own)) != len(own) or not all(0 < rate < 1 for rate in own):
        return None
    return _LETTERS[own.index(min(own))]


QUESTION = Question(
    id="best_point",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver où un effort de même taille rapporte le plus.",
        en="Find where an effort of the same size brings in most.",
    ),
    expected=lambda data: _lettered_rates(data).idxmin(),
    follows={"step_rates": _lowest_of},
    choices={
        "a": Text(fr="la qualification des suspects en prospects", en="qualifying suspects as prospects"),
        "b": Text(fr="le premier achat des prospects", en="the first purchase of prospects"),
        "c": Text(fr="le réachat des nouveaux clients", en="the repurchase of new customers"),
        "d": Text(fr="le passage des clients revenus aux ambassadeurs", en="from returning customers to advocates"),
        "e": Text(fr="peu importe : un point est un point", en="it does not matter: a point is a point"),
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
        lambda data, answer: f" {answer}) ",
    ),
    mistakes=(
        Mistake(
            "the_strongest",
            fr="C'est le passage qui marche déjà le mieux. Un point de plus y pèse moins que partout ailleurs.",
            en="That is the step that already works best. One point more weighs less there than anywhere else.",
            produces=lambda data: _lettered_rates(data).idxmax(),
        ),
        Mistake(
            "the_nearest",
            fr="C'est le passage le plus proche du but. Dans un produit, la place du facteur ne compte pas : comparez les taux.",
            en="That is the step nearest to the goal. In a product the place of a factor does not count: compare the rates.",
            produces=lambda data: "d",
        ),
        Mistake(
            "all_the_same",
            fr="Essayez : ajoutez 0,01 à chaque taux tour à tour, et multipliez. Les quatre résultats sont-ils égaux ?",
            en="Try it: add 0.01 to each rate in turn, and multiply. Are the four results equal?",
            produces=lambda data: "e",
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
