"""The phase of an experience that each moment of a stay belongs to."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.moments import MOMENTS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import PHASES

_MEANT = shown("moments", MOMENTS)

QUESTION = Question(
    id="phase_of_moment",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Reconnaître les quatre phases d'une expérience.", en="Recognise the four phases of an experience."),
    expected=_MEANT,
    hints=(
        Text(
            fr="Pour chaque moment, deux questions : le client a-t-il déjà payé ? est-il déjà rentré ?",
            en="Two questions for each moment: has the customer paid yet? Are they back home?",
        ),
        Text(
            fr="Rêver, choisir, vivre, se souvenir : cherchez le verbe de chaque phrase.",
            en="Dreaming, choosing, living, remembering: look for the verb of each sentence.",
        ),
    ),
    right=as_matched(PHASES),
    mistakes=(
        Mistake(
            "dreams_are_purchases",
            fr="Vous mettez l'envie dans l'achat. Avant de choisir et de payer, il y a le temps où l'on se projette.",
            en="You put the wish under purchase. Before choosing and paying there is the time of picturing oneself there.",
            produces=partial(_MEANT, anticipation="purchase"),
            credit=0.5,
        ),
        Mistake(
            "memory_is_core",
            fr="Vous mettez ce qui se passe après le retour dans le cœur de l'expérience. Le séjour est-il encore en cours ?",
            en="You put what happens after the return under the core. Is the stay still going on?",
            produces=partial(_MEANT, memory="core"),
            credit=0.5,
        ),
        Mistake(
            "purchase_is_core",
            fr="Vous mettez l'achat dans le cœur de l'expérience. Choisir et payer n'est pas encore vivre le séjour.",
            en="You put the purchase under the core. Choosing and paying is not living the stay yet.",
            produces=partial(_MEANT, purchase="core"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("moments", list(PHASES)),
        ),
    ),
    praise=Text(
        fr="Laquelle de ces phases votre entreprise préférée soigne-t-elle ? Et laquelle laisse-t-elle au hasard ?",
        en="Which of these phases does your favourite firm care for? And which does it leave to chance?",
    ),
    look_again=Text(
        fr="Rangez-les d'abord en trois : avant, pendant, après.", en="Sort them in three first: before, during, after."
    ),
    vocabulary=PHASES,
)
