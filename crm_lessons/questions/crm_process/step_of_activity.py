"""The step of the CRM process that each activity of a week belongs to."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.crm_process.activities import STEP_OF
from crm_lessons.data.variants import Data
from crm_lessons.methods import CRM_STEPS
from crm_lessons.questions.crm_process.process_steps import STEP_NAMES, STEP_NOUNS, STEPS
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _step_of_activity(data: Data, **moved: str) -> pd.Series[str]:
    """Return the step of each activity; a step that is moved goes under another one's name."""
    steps: pd.Series[str] = data["activities"]["description"].map(STEP_OF)
    return steps.replace(moved)


def _in_turn(data: Data) -> pd.Series[str]:
    """Return the steps dealt out in turn, first activity first."""
    activities = data["activities"]
    turns = [STEPS[place % len(STEPS)] for place in range(len(activities))]
    return pd.Series(turns, index=activities.index)


QUESTION = Question(
    id="step_of_activity",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=STEP_NAMES,
    synonyms=STEP_NOUNS,
    aim=Text(
        fr="Reconnaître, dans le travail d'une semaine, les étapes du processus.",
        en="Recognise the steps of the process in a week's work.",
    ),
    expected=_step_of_activity,
    hints=(
        Text(
            fr="Pour chaque activité, cherchez le verbe : connaît-on, classe-t-on, prépare-t-on, parle-t-on, mesure-t-on ?",
            en="For each activity look for the verb: does one get to know, sort, prepare, talk or measure?",
        ),
        Text(
            fr="Préparer une offre n'est pas encore en parler ; donner une note n'est pas encore agir.",
            en="Preparing an offer is not yet talking about it; giving a mark is not yet acting.",
        ),
        Text(
            fr='Un dictionnaire du numéro vers l\'étape : `{1: "…", 2: "…"}`, ou de l\'étape vers ses numéros.',
            en='A dictionary from number to step, `{1: "…", 2: "…"}`, or from a step to its numbers.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: {step: list(group.index) for step, group in answer.groupby(answer)},
        lambda data, answer: {
            number: {step.key: step.name.fr for step in CRM_STEPS}[key] for number, key in answer.items()
        },
        lambda data, answer: {str(number): [key] for number, key in answer.items()},
    ),
    mistakes=(
        Mistake(
            "scoring_adapts",
            fr="Vous mettez le classement des clients dans « adapter ». Noter ou classer ne change encore rien à l'offre : "
            "à quelle étape distingue-t-on les clients ?",
            en="You put the sorting of customers under “adapt”. Marking or sorting changes nothing in the offer yet: at which "
            "step are customers told apart?",
            produces=lambda data: _step_of_activity(data, segment="adapt"),
            credit=0.5,
        ),
        Mistake(
            "preparing_is_talking",
            fr="Vous mettez la préparation de l'offre dans « échanger ». Le client en a-t-il déjà entendu parler ?",
            en="You put preparing the offer under “interact”. Has the customer heard of it yet?",
            produces=lambda data: _step_of_activity(data, adapt="interact"),
            credit=0.5,
        ),
        Mistake(
            "measuring_identifies",
            fr="Vous mettez les mesures dans « identifier ». Elles portent sur ce que l'entreprise a fait, pas sur l'identité "
            "du client.",
            en="You put the measuring under “identify”. It bears on what the firm has done, not on who the customer is.",
            produces=lambda data: _step_of_activity(data, evaluate="identify"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les étapes dans l'ordre de la liste. Les activités n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the steps in the order of the list. The activities are in no order: read them one by one.",
            produces=_in_turn,
        ),
    ),
    praise=Text(
        fr="Pensez à une entreprise que vous connaissez : laquelle des cinq étapes n'y avez-vous jamais vu faire ?",
        en="Think of a firm that you know: which of the five steps have you never seen done there?",
    ),
    look_again=Text(
        fr="Relisez celles qui vous ont fait hésiter : prépare-t-on quelque chose, ou en parle-t-on au client ?",
        en="Read again those that made you hesitate: is something being prepared, or is the customer being told?",
    ),
)
