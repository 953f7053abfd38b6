"""A case with two defensible answers: two judges far apart on one account, and a visit to decide."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="two_ways",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Défendre une décision par la bonne raison.", en="Defend a decision by the right reason."),
    expected=lambda data: "b5",
    choices={
        "a": Text(
            fr="Garder la note de Salma, qui a le plus d'expérience.",
            en="Keep Salma's mark, since she has more experience.",
        ),
        "b": Text(
            fr="Aller voir le client avant de lui donner une note.",
            en="Go and see the customer before giving any mark.",
        ),
        "c": Text(
            fr="Prendre la moyenne, et l'écrire comme une moyenne.",
            en="Take the mean, and write it down as a mean.",
        ),
        "d": Text(
            fr="Baisser le coefficient de l'activité pour ce client.",
            en="Lower the coefficient of activity for this customer.",
        ),
    },
    reasons={
        "1": Text(
            fr="Celle qui connaît le mieux le client ne se trompe pas.",
            en="Whoever knows the customer best is never wrong.",
        ),
        "2": Text(
            fr="Chacun a son habitude, et les deux s'annulent en partie.",
            en="Each has a habit, and the two cancel out in part.",
        ),
        "3": Text(
            fr="Un critère disputé doit toujours peser moins lourd.",
            en="A criterion in dispute should always weigh less.",
        ),
        "4": Text(
            fr="Un score à deux décimales départage les deux avis.",
            en="A score with two decimals settles the dispute.",
        ),
        "5": Text(
            fr="La case en dépend, et une visite coûte moins que l'erreur.",
            en="The cell hangs on it, and a visit costs less than the error.",
        ),
    },
    hints=(
        Text(
            fr="Deux décisions se défendent ici. Chacune a sa raison, et la raison de l'une ne défend pas l'autre.",
            en="Two decisions can be defended here. Each has its reason, and the reason of one does not defend the other.",
        ),
        Text(
            fr="Que gagne-t-on à savoir ? Et si l'on ne peut pas savoir, que vaut-il mieux écrire ?",
            en="What is gained by knowing? And if one cannot know, what is it best to write?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "experience_is_right",
            fr="Vous l'avez vu dans la leçon : l'expérience n'ôte pas l'habitude. Salma juge-t-elle comme Youssef, en général ?",
            en="The lesson showed it: experience does not take away a habit. Does Salma judge as Youssef does, in general?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "coefficient_for_one",
            fr="Un coefficient qui change pour un seul client n'est plus un coefficient. Quand les décide-t-on ?",
            en="A coefficient that changes for one customer is no longer a coefficient. When are they decided?",
            produces=lambda data: "d3",
        ),
        Mistake(
            "decimals_decide",
            fr="Deux décimales n'ajoutent rien à deux avis. Qu'est-ce qui justifierait la moyenne ?",
            en="Two decimals add nothing to two opinions. What would justify the mean?",
            produces=lambda data: "c4",
        ),
        Mistake(
            "visit_for_the_other_reason",
            fr="C'est la raison d'une autre décision. Pourquoi aller voir, vous ?",
            en="That is the reason for another decision. Why would you go and see?",
            produces=lambda data: "b2",
        ),
    ),
    praise=Text(
        fr="L'autre décision se défend aussi, par l'autre raison. Ce qui ne se défend pas, c'est de choisir son juge.",
        en="The other decision can be defended as well, by the other reason. What cannot be defended is choosing one's judge.",
    ),
    look_again=Text(
        fr="Reliez la décision à sa raison : l'une sans l'autre ne vaut rien.",
        en="Tie the decision to its reason: one without the other is worth nothing.",
    ),
    also_right=("c2",),
)
