"""What each scene shows: of an offer, of a message, of a loyalty."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.loyalty.offers import OFFERS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import OFFERED

_MEANT = shown("scenes", OFFERS)

QUESTION = Question(
    id="word_of_scene",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Reconnaître ce qu'une entreprise offre, dit et noue.", en="Recognise what a firm offers, says and ties."
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Trois tas d'abord : ce que l'on offre, ce que l'on écrit, ce que ressent le client.",
            en="Three heaps first: what is offered, what is written, what the customer feels.",
        ),
        Text(
            fr="Enlevez la remise : ce client reste-t-il ? Enlevez le prix du message : reste-t-il quelque chose d'utile ?",
            en="Take the discount away: does this customer stay? Take the price out of the message: is anything useful left?",
        ),
    ),
    right=as_matched(OFFERED),
    mistakes=(
        Mistake(
            "value_is_core",
            fr="Vous prenez la valeur perçue pour le cœur de l'offre. Qui pèse, ici : l'entreprise, ou le client ?",
            en="You take perceived value for the core of the offer. Who is weighing here: the firm, or the customer?",
            produces=partial(_MEANT, value="core"),
            credit=0.5,
        ),
        Mistake(
            "relational_is_transactional",
            fr="Vous lisez une vente dans un message qui n'en parle pas. Vaudrait-il encore si l'on n'achetait rien ?",
            en="You read a sale into a message that does not speak of one. Would it be worth something if nothing were bought?",
            produces=partial(_MEANT, relational="transactional"),
            credit=0.5,
        ),
        Mistake(
            "heart_is_interest",
            fr="Vous mettez l'attachement dans l'intérêt. Qu'y gagne ce client, en dirhams ?",
            en="You put attachment under interest. What does this customer gain by it, in dirhams?",
            produces=partial(_MEANT, heart="interest"),
            credit=0.5,
        ),
        Mistake(
            "intrusion_is_personal",
            fr="Vous prenez une intrusion pour une offre personnelle. Le client savait-il que l'on savait ?",
            en="You take an intrusion for a personal offer. Did the customer know that it was known?",
            produces=partial(_MEANT, intrusion="personal_offer"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les situations n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The situations are in no order: read them one by one.",
            produces=dealt("scenes", list(OFFERED)),
        ),
    ),
    praise=Text(
        fr="Lequel de ces mots un rival copierait-il dès demain, et lequel jamais ?",
        en="Which of these words could a rival copy tomorrow, and which never?",
    ),
    look_again=Text(
        fr="Pour chaque scène, dites ce que le client perdrait si elle n'avait pas lieu.",
        en="For each scene say what the customer would lose if it did not take place.",
    ),
    vocabulary=OFFERED,
)
