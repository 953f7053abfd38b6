"""The rule for keeping customers that each practice keeps or breaks."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.rules import RULES_AT_WORK
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import RULES

_MEANT = shown("practices", RULES_AT_WORK)

QUESTION = Question(
    id="rule_of_practice",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Reconnaître, suivie ou enfreinte, chacune des neuf règles.",
        en="Recognise each of the nine rules, kept or broken.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="La règle est la même, qu'on la suive ou qu'on l'enfreigne : cherchez le sujet, pas le jugement.",
            en="The rule is the same, whether it is kept or broken: look for the subject, not for the judgement.",
        ),
        Text(
            fr="Se plaindre et répondre font deux règles : l'une ouvre la porte, l'autre dit le délai.",
            en="Complaining and answering are two rules: one opens the door, the other says how soon.",
        ),
    ),
    right=as_matched(RULES),
    mistakes=(
        Mistake(
            "answers_are_complaints",
            fr="Vous mettez les délais de réponse avec la plainte. Faciliter, c'est laisser entrer ; répondre vite vient après.",
            en="You put the time to answer with complaining. Making it easy lets people in; answering fast comes after.",
            produces=partial(_MEANT, promptly="complain"),
            credit=0.5,
        ),
        Mistake(
            "partners_are_channels",
            fr="Vous mettez les revendeurs parmi les canaux. Un canal est un chemin ; un partenaire est quelqu'un qui y gagne.",
            en="You put dealers among channels. A channel is a way; a partner is somebody who earns by it.",
            produces=partial(_MEANT, partners="channels"),
            credit=0.5,
        ),
        Mistake(
            "lost_is_ladder",
            fr="Vous mettez les clients partis sur l'échelle. La règle de l'échelle parle de ceux qui montent.",
            en="You put customers who have left on the ladder. The rule of the ladder speaks of those who climb.",
            produces=partial(_MEANT, win_back="ladder"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("practices", list(RULES)),
        ),
    ),
    praise=Text(
        fr="Lesquelles la leçon a-t-elle mesurées, et lesquelles restent à croire ?",
        en="Which of them did the lesson measure, and which remain to be believed?",
    ),
    look_again=Text(
        fr="Dites d'abord de qui ou de quoi parle chaque pratique : équipe, canal, fichier, délai.",
        en="Say first whom or what each practice is about: team, channel, file, delay.",
    ),
    vocabulary=RULES,
)
