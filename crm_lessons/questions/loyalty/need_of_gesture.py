"""The need that each gesture answers."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.tools import ANSWERS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import NEEDS

_MEANT = shown("gestures", ANSWERS)

QUESTION = Question(
    id="need_of_gesture",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Reconnaître le besoin auquel répond un geste.", en="Recognise the need that an action answers."),
    expected=_MEANT,
    hints=(
        Text(
            fr="Que dirait le client : j'économise, j'apprends, j'ai vécu, on pense à moi, je rencontre, j'en suis ?",
            en="What would the customer say: I save, I learn, I lived it, they think of me, I meet people, I belong?",
        ),
        Text(fr="Six gestes, six besoins : chacun sert une fois.", en="Six actions, six needs: each serves once."),
    ),
    right=as_matched(NEEDS),
    mistakes=(
        Mistake(
            "belonging_is_meeting",
            fr="Vous confondez rencontrer des gens et être quelqu'un. Une plaque ou un portrait disent qui l'on est.",
            en="You take meeting people for being somebody. A plate or a portrait says who one is.",
            produces=partial(_MEANT, identity="social", social="identity"),
            credit=0.5,
        ),
        Mistake(
            "learning_is_living",
            fr="Vous échangez apprendre et vivre. Un guide s'apprend ; une expérience se raconte.",
            en="You swap learning and living. A guide is learnt; an experience is told.",
            produces=partial(_MEANT, cognitive="experiential", experiential="cognitive"),
            credit=0.5,
        ),
        Mistake(
            "kindness_is_money",
            fr="Vous échangez l'attention et l'économie. Laquelle disparaîtrait avec la remise ?",
            en="You swap attention and savings. Which would be gone with the discount?",
            produces=partial(_MEANT, affective="economic", economic="affective"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("gestures", list(NEEDS)),
        ),
    ),
    praise=Text(
        fr="Un seul de ces six besoins se paie en remises. Les autres demandent du temps et des gens : lesquels un concurrent copierait-il ?",
        en="Only one of these six needs is paid for in discounts. The others take time and people: which of them would a rival copy?",
    ),
    look_again=Text(
        fr="Commencez par ceux dont vous êtes sûr, puis répartissez les mots qui restent.",
        en="Begin with those you are sure of, then share out the words that are left.",
    ),
    vocabulary=NEEDS,
)
