"""A case with two defensible answers: what to do first at 7.40, each for its own reason."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="first_gesture",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Défendre un premier geste par la bonne raison.", en="Defend a first action by the right reason."),
    expected=lambda data: "a5",
    choices={
        "a": Text(fr="Envoyer un technicien sur-le-champ.", en="Send a technician at once."),
        "b": Text(
            fr="Passer l'appel au vendeur en tournée.",
            en="Put the call through to the sales representative on the road.",
        ),
        "c": Text(fr="Lire la fiche pendant qu'elle parle.", en="Read the record while she speaks."),
        "d": Text(fr="Proposer une remise sur la prochaine pompe.", en="Offer a discount on the next pump."),
    },
    reasons={
        "1": Text(
            fr="Le vendeur l'a vue hier, et la connaît mieux que nous.",
            en="The sales representative saw her yesterday, and knows her better.",
        ),
        "2": Text(
            fr="Une remise fait oublier une facture et une fuite.",
            en="A discount makes people forget an invoice and a leak.",
        ),
        "3": Text(
            fr="Une cliente en colère se calme quand on la fait attendre.",
            en="An angry customer calms down when kept waiting.",
        ),
        "4": Text(
            fr="Une facture impayée passe avant une panne de pompe.",
            en="An unpaid invoice comes before a pump that has failed.",
        ),
        "5": Text(
            fr="Chaque heure de fuite coûte plus que le déplacement.",
            en="Every hour of leaking costs more than the journey.",
        ),
        "6": Text(
            fr="Trois services l'ont déjà fâchée faute d'avoir regardé.",
            en="Three offices have annoyed her already by not looking.",
        ),
    },
    hints=(
        Text(
            fr="Deux gestes se défendent ici. Chacun a sa raison, et la raison de l'un ne défend pas l'autre.",
            en="Two actions can be defended here. Each has its reason, and the reason of one does not defend the other.",
        ),
        Text(
            fr="Qu'est-ce qui presse : ce que l'on perd pendant que l'on parle, ou ce que l'on risque de répéter ?",
            en="What is urgent: what is being lost while one talks, or what one may be about to repeat?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "one_more_transfer",
            fr="Encore une personne à qui tout redire. Qui, chez Tamaris, a vu les sept contacts ?",
            en="One more person to tell everything again. Who at Tamaris has seen the seven contacts?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "a_discount_for_a_leak",
            fr="Elle appelle pour de l'eau. Relisez ce qu'une remise promise a déjà donné.",
            en="She is calling about water. Read again what a promised discount has led to already.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "waiting_calms",
            fr="Que fait la pompe pendant ce temps ? Et la cliente ?",
            en="What does the pump do meanwhile? And the customer?",
            produces=lambda data: "b3",
        ),
        Mistake(
            "the_other_reason",
            fr="C'est la raison d'un autre geste. Pourquoi celui-ci, d'abord ?",
            en="That is the reason for another action. Why this one, first?",
            produces=lambda data: "a6",
        ),
    ),
    praise=Text(
        fr="L'autre geste se défend aussi, par l'autre raison ; une base bien tenue permet de faire les deux dans la même minute.",
        en="The other action can be defended as well, by the other reason; with a well-kept base both are done within the minute.",
    ),
    look_again=Text(
        fr="Reliez le geste à sa raison : l'un sans l'autre ne vaut rien.",
        en="Tie the action to its reason: one without the other is worth nothing.",
    ),
    also_right=("c6",),
)
