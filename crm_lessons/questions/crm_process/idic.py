"""The same process under another author's words, IDIC."""

from __future__ import annotations

import pandas as pd

from crm_lessons.questions.crm_process.process_steps import STEP_NAMES, STEPS
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_IDIC_NAMES = {
    "differentiate": Text(fr="différencier", en="differentiate"),
    "customize": Text(fr="personnaliser", en="customize"),
}

_IDIC = {"identify": "identify", "differentiate": "segment", "interact": "interact", "customize": "adapt"}

QUESTION = Question(
    id="idic",
    kind=Kind.MAPPING,
    points=1,
    vocabulary=STEP_NAMES | _IDIC_NAMES,
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
    right=(
        lambda data, answer: {
            "Identify": "identifier",
            "Differentiate": "segmenter",
            "Interact": "echanger",
            "Customize": "adapter",
        },
        lambda data, answer: {
            "identifier": "identify",
            "différencier": "segment",
            "interact": "interact",
            "personnaliser": "adapt",
        },
        lambda data, answer: pd.Series(answer).iloc[::-1],
    ),
    mistakes=(
        Mistake(
            "letter_by_letter",
            fr="Vous avez suivi l'ordre des lettres. Or IDIC dialogue *avant* de personnaliser : deux étapes sont croisées.",
            en="You followed the order of the letters. But IDIC talks *before* it customizes: two steps cross over.",
            produces=lambda data: dict(zip(_IDIC, STEPS, strict=False)),
            credit=0.5,
        ),
        Mistake(
            "differentiate_adapts",
            fr="*Differentiate* parle des clients, pas de l'offre : il s'agit de voir en quoi ils diffèrent.",
            en="*Differentiate* speaks of customers, not of the offer: it means seeing how they differ.",
            produces=lambda data: _IDIC | {"differentiate": "adapt", "customize": "segment"},
            credit=0.5,
        ),
        Mistake(
            "turned_round",
            fr="Les correspondances sont justes, mais dans l'autre sens : partez des quatre verbes d'IDIC, comme dans l'énoncé.",
            en="The correspondence is right, but the other way round: start from the four verbs of IDIC, as the question does.",
            produces=lambda data: {step: verb for verb, step in _IDIC.items()},
            credit=0.75,
        ),
        Mistake(
            "customize_evaluates",
            fr="Une étape du cours n'a pas d'équivalent dans IDIC, et c'est celle que vous donnez à *Customize*.",
            en="One step of the course has no counterpart in IDIC, and it is the one you give to *Customize*.",
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
)
