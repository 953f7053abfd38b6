"""How many each offer is made for, and who starts each contact."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.crm_process.situations.gestures import GESTURES
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.crm_words import FIRST_MOVE, REACH

_WORDS = {**REACH, **FIRST_MOVE}

_MEANT = shown("gestures", GESTURES)


QUESTION = Question(
    id="reach_of_gesture",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=_WORDS,
    synonyms={
        "individual": (Text(fr="individualisé", en="individualised"), Text(fr="individuel", en="one customer")),
        "segment": (Text(fr="segments", en="segments"),),
    },
    aim=Text(
        fr="Distinguer à combien de clients une offre s'adapte, et qui prend l'initiative d'un échange.",
        en="Tell how many customers an offer is fitted to, and who starts an exchange.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Deux tas : ce que l'on prépare (une offre), ce que l'on se dit (un contact). Une offre va à combien de clients ? Un contact, qui l'a voulu ?",
            en="Two heaps: what is prepared (an offer), what is said (a contact). How many customers is an offer for? Who wanted a contact?",
        ),
        Text(
            fr="Comptez les conditions qu'il faut remplir : une seule fait un segment, deux ou trois croisées un micro-segment.",
            en="Count the conditions to be met: one makes a segment, two or three crossed make a micro-segment.",
        ),
    ),
    right=as_matched(_WORDS),
    mistakes=(
        Mistake(
            "micro_is_segment",
            fr="Vous rangez dans le segment des offres qui croisent plusieurs conditions. Combien en faut-il remplir ?",
            en="You put under the segment offers that cross several conditions. How many have to be met?",
            produces=partial(_MEANT, micro_segment="segment"),
            credit=0.5,
        ),
        Mistake(
            "micro_is_individual",
            fr="Vous donnez pour individuelles des offres faites à tout un petit groupe. Combien d'entreprises y répondent ?",
            en="You call individual offers that are made to a whole small group. How many firms does it fit?",
            produces=partial(_MEANT, micro_segment="individual"),
            credit=0.5,
        ),
        Mistake(
            "first_moves_swapped",
            fr="Proactif et réactif sont échangés : qui a fait le premier pas, la maison ou le client ?",
            en="Proactive and reactive are swapped: who made the first move, the firm or the customer?",
            produces=partial(_MEANT, proactive="reactive", reactive="proactive"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les gestes n'y sont pas rangés : lisez-les un à un.",
            en="You deal out the words in the order of the list. The actions are in no order: read them one by one.",
            produces=dealt("gestures", [*_WORDS]),
        ),
    ),
    praise=Text(
        fr="Plus on descend vers l'individu, plus l'offre touche, et plus elle coûte à préparer : on ne fait pas du sur-mesure pour tous.",
        en="The nearer to the individual, the more an offer moves, and the more it costs to prepare: nobody tailors for everybody.",
    ),
    look_again=Text(
        fr="Pour chaque geste, comptez les entreprises à qui il va, ou demandez qui a commencé.",
        en="For each action count the firms that it goes to, or ask who began.",
    ),
)
