"""A large reserve, told from memory: two decisions that can be defended, each for its own reason."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="two_readings",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Défendre une décision par la bonne raison.", en="Defend a decision by the right reason."),
    expected=lambda data: "d5",
    choices={
        "a": Text(fr="Lui offrir la remise des meilleurs clients.", en="Offer it the discount of the best customers."),
        "b": Text(fr="Le laisser, puisqu'il n'est que dixième.", en="Leave it, since it is only tenth."),
        "c": Text(fr="Lui demander d'abord ses factures d'achat.", en="Ask it first for its purchase invoices."),
        "d": Text(fr="Aller le voir ce mois-ci, sans remise.", en="Go and see it this month, without a discount."),
    },
    reasons={
        "1": Text(
            fr="Un client à petite part n'est jamais fidèle à personne.",
            en="A customer with a small share is never loyal to anybody.",
        ),
        "2": Text(
            fr="Baisser le prix fait toujours revenir le reste du budget.",
            en="Lowering the price always brings back the rest of the budget.",
        ),
        "3": Text(
            fr="Un rang en chiffre d'affaires mesure déjà le potentiel.",
            en="A rank by revenue measures the potential already.",
        ),
        "4": Text(
            fr="Un chiffre dit de mémoire peut être loin du vrai montant.",
            en="A figure told from memory may be far from the true one.",
        ),
        "5": Text(
            fr="Une visite coûte peu auprès de ce qu'il achète ailleurs.",
            en="A visit costs little beside what it buys elsewhere.",
        ),
    },
    hints=(
        Text(
            fr="Deux décisions se défendent ici. La raison de l'une ne défend pas l'autre.",
            en="Two decisions can be defended here. The reason of one does not defend the other.",
        ),
        Text(
            fr="Que coûte de se tromper, dans un sens et dans l'autre ?",
            en="What does it cost to be wrong, one way and the other?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "discount_buys_the_rest",
            fr="Rien dans l'enquête ne dit qu'il compare les prix. Et la remise irait aussi à ce qu'il achète déjà.",
            en="Nothing in the survey says that it compares prices. And the discount would also go to what it buys already.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "rank_is_potential",
            fr="Le rang dit ce qu'il achète ici. L'enquête a demandé autre chose : quoi ?",
            en="The rank says what it buys here. The survey asked for something else: what?",
            produces=lambda data: "b3",
        ),
        Mistake(
            "small_share_is_disloyal",
            fr="Une part est un partage, non un caractère : il peut être fidèle à un autre.",
            en="A share is a division, not a character: it may be loyal to somebody else.",
            produces=lambda data: "c1",
        ),
        Mistake(
            "visit_for_the_other_reason",
            fr="C'est la raison d'une autre décision. Pourquoi y aller dès ce mois-ci, vous ?",
            en="That is the reason for another decision. Why would you go this very month?",
            produces=lambda data: "d4",
        ),
    ),
    praise=Text(
        fr="L'autre décision se défend aussi, par l'autre raison. Donner d'abord une remise, non.",
        en="The other decision can be defended as well, by the other reason. Giving a discount first cannot.",
    ),
    look_again=Text(
        fr="Reliez la décision à sa raison : l'une sans l'autre ne vaut rien.",
        en="Tie the decision to its reason: one without the other is worth nothing.",
    ),
    also_right=("c4",),
)
