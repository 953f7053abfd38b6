"""The five sentences of a report that conclude more than their figures allow."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.case_study.audit_report import FAULTY, SENTENCES, subject_of
from crm_lessons.data.sentences import meaning_of
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_MEANINGS = meaning_of(SENTENCES)
_ABOUT_CAMPAIGNS = ("no_control", "small_trial")
_DENOMINATORS = ("records", "those_who_stay", "part_of_a_year")


def _faulty(data: Data) -> set[int]:
    return {number for number in data["report"].index if _MEANINGS[number] == FAULTY}


def _sound(data: Data) -> set[int]:
    return set(data["report"].index) - _faulty(data)


def _about(data: Data, *subjects: str) -> set[int]:
    return {number for number in data["report"].index if subject_of(number) in subjects}


def _in_percent(data: Data) -> set[int]:
    texts = data["report"]["description"].map(lambda text: text.fr if isinstance(text, Text) else str(text))
    return set(data["report"].index[texts.str.contains("%", regex=False)])


QUESTION = Question(
    id="five_errors",
    kind=Kind.SET,
    points=4,
    aim=Text(
        fr="Trouver, dans un rapport, ce que les chiffres ne permettent pas de dire.",
        en="Find in a report what the figures do not allow one to say.",
    ),
    expected=_faulty,
    hints=(
        Text(
            fr="Pour chaque phrase : quel est le chiffre, sur combien, comparé à qui ? Puis : la conclusion en sort-elle ?",
            en="For each sentence: which figure, out of how many, compared with whom? Then: does the conclusion follow?",
        ),
        Text(
            fr="Le tableau des erreurs, à la fin de la leçon, en a de la même famille. Une phrase prudente n'est pas une erreur.",
            en="The table of mistakes at the end of the lesson has some of the same family. A careful sentence is no error.",
        ),
        Text(
            fr="Il y en a cinq. Si vous en avez six, relisez celles qui comparent déjà à un témoin, à un rythme ou aux mêmes mois.",
            en="There are five. If you have six, read again those that already compare with a control group, a rhythm or the same months.",
        ),
    ),
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: {float(number) for number in answer},
        lambda data, answer: pd.Series(sorted(answer)),
    ),
    mistakes=(
        Mistake(
            "the_sound_ones",
            fr="Ce sont les cinq phrases qui tiennent. On cherche celles qui ne tiennent pas.",
            en="These are the five sentences that hold. Those that do not are sought.",
            produces=_sound,
        ),
        Mistake(
            "all_that_is_in_percent",
            fr="Vous prenez toutes les phrases où il y a un pourcentage. Un taux avec sa base et son témoin est permis.",
            en="You take all sentences with a percentage. A rate with its base and its control group is allowed.",
            produces=_in_percent,
            credit=0.25,
        ),
        Mistake(
            "all_on_campaigns_and_denominators",
            fr="Vous accusez un sujet, quoi qu'en dise la phrase. Relisez ce que chacune *conclut*.",
            en="You accuse a subject, whatever the sentence says of it. Read again what each of them *concludes*.",
            produces=lambda data: _about(data, *_ABOUT_CAMPAIGNS, *_DENOMINATORS),
            credit=0.25,
        ),
        Mistake(
            "first_five",
            fr="Ce sont les cinq premières du rapport : elles y sont mêlées, il faut lire les dix.",
            en="These are the first five of the report: they are mixed, all ten must be read.",
            produces=lambda data: set(data["report"].index[:5]),
        ),
    ),
    praise=Text(
        fr="Pour chacune, dites à voix haute la phrase qui aurait tenu : c'est le meilleur exercice avant d'écrire la vôtre.",
        en="For each, say aloud the sentence that would have held: there is no better exercise before writing your own.",
    ),
    look_again=Text(
        fr="Prenez une phrase de votre liste : que faudrait-il savoir de plus pour qu'elle soit vraie ? Si tout y est, retirez-la.",
        en="Take a sentence of your list: what more would one have to know for it to be true? If it is all there, take it off.",
    ),
)
