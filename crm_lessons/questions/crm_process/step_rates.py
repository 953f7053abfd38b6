"""The rates from each rung of the ladder to the next."""

from __future__ import annotations

import numpy as np

from crm_lessons.methods import funnel_rates
from crm_lessons.questions.crm_process.funnel import rates_by_rung, rates_by_step
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_STEPS = ("prospect", "first_purchase", "repurchase", "advocate")
"""Each step by the rung it leads to."""

QUESTION = Question(
    id="step_rates",
    kind=Kind.ORDERED_LIST,
    points=2,
    places=_STEPS,
    aim=Text(
        fr="Mesurer chaque passage de l'échelle par rapport à l'échelon d'avant.",
        en="Measure each step of the ladder against the rung before it.",
    ),
    expected=rates_by_step,
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
            fr='`people = list(funnel["people"])` met les cinq nombres en liste, comptés à partir de 0 ; '
            "`people[1] / people[0]` est le premier taux.",
            en='`people = list(funnel["people"])` puts the five numbers in a list, counted from 0; '
            "`people[1] / people[0]` is the first rate.",
        ),
    ),
    right=(
        lambda data, answer: funnel_rates(data["funnel"]["people"])["step_rate"].dropna(),
        lambda data, answer: [round(rate, 3) for rate in answer],
        lambda data, answer: np.array(answer),
        lambda data, answer: dict(reversed([*zip(_STEPS, answer, strict=True)])),
    ),
    mistakes=(
        Mistake(
            "from_the_start",
            fr="Vous divisez chaque fois par le premier échelon. Un taux de passage divise par l'échelon d'avant.",
            en="You divide by the first rung each time. A step rate divides by the rung before.",
            produces=lambda data: list(rates_by_rung(data)["overall_rate"].iloc[1:]),
        ),
        Mistake(
            "upside_down",
            fr="Vos taux dépassent 1 : vous divisez l'échelon d'avant par le suivant.",
            en="Your rates are above 1: you divide the rung before by the next one.",
            produces=lambda data: [1 / rate for rate in rates_by_step(data)],
        ),
        Mistake(
            "those_lost",
            fr="Ce sont les taux de perte. On demande la part de ceux qui montent.",
            en="These are the rates of loss. The question asks for the share of those who climb.",
            produces=lambda data: [1 - rate for rate in rates_by_step(data)],
            credit=0.5,
        ),
        Mistake(
            "head_counts",
            fr="Ce sont des effectifs. Rapportez chacun à celui de l'échelon d'avant.",
            en="These are head counts. Divide each by the one of the rung before.",
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
)
