"""A case with two defensible answers, each for its own reason."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="two_ways",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Défendre une décision par la bonne raison.", en="Defend a decision by the right reason."),
    expected=lambda data: "a6",
    choices={
        "a": Text(
            fr="Régler l'ennui tout de suite, sans discuter la faute.",
            en="Repair at once, without discussing whose fault it is.",
        ),
        "b": Text(fr="Envoyer un questionnaire de satisfaction.", en="Send a satisfaction questionnaire."),
        "c": Text(fr="Appeler d'abord, et laisser raconter.", en="Call first, and let them tell."),
        "d": Text(fr="Offrir la carte de fidélité au directeur.", en="Offer the loyalty card to the director."),
    },
    reasons={
        "1": Text(
            fr="Une remise rend aux clients leur confiance perdue.",
            en="A discount gives customers their lost trust back.",
        ),
        "2": Text(
            fr="Une note chiffrée vaut mieux qu'une conversation.",
            en="A mark in figures is worth more than a conversation.",
        ),
        "3": Text(
            fr="Qui se tait n'est pas fâché, et reviendra de lui-même.",
            en="Whoever is silent is not angry, and will come back.",
        ),
        "4": Text(
            fr="Un client ancien mérite toujours un geste commercial.",
            en="A long-standing customer always deserves a goodwill gesture.",
        ),
        "5": Text(
            fr="On ne sait pas encore ce qui a vraiment mal tourné.",
            en="Nobody knows yet what has really gone wrong this time.",
        ),
        "6": Text(
            fr="Le coût est connu, l'attente fait partir les clients.",
            en="The cost is known, and waiting makes customers leave.",
        ),
    },
    hints=(
        Text(
            fr="Deux décisions se défendent ici. Chacune a sa raison, et la raison de l'une ne défend pas l'autre.",
            en="Two decisions can be defended here. Each has its reason, and the reason of one does not defend the other.",
        ),
        Text(
            fr="Agir vite, ou comprendre d'abord : qu'est-ce qui justifie l'un, qu'est-ce qui justifie l'autre ?",
            en="Act fast, or understand first: what justifies the one, what the other?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "a_discount_for_trust",
            fr="Une remise s'adresse à l'intérêt. Est-ce de prix qu'il s'agit ce matin ?",
            en="A discount speaks to interest. Is this morning about prices?",
            produces=lambda data: "d1",
        ),
        Mistake(
            "a_mark_for_a_call",
            fr="Un questionnaire mesure ; qu'apprendrait-il que le client n'a pas dit ?",
            en="A questionnaire measures; what would it learn that the customer has not said?",
            produces=lambda data: "b2",
        ),
        Mistake(
            "silence_is_peace",
            fr="Reprenez le chiffre des silencieux de cette feuille avant de le croire.",
            en="Take this sheet's figure of the silent again before you believe it.",
            produces=lambda data: "b3",
        ),
        Mistake(
            "act_for_the_other_reason",
            fr="C'est la raison d'une autre décision. Pourquoi agir ainsi, vous ?",
            en="That is the reason for another decision. Why would you act in this way?",
            produces=lambda data: "a5",
        ),
    ),
    praise=Text(
        fr="L'autre décision se défend aussi, par l'autre raison. Ce qui ne se défend pas, c'est d'attendre.",
        en="The other decision can be defended as well, by the other reason. What cannot be defended is waiting.",
    ),
    look_again=Text(
        fr="Reliez la décision à sa raison : l'une sans l'autre ne vaut rien.",
        en="Tie the decision to its reason: one without the other is worth nothing.",
    ),
    also_right=("c5",),
)
