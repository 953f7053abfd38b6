"""The sort of CRM that answers each request."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.crm_process.situations.requests import REQUESTS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.crm_words import SORTS

_MEANT = shown("requests", REQUESTS)


QUESTION = Question(
    id="sort_of_crm",
    kind=Kind.MAPPING,
    points=1,
    vocabulary=SORTS,
    aim=Text(fr="Reconnaître quatre façons de se servir d'une même base.", en="Recognise four uses of one database."),
    expected=_MEANT,
    hints=(
        Text(
            fr="Quatre questions : que faire aujourd'hui ? que nous apprennent les chiffres ? que savent les autres canaux ? où sont-ils ?",
            en="Four questions: what is to be done today? what do the figures teach? what do the other channels know? where are they?",
        ),
        Text(
            fr="Collaboratif veut dire que ce que l'un apprend, l'autre le lit. Opérationnel : une tâche du jour se fait, ou se fait seule.",
            en="Collaborative: what one learns, another reads. Operational: a task of the day gets done, or does itself.",
        ),
    ),
    right=as_matched(SORTS),
    mistakes=(
        Mistake(
            "sharing_is_operating",
            fr="Vous rangez dans l'opérationnel ce qui relie les canaux entre eux. Que faut-il pour que le comptoir sache ?",
            en="You put under operational what ties the channels together. What does it take for the counter to know?",
            produces=partial(_MEANT, collaborative="operational"),
            credit=0.5,
        ),
        Mistake(
            "maps_are_analysis",
            fr="Vous rangez les cartes dans l'analyse. Une question commence par « où » : quel mot la nomme ?",
            en="You put maps under analysis. A question begins with “where”: which word names it?",
            produces=partial(_MEANT, geographical="analytical"),
            credit=0.5,
        ),
        Mistake(
            "analysis_is_operating",
            fr="Comparer des années n'est pas faire la tâche du jour : que fait-on de la base, dans l'un et dans l'autre cas ?",
            en="Comparing years is not doing the day's task: what is done with the database in the one case, and in the other?",
            produces=partial(_MEANT, analytical="operational"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les demandes n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The requests are in no order: read them one by one.",
            produces=dealt("requests", [*SORTS]),
        ),
    ),
    praise=Text(
        fr="La même base répond à toutes : ce sont les questions qui diffèrent, et les gens qui les posent.",
        en="One database answers all of them: it is the questions that differ, and the people who ask.",
    ),
    look_again=Text(
        fr="Pour chaque demande, quel est le mot important : aujourd'hui, combien, ensemble ou où ?",
        en="For each request, which word matters: today, how much, together or where?",
    ),
)
