"""The loyalty ladder: its rungs, the rates from one to the next, and where one point more pays most."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import LOYALTY_LADDER, funnel_rates
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_RUNGS = [rung.key for rung in LOYALTY_LADDER]
_RUNG_NAMES = {rung.key: rung.name for rung in LOYALTY_LADDER}
_STEPS = ("prospect", "first_purchase", "repurchase", "advocate")
"""Each step by the rung it leads to."""
_LETTERS = "abcd"


def _rates(data: Data) -> pd.DataFrame:
    return funnel_rates(data["funnel"]["people"])


def _step_rates(data: Data) -> list[float]:
    return list(_rates(data)["step_rate"].iloc[1:])


def _swapped(first: str, second: str) -> list[str]:
    """Return the rungs with two of them in each other's place."""
    places = {first: second, second: first}
    return [places.get(rung, rung) for rung in _RUNGS]


def _without(rung: str) -> list[str]:
    return [other for other in _RUNGS if other != rung]


def _lettered_rates(data: Data) -> pd.Series[float]:
    """Return the step rates under the letters of their choices."""
    return pd.Series(_step_rates(data), index=list(_LETTERS))


def _lowest_of(data: Data, own: list[Any]) -> str | None:  # noqa: ARG001
    """Return the letter of the lowest of four rates that the student found; None where they are no rates or tie."""
    if len(own) != len(_LETTERS) or len(set(own)) != len(own) or not all(0 < rate < 1 for rate in own):
        return None
    return _LETTERS[own.index(min(own))]


LADDER_QUESTIONS = (
    Question(
        id="ladder",
        kind=Kind.ORDERED_LIST,
        points=2,
        vocabulary=_RUNG_NAMES,
        aim=Text(fr="Monter l'échelle de fidélité échelon par échelon.", en="Climb the loyalty ladder rung by rung."),
        expected=lambda data: _RUNGS,
        hints=(
            Text(
                fr="L'échelle commence avant l'achat et finit bien après. Qu'est-ce qui change d'un échelon au suivant ?",
                en="The ladder begins before the purchase and ends well after it. What changes from one rung to the next?",
            ),
            Text(
                fr="Deux échelons avant tout achat, deux qui comptent des achats, quatre qui disent un attachement croissant.",
                en="Two rungs before any purchase, two that count purchases, four that tell of a growing attachment.",
            ),
        ),
        mistakes=(
            Mistake(
                "prospect_first",
                Text(
                    fr="Suspect et prospect sont échangés : lequel des deux a été qualifié, profil et solvabilité vérifiés ?",
                    en="Suspect and prospect are swapped: which of the two has been qualified, profile and solvency checked?",
                ),
                produces=lambda data: _swapped("suspect", "prospect"),
                credit=0.5,
            ),
            Mistake(
                "advocate_before_supporter",
                Text(
                    fr="L'ambassadeur vient avant l'adepte dans votre liste. Lequel des deux recommande de lui-même ?",
                    en="The advocate comes before the supporter in your list. Which of the two recommends unprompted?",
                ),
                produces=lambda data: _swapped("supporter", "advocate"),
                credit=0.5,
            ),
            Mistake(
                "loyal_before_repurchase",
                Text(
                    fr="Peut-on être fidèle avant d'être revenu ? Regardez le réachat et le client fidèle.",
                    en="Can one be loyal before having come back? Look at the repurchase and the loyal customer.",
                ),
                produces=lambda data: _swapped("repurchase", "loyal"),
                credit=0.5,
            ),
            Mistake(
                "supporter_before_loyal",
                Text(
                    fr="L'adepte vient avant le client fidèle dans votre liste. Lequel des deux montre seulement qu'il achète "
                    "régulièrement, lequel dit en plus qu'il est attaché ?",
                    en="The supporter comes before the loyal customer in your list. Which of the two only shows regular buying, "
                    "and which also says that they are attached?",
                ),
                produces=lambda data: _swapped("loyal", "supporter"),
                credit=0.5,
            ),
            Mistake(
                "no_partner",
                Text(
                    fr="Votre échelle s'arrête à celui qui recommande. Le cours ajoute, « éventuellement », un échelon au-dessus.",
                    en="Your ladder stops at the one who recommends. The course adds, “possibly”, one more rung above.",
                ),
                produces=lambda data: _without("partner"),
                credit=0.5,
            ),
            Mistake(
                "no_suspect",
                Text(
                    fr="Votre échelle commence au prospect. Qui était-il avant d'être qualifié ?",
                    en="Your ladder begins with the prospect. Who was that before being qualified?",
                ),
                produces=lambda data: _without("suspect"),
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Aucun échelon ne mène seul au suivant : chacun demande une action, et donc un budget.",
            en="No rung leads to the next by itself: each asks for an action, and so for a budget.",
        ),
        look_again=Text(
            fr="Huit échelons, chacun une fois : que sait-on, ou que fait le client, de plus qu'à l'échelon d'avant ?",
            en="Eight rungs, each once: what more is known, or what more does the customer do, than one rung below?",
        ),
    ),
    Question(
        id="step_rates",
        kind=Kind.ORDERED_LIST,
        points=2,
        places=_STEPS,
        aim=Text(
            fr="Mesurer chaque passage de l'échelle par rapport à l'échelon d'avant.",
            en="Measure each step of the ladder against the rung before it.",
        ),
        expected=_step_rates,
        hints=(
            Text(
                fr="Un taux de passage relie deux échelons voisins. Combien y a-t-il de passages entre cinq échelons ?",
                en="A step rate joins two neighbouring rungs. How many steps are there between five rungs?",
            ),
            Text(
                fr="À chaque passage, on divise par ceux qui pouvaient monter : les personnes de l'échelon d'avant.",
                en="At each step one divides by those who could climb: the people of the rung before.",
            ),
            Text(
                fr='`people = funnel["people"]`, puis `people / people.shift()` : la première valeur manque, les autres répondent.',
                en='`people = funnel["people"]`, then `people / people.shift()`: the first value is missing, the others are the answer.',
            ),
        ),
        mistakes=(
            Mistake(
                "from_the_start",
                Text(
                    fr="Vous divisez chaque fois par le premier échelon. Un taux de passage divise par l'échelon d'avant.",
                    en="You divide by the first rung each time. A step rate divides by the rung before.",
                ),
                produces=lambda data: list(_rates(data)["overall_rate"].iloc[1:]),
            ),
            Mistake(
                "upside_down",
                Text(
                    fr="Vos taux dépassent 1 : vous divisez l'échelon d'avant par le suivant.",
                    en="Your rates are above 1: you divide the rung before by the next one.",
                ),
                produces=lambda data: [1 / rate for rate in _step_rates(data)],
            ),
            Mistake(
                "those_lost",
                Text(
                    fr="Ce sont les taux de perte. On demande la part de ceux qui montent.",
                    en="These are the rates of loss. The question asks for the share of those who climb.",
                ),
                produces=lambda data: [1 - rate for rate in _step_rates(data)],
                credit=0.5,
            ),
            Mistake(
                "head_counts",
                Text(
                    fr="Ce sont des effectifs. Rapportez chacun à celui de l'échelon d'avant.",
                    en="These are head counts. Divide each by the one of the rung before.",
                ),
                produces=lambda data: list(data["funnel"]["people"].iloc[1:]),
            ),
        ),
        praise=Text(
            fr="Multipliez-les : leur produit est le taux de bout en bout. Un passage faible se paie sur tous les autres.",
            en="Multiply them: their product is the rate from end to end. One weak step is paid for by all the others.",
        ),
        look_again=Text(
            fr="Quatre taux entre 0 et 1, dans l'ordre de l'échelle, chacun par rapport à l'échelon d'avant.",
            en="Four rates between 0 and 1, in the order of the ladder, each against the rung before.",
        ),
    ),
    Question(
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
        mistakes=(
            Mistake(
                "the_strongest",
                Text(
                    fr="C'est le passage qui marche déjà le mieux. Un point de plus y pèse moins que partout ailleurs.",
                    en="That is the step that already works best. One point more weighs less there than anywhere else.",
                ),
                produces=lambda data: _lettered_rates(data).idxmax(),
            ),
            Mistake(
                "the_nearest",
                Text(
                    fr="C'est le passage le plus proche du but. Dans un produit, la place du facteur ne compte pas : comparez les taux.",
                    en="That is the step nearest to the goal. In a product the place of a factor does not count: compare the rates.",
                ),
                produces=lambda data: "d",
            ),
            Mistake(
                "all_the_same",
                Text(
                    fr="Essayez : ajoutez 0,01 à chaque taux tour à tour, et multipliez. Les quatre résultats sont-ils égaux ?",
                    en="Try it: add 0.01 to each rate in turn, and multiply. Are the four results equal?",
                ),
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
    ),
)
