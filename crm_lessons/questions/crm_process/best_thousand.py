"""The step of the ladder where the same thousand dirhams bring in most advocates."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.crm_process.step_costs import advocates_each
from crm_lessons.data.variants import Data
from crm_lessons.questions.crm_process.funnel import rates_by_step
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_LETTERS = "abcd"
_AT_THE_END = "4"
"""The reason that holds whatever the rates and the costs are."""


def _costs(data: Data) -> list[int]:
    return list(data["step_costs"]["cost_of_one_more"])


def _best_at(data: Data, rates: list[float]) -> str:
    """Return the letter of the step where an advocate costs least."""
    each = [cost / part for cost, part in zip(_costs(data), advocates_each(rates), strict=True)]
    return _LETTERS[int(np.argmin(each))]


def _narrowest(data: Data) -> str:
    return _LETTERS[int(np.argmin(rates_by_step(data)))]


def _best_of(data: Data, own: list[Any]) -> str | None:
    """Return the letter to which four rates that the student found lead, and the reason; None where they are no rates."""
    if len(own) != len(_LETTERS) or not all(0 < rate < 1 for rate in own):
        return None
    return f"{_best_at(data, own)}{_AT_THE_END}"


QUESTION = Question(
    id="best_thousand",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver où la même somme rapporte le plus, au bout de l'échelle.",
        en="Find where the same sum brings in most, at the end of the ladder.",
    ),
    expected=lambda data: f"{_best_at(data, rates_by_step(data))}{_AT_THE_END}",
    follows={"step_rates": _best_of},
    choices={
        "a": Text(fr="la qualification des suspects en prospects", en="qualifying suspects as prospects"),
        "b": Text(fr="le premier achat des prospects", en="the first purchase of prospects"),
        "c": Text(fr="le réachat des nouveaux clients", en="the repurchase of new customers"),
        "d": Text(fr="le passage des clients revenus aux ambassadeurs", en="from returning customers to advocates"),
        "e": Text(fr="peu importe : tous se valent", en="it does not matter: all are alike"),
    },
    reasons={
        "1": Text(
            fr="Une personne de plus y coûte le moins cher de tous.", en="One more person there costs the least of all."
        ),
        "2": Text(
            fr="Le passage le plus étroit est celui qu'il faut élargir.",
            en="The narrowest step is the one that must be widened.",
        ),
        "3": Text(
            fr="Mille dirhams valent mille dirhams, où qu'on les mette.",
            en="A thousand dirhams are a thousand, wherever they go.",
        ),
        "4": Text(
            fr="On y paie le moins chaque personne arrivée au bout.",
            en="There one pays least for each person at the very end.",
        ),
        "5": Text(
            fr="Le passage qui marche le mieux est celui qu'on pousse.",
            en="The step that works best is the one to be pushed.",
        ),
    },
    hints=(
        Text(
            fr="Combien de personnes mille dirhams font-ils monter à chaque passage ? Et combien d'entre elles iront jusqu'au bout ?",
            en="How many people do a thousand dirhams bring over each step? And how many of them go to the end?",
        ),
        Text(
            fr="Une personne qui vient d'acheter a encore deux taux devant elle : multipliez-les. Puis divisez le coût par ce produit.",
            en="A person who has just bought still has two rates ahead: multiply them. Then divide the cost by that product.",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "the_narrowest",
            fr="Le plus étroit n'est pas le moins cher à élargir. Combien y coûte une personne, et où va-t-elle ensuite ?",
            en="The narrowest is not the cheapest to widen. What does a person cost there, and where do they go next?",
            produces=lambda data: f"{_narrowest(data)}2",
        ),
        Mistake(
            "the_cheapest",
            fr="Un prospect coûte peu. De cent prospects, combien deviennent ambassadeurs ?",
            en="A prospect costs little. Of a hundred prospects, how many become advocates?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "all_the_same",
            fr="Essayez : mille dirhams à chaque passage tour à tour. Les quatre nombres d'ambassadeurs sont-ils égaux ?",
            en="Try it: a thousand dirhams at each step in turn. Are the four numbers of advocates equal?",
            produces=lambda data: "e3",
        ),
        Mistake(
            "narrowest_at_the_end",
            fr="Votre raison est celle d'un calcul : l'avez-vous fait pour les quatre passages ?",
            en="Your reason is that of a computation: have you done it for all four steps?",
            produces=lambda data: f"{_narrowest(data)}{_AT_THE_END}",
        ),
        Mistake(
            "the_strongest",
            fr="Pousser ce qui marche n'est pas un prix. Combien coûte là-bas une personne de plus ?",
            en="Pushing what works is no price. What does one more person cost there?",
            produces=lambda data: f"{_LETTERS[int(np.argmax(rates_by_step(data)))]}5",
        ),
    ),
    praise=Text(
        fr="Et au deuxième millier ? Un passage que l'on élargit finit par coûter plus cher : on mesure de nouveau.",
        en="And the second thousand? A step that is widened comes to cost more: one measures again.",
    ),
    look_again=Text(
        fr="Faites un tableau : par passage, le coût d'une personne, la part d'elles qui arrive au bout, et l'un divisé par l'autre.",
        en="Make a table: for each step the cost of a person, the share of them that reaches the end, and the one divided by the other.",
    ),
)
