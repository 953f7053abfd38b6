"""What makes a message come at the right moment, or at nobody's but ours."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.crm_process.situations.moments import MOMENTS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.crm_words import MOMENT_WORDS

_MEANT = shown("moments", MOMENTS)


QUESTION = Question(
    id="right_moment",
    kind=Kind.MAPPING,
    points=1,
    vocabulary=MOMENT_WORDS,
    synonyms={
        "high_season": (Text(fr="saison", en="season"), Text(fr="pleine saison", en="peak season")),
        "diary": (Text(fr="agenda du client", en="customer's diary"),),
        "ours": (Text(fr="calendrier", en="calendar"),),
    },
    aim=Text(
        fr="Reconnaître le moment qui est celui du client, et celui qui n'est que le nôtre.",
        en="Recognise the moment that is the customer's, and the one that is only ours.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Pour chaque message : qui gagne à ce qu'il parte ce jour-là, le client ou nous ?",
            en="For each message: who gains if it leaves on that day, the customer or us?",
        ),
        Text(
            fr="Si c'est le client : la date se compte-t-elle depuis un jour passé avec nous, revient-elle chaque année "
            "pour tout un métier, vient-elle d'un marché où l'on manque, ou l'a-t-il fixée lui-même ?",
            en="If it is the customer: is the date counted from a day spent with us, does it come back each year for a "
            "whole trade, does it come from a market that runs short, or did the customer set it?",
        ),
    ),
    right=as_matched(MOMENT_WORDS),
    mistakes=(
        Mistake(
            "season_of_one",
            fr="Vous rangez dans l'agenda d'un client ce qui revient chaque année pour tout un métier. Qui d'autre attend ce mois-là ?",
            en="You put under one customer's diary what comes back each year for a whole trade. Who else awaits that month?",
            produces=partial(_MEANT, high_season="diary"),
            credit=0.5,
        ),
        Mistake(
            "diary_is_anniversary",
            fr="Une date que le client a fixée n'est pas pour autant un anniversaire. Depuis quel jour la compterait-on ?",
            en="A date that the customer has set is not for all that an anniversary. From which day would it be counted?",
            produces=partial(_MEANT, diary="anniversary"),
            credit=0.5,
        ),
        Mistake(
            "diary_is_season",
            fr="Vous prenez pour une saison une date qu'un seul client a fixée. Quel autre client attend ce jour-là ?",
            en="You take for a season a date that one customer alone has set. Which other customer awaits that day?",
            produces=partial(_MEANT, diary="high_season"),
            credit=0.5,
        ),
        Mistake(
            "anniversary_is_diary",
            fr="Vous mettez dans l'agenda d'un client des dates qui se comptent depuis un jour passé avec nous. Les a-t-il fixées ?",
            en="You put into a customer's diary dates that are counted from a day spent with us. Did the customer set them?",
            produces=partial(_MEANT, anniversary="diary"),
            credit=0.5,
        ),
        Mistake(
            "shortage_is_ours",
            fr="Ce qui manque partout n'est pas une affaire de notre calendrier. Que ferait un client prévenu à temps ?",
            en="What is lacking everywhere is no matter of our calendar. What would a customer do who is warned in time?",
            produces=partial(_MEANT, shortage="ours"),
            credit=0.5,
        ),
        Mistake(
            "anniversary_is_ours",
            fr="Ces dates se comptent depuis un jour que le client a vécu, lui aussi. Sont-elles à nous seuls ?",
            en="These dates are counted from a day that the customer lived through, too. Are they ours alone?",
            produces=partial(_MEANT, anniversary="ours"),
            credit=0.5,
        ),
        Mistake(
            "ours_is_diary",
            fr="Vous mettez dans l'agenda d'un client des dates qu'aucun client n'a fixées. Qui les a choisies ?",
            en="You put into a customer's diary dates that no customer has set. Who chose them?",
            produces=partial(_MEANT, ours="diary"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les messages n'y sont pas rangés : lisez-les un à un.",
            en="You deal out the words in the order of the list. The messages are in no order: read them one by one.",
            produces=dealt("moments", [*MOMENT_WORDS]),
        ),
    ),
    praise=Text(
        fr="Quatre de ces moments se préparent : une date dans la base, un mois de la profession, une nouvelle du marché, une question posée au client.",
        en="Four of these moments can be prepared: a date in the database, a month of the trade, news of the market, a question put to the customer.",
    ),
    look_again=Text(
        fr="Pour chaque message, effacez le nom de Tamaris : le client aurait-il encore une raison de le lire ce jour-là ?",
        en="For each message, cross out the name of Tamaris: would the customer still have a reason to read it on that day?",
    ),
)
