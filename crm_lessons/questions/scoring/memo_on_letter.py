"""The sentence of a memo that credits the letter with what would have come anyway."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_on_letter",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver dans une note ce que les données ne permettent pas de dire.",
        en="Find in a memo what the data do not allow to be said.",
    ),
    expected=lambda data: "d5",
    choices={
        "a": Text(fr="La phrase sur les 58 % de commandes.", en="The sentence on 58% who ordered."),
        "b": Text(fr="La phrase sur le coût de l'envoi.", en="The sentence on the cost of the mailing."),
        "c": Text(fr="La phrase sur la classe A du chapitre 2.", en="The sentence on chapter 2's class A."),
        "d": Text(fr="La phrase sur ce que la lettre a rapporté.", en="The sentence on what the letter earned."),
    },
    reasons={
        "1": Text(
            fr="Un taux de commande si haut ne peut venir que d'une erreur de calcul.",
            en="An order rate as high as that can only come from a slip of computing.",
        ),
        "2": Text(
            fr="Le coût d'un envoi comprend aussi le temps de qui l'a écrit.",
            en="The cost of a mailing also holds the time of whoever wrote it.",
        ),
        "3": Text(
            fr="Six semaines sont trop courtes pour qu'une commande soit passée.",
            en="Six weeks are too short for an order to be placed at all.",
        ),
        "4": Text(
            fr="La classe A se mesure en marge, et jamais en chiffre d'affaires.",
            en="Class A is measured in margin, and never in revenue.",
        ),
        "5": Text(
            fr="On ne sait pas combien auraient commandé sans recevoir la lettre.",
            en="Nobody knows how many would have ordered without the letter.",
        ),
    },
    hints=(
        Text(
            fr="Trois de ces phrases rapportent un compte. Laquelle affirme une cause ?",
            en="Three of these sentences report a count. Which one states a cause?",
        ),
        Text(
            fr="À quels clients, qui n'auraient rien reçu, la note compare-t-elle ceux de la classe A ?",
            en="With which customers, who received nothing, does the memo compare those of class A?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "the_rate_is_too_high",
            fr="De très bons clients commandent beaucoup : ce taux n'a rien d'impossible. Cherchez ce que l'on en *conclut*.",
            en="Very good customers order a great deal: that rate is not impossible. Look for what is *concluded* from it.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "the_cost_is_incomplete",
            fr="Le coût est peut-être incomplet, mais ce n'est pas là que la note se trompe de cause.",
            en="The cost may be incomplete, but that is not where the memo is wrong about a cause.",
            produces=lambda data: "b2",
        ),
        Mistake(
            "six_weeks_are_short",
            fr="Six semaines suffisent pour compter des commandes. Qui aurait commandé de toute façon ?",
            en="Six weeks are enough to count orders. Who would have ordered anyway?",
            produces=lambda data: "d3",
        ),
        Mistake(
            "class_a_is_margin",
            fr="Au chapitre 2, la classe A se fait en chiffre d'affaires, et la note ne dit rien d'autre. Quelle phrase parle d'une cause ?",
            en="In chapter 2 class A is made by revenue, and the memo says nothing else. Which sentence speaks of a cause?",
            produces=lambda data: "c4",
        ),
    ),
    praise=Text(
        fr="Plus un client est bon, plus il serait venu seul : c'est sur lui qu'un rapport qui crédite tout se trompe le plus.",
        en="The better a customer, the likelier to have come alone: it is there that a report crediting everything is furthest off.",
    ),
    look_again=Text(
        fr="Devant chaque phrase : qu'a-t-on vu, et qu'en fait-on ?",
        en="Before each sentence: what was seen, and what is made of it?",
    ),
)
