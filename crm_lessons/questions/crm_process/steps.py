"""The five steps of the CRM process, in their order."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods import CRM_STEPS
from crm_lessons.questions.crm_process.process_steps import STEP_NAMES, STEP_NOUNS, STEPS
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="steps",
    kind=Kind.ORDERED_LIST,
    points=1,
    vocabulary=STEP_NAMES,
    synonyms=STEP_NOUNS,
    aim=Text(fr="Dérouler le processus dans l'ordre.", en="Go through the process in order."),
    expected=lambda data: STEPS,
    hints=(
        Text(
            fr="Demandez-vous, pour chaque étape, ce qu'il faut déjà savoir pour la commencer.",
            en="For each step, ask yourself what one must already know to begin it.",
        ),
        Text(
            fr="On ne peut ni distinguer ni servir quelqu'un qu'on ne connaît pas ; et l'on mesure ce qui a eu lieu.",
            en="One can neither tell apart nor serve somebody one does not know; and one measures what has taken place.",
        ),
    ),
    right=(
        lambda data, answer: [step.name.fr for step in CRM_STEPS],
        lambda data, answer: [step.name.en for step in CRM_STEPS],
        lambda data, answer: tuple(step.key.upper() for step in CRM_STEPS),
        lambda data, answer: pd.Series(["Identifier", "SEGMENTER", " adapter ", "echanger", "evaluer"]),
        lambda data, answer: ["identification", "segmentation", "adaptation", "échange", "évaluation"],
        lambda data, answer: np.array([step.key for step in CRM_STEPS]),
    ),
    mistakes=(
        Mistake(
            "segment_first",
            fr="Vous segmentez avant d'identifier. Qui range-t-on dans un segment, si l'on ne sait pas qui sont les clients ?",
            en="You segment before you identify. Whom does one put in a segment without knowing who the customers are?",
            produces=lambda data: ["segment", "identify", "adapt", "interact", "evaluate"],
            credit=0.5,
        ),
        Mistake(
            "adapt_before_segment",
            fr="Vous adaptez avant de segmenter. À quelles différences adapte-t-on, si l'on n'en a pas encore vu ?",
            en="You adapt before you segment. To what differences does one adapt, if none has been seen yet?",
            produces=lambda data: ["identify", "adapt", "segment", "interact", "evaluate"],
            credit=0.5,
        ),
        Mistake(
            "evaluate_before_interact",
            fr="Vous évaluez avant d'avoir échangé. Qu'y a-t-il à mesurer ?",
            en="You evaluate before you have interacted. What is there to measure?",
            produces=lambda data: ["identify", "segment", "adapt", "evaluate", "interact"],
            credit=0.5,
        ),
        Mistake(
            "no_loop",
            fr="Vous vous arrêtez à l'échange. Comment saurez-vous s'il a servi à quelque chose ?",
            en="You stop at the exchange. How will you know whether it was of any use?",
            produces=lambda data: ["identify", "segment", "adapt", "interact"],
            credit=0.5,
        ),
        Mistake(
            "idic_order",
            fr="C'est l'ordre d'IDIC, où l'on dialogue avant de personnaliser. La liste du cours prépare l'offre avant "
            "d'en parler au client.",
            en="That is the order of IDIC, where one talks before customizing. The course's list prepares the offer before "
            "talking about it to the customer.",
            produces=lambda data: ["identify", "segment", "interact", "adapt", "evaluate"],
            credit=0.5,
        ),
        Mistake(
            "evaluate_first",
            fr="Évaluer d'abord ? Au premier tour, il n'y a encore ni politique ni échange à mesurer.",
            en="Evaluate first? In the first round there is neither a policy nor an exchange to measure.",
            produces=lambda data: ["evaluate", "identify", "segment", "adapt", "interact"],
        ),
    ),
    praise=Text(
        fr="La dernière étape enrichit la base, donc la première : c'est une boucle plutôt qu'une liste.",
        en="The last step enriches the database, hence the first: it is a loop rather than a list.",
    ),
    look_again=Text(
        fr="Les cinq étapes y sont-elles toutes, chacune une fois, après celle dont elle a besoin ?",
        en="Are all five steps there, each once, after the one it needs?",
    ),
)
