"""The rungs of the loyalty ladder, from the lowest up."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import LOYALTY_LADDER
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_RUNGS = [rung.key for rung in LOYALTY_LADDER]

_RUNG_NAMES = {rung.key: rung.name for rung in LOYALTY_LADDER}


def _swapped(first: str, second: str) -> list[str]:
    """Return the rungs with two of them in each other's place."""
    places = {first: second, second: first}
    return [places.get(rung, rung) for rung in _RUNGS]


def _without(rung: str) -> list[str]:
    return [other for other in _RUNGS if other != rung]


QUESTION = Question(
    id="ladder",
    kind=Kind.ORDERED_LIST,
    points=1,
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
    right=(
        lambda data, answer: [rung.name.fr for rung in LOYALTY_LADDER],
        lambda data, answer: [rung.name.en for rung in LOYALTY_LADDER],
        lambda data, answer: [rung.name.fr.upper() for rung in LOYALTY_LADDER],
        lambda data, answer: pd.Series([rung.key for rung in LOYALTY_LADDER]),
    ),
    mistakes=(
        Mistake(
            "prospect_first",
            fr="Suspect et prospect sont échangés : lequel des deux a été qualifié, profil et solvabilité vérifiés ?",
            en="Suspect and prospect are swapped: which of the two has been qualified, profile and solvency checked?",
            produces=lambda data: _swapped("suspect", "prospect"),
            credit=0.5,
        ),
        Mistake(
            "advocate_before_supporter",
            fr="L'ambassadeur vient avant l'adepte dans votre liste. Lequel des deux recommande de lui-même ?",
            en="The advocate comes before the supporter in your list. Which of the two recommends unprompted?",
            produces=lambda data: _swapped("supporter", "advocate"),
            credit=0.5,
        ),
        Mistake(
            "loyal_before_repurchase",
            fr="Peut-on être fidèle avant d'être revenu ? Regardez le réachat et le client fidèle.",
            en="Can one be loyal before having come back? Look at the repurchase and the loyal customer.",
            produces=lambda data: _swapped("repurchase", "loyal"),
            credit=0.5,
        ),
        Mistake(
            "supporter_before_loyal",
            fr="L'adepte vient avant le client fidèle dans votre liste. Lequel des deux montre seulement qu'il achète "
            "régulièrement, lequel dit en plus qu'il est attaché ?",
            en="The supporter comes before the loyal customer in your list. Which of the two only shows regular buying, "
            "and which also says that they are attached?",
            produces=lambda data: _swapped("loyal", "supporter"),
            credit=0.5,
        ),
        Mistake(
            "no_partner",
            fr="Votre échelle s'arrête à celui qui recommande. Le cours ajoute, « éventuellement », un échelon au-dessus.",
            en="Your ladder stops at the one who recommends. The course adds, “possibly”, one more rung above.",
            produces=lambda data: _without("partner"),
            credit=0.5,
        ),
        Mistake(
            "no_suspect",
            fr="Votre échelle commence au prospect. Qui était-il avant d'être qualifié ?",
            en="Your ladder begins with the prospect. Who was that before being qualified?",
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
)
