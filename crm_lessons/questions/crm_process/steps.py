"""The CRM process: its five steps in order, what belongs to each, and the same process under another author's words."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.crm_process.activities import STEP_OF
from crm_lessons.data.variants import Data
from crm_lessons.methods import CRM_STEPS
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_STEPS = [step.key for step in CRM_STEPS]
_STEP_NAMES = {step.key: step.name for step in CRM_STEPS}
_IDIC_NAMES = {
    "differentiate": Text(fr="différencier", en="differentiate"),
    "customize": Text(fr="personnaliser", en="customize"),
}
_IDIC = {"identify": "identify", "differentiate": "segment", "interact": "interact", "customize": "adapt"}


def _step_of_activity(data: Data, **moved: str) -> pd.Series[str]:
    """Return the step of each activity; a step that is moved goes under another one's name."""
    steps: pd.Series[str] = data["activities"]["description"].map(STEP_OF)
    return steps.replace(moved)


def _in_turn(data: Data) -> pd.Series[str]:
    """Return the steps dealt out in turn, first activity first."""
    activities = data["activities"]
    turns = [_STEPS[place % len(_STEPS)] for place in range(len(activities))]
    return pd.Series(turns, index=activities.index)


STEP_QUESTIONS = (
    Question(
        id="steps",
        kind=Kind.ORDERED_LIST,
        points=1,
        vocabulary=_STEP_NAMES,
        aim=Text(fr="Dérouler le processus dans l'ordre.", en="Go through the process in order."),
        expected=lambda data: _STEPS,
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
        mistakes=(
            Mistake(
                "segment_first",
                Text(
                    fr="Vous segmentez avant d'identifier. Qui range-t-on dans un segment, si l'on ne sait pas qui sont les clients ?",
                    en="You segment before you identify. Whom does one put in a segment without knowing who the customers are?",
                ),
                produces=lambda data: ["segment", "identify", "adapt", "interact", "evaluate"],
                credit=0.5,
            ),
            Mistake(
                "adapt_before_segment",
                Text(
                    fr="Vous adaptez avant de segmenter. À quelles différences adapte-t-on, si l'on n'en a pas encore vu ?",
                    en="You adapt before you segment. To what differences does one adapt, if none has been seen yet?",
                ),
                produces=lambda data: ["identify", "adapt", "segment", "interact", "evaluate"],
                credit=0.5,
            ),
            Mistake(
                "evaluate_before_interact",
                Text(
                    fr="Vous évaluez avant d'avoir échangé. Qu'y a-t-il à mesurer ?",
                    en="You evaluate before you have interacted. What is there to measure?",
                ),
                produces=lambda data: ["identify", "segment", "adapt", "evaluate", "interact"],
                credit=0.5,
            ),
            Mistake(
                "no_loop",
                Text(
                    fr="Vous vous arrêtez à l'échange. Comment saurez-vous s'il a servi à quelque chose ?",
                    en="You stop at the exchange. How will you know whether it was of any use?",
                ),
                produces=lambda data: ["identify", "segment", "adapt", "interact"],
                credit=0.5,
            ),
            Mistake(
                "idic_order",
                Text(
                    fr="C'est l'ordre d'IDIC, où l'on dialogue avant de personnaliser. La liste du cours prépare l'offre avant "
                    "d'en parler au client.",
                    en="That is the order of IDIC, where one talks before customizing. The course's list prepares the offer before "
                    "talking about it to the customer.",
                ),
                produces=lambda data: ["identify", "segment", "interact", "adapt", "evaluate"],
                credit=0.5,
            ),
            Mistake(
                "evaluate_first",
                Text(
                    fr="Évaluer d'abord ? Au premier tour, il n'y a encore ni politique ni échange à mesurer.",
                    en="Evaluate first? In the first round there is neither a policy nor an exchange to measure.",
                ),
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
    ),
    Question(
        id="step_of_activity",
        kind=Kind.MAPPING,
        points=2,
        vocabulary=_STEP_NAMES,
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
        mistakes=(
            Mistake(
                "scoring_adapts",
                Text(
                    fr="Vous mettez le classement des clients dans « adapter ». Noter ou classer ne change encore rien à l'offre : "
                    "à quelle étape distingue-t-on les clients ?",
                    en="You put the sorting of customers under “adapt”. Marking or sorting changes nothing in the offer yet: at which "
                    "step are customers told apart?",
                ),
                produces=lambda data: _step_of_activity(data, segment="adapt"),
                credit=0.5,
            ),
            Mistake(
                "preparing_is_talking",
                Text(
                    fr="Vous mettez la préparation de l'offre dans « échanger ». Le client en a-t-il déjà entendu parler ?",
                    en="You put preparing the offer under “interact”. Has the customer heard of it yet?",
                ),
                produces=lambda data: _step_of_activity(data, adapt="interact"),
                credit=0.5,
            ),
            Mistake(
                "measuring_identifies",
                Text(
                    fr="Vous mettez les mesures dans « identifier ». Elles portent sur ce que l'entreprise a fait, pas sur l'identité "
                    "du client.",
                    en="You put the measuring under “identify”. It bears on what the firm has done, not on who the customer is.",
                ),
                produces=lambda data: _step_of_activity(data, evaluate="identify"),
                credit=0.5,
            ),
            Mistake(
                "in_turn",
                Text(
                    fr="Vous distribuez les étapes dans l'ordre de la liste. Les activités n'y sont pas rangées : lisez-les une à une.",
                    en="You deal out the steps in the order of the list. The activities are in no order: read them one by one.",
                ),
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
    ),
    Question(
        id="idic",
        kind=Kind.MAPPING,
        points=2,
        vocabulary=_STEP_NAMES | _IDIC_NAMES,
        aim=Text(
            fr="Retrouver le même processus sous les mots d'un autre auteur.",
            en="Find the same process under another author's words.",
        ),
        expected=lambda data: _IDIC,
        hints=(
            Text(
                fr="Ne suivez pas l'ordre des lettres : IDIC met deux étapes dans l'autre sens.",
                en="Do not follow the order of the letters: IDIC has two steps the other way round.",
            ),
            Text(
                fr="*Differentiate* : dire en quoi les clients diffèrent. *Customize* : leur faire une offre à leur mesure.",
                en="*Differentiate*: say how customers differ. *Customize*: make them an offer to their measure.",
            ),
        ),
        mistakes=(
            Mistake(
                "letter_by_letter",
                Text(
                    fr="Vous avez suivi l'ordre des lettres. Or IDIC dialogue *avant* de personnaliser : deux étapes sont croisées.",
                    en="You followed the order of the letters. But IDIC talks *before* it customizes: two steps cross over.",
                ),
                produces=lambda data: dict(zip(_IDIC, _STEPS, strict=False)),
                credit=0.5,
            ),
            Mistake(
                "differentiate_adapts",
                Text(
                    fr="*Differentiate* parle des clients, pas de l'offre : il s'agit de voir en quoi ils diffèrent.",
                    en="*Differentiate* speaks of customers, not of the offer: it means seeing how they differ.",
                ),
                produces=lambda data: _IDIC | {"differentiate": "adapt", "customize": "segment"},
                credit=0.5,
            ),
            Mistake(
                "turned_round",
                Text(
                    fr="Les correspondances sont justes, mais dans l'autre sens : partez des quatre verbes d'IDIC, comme dans l'énoncé.",
                    en="The correspondence is right, but the other way round: start from the four verbs of IDIC, as the question does.",
                ),
                produces=lambda data: {step: verb for verb, step in _IDIC.items()},
                credit=0.75,
            ),
            Mistake(
                "customize_evaluates",
                Text(
                    fr="Une étape du cours n'a pas d'équivalent dans IDIC, et c'est celle que vous donnez à *Customize*.",
                    en="One step of the course has no counterpart in IDIC, and it is the one you give to *Customize*.",
                ),
                produces=lambda data: _IDIC | {"customize": "evaluate"},
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Il reste une étape sans lettre : laquelle, et que perd une entreprise qui s'en tient à IDIC ?",
            en="One step is left without a letter: which one, and what does a firm lose by keeping to IDIC?",
        ),
        look_again=Text(
            fr="Traduisez d'abord les quatre verbes, puis cherchez l'étape qui fait la même chose.",
            en="Say first in your own words what each of the four verbs does, then look for the step that does it.",
        ),
    ),
)
