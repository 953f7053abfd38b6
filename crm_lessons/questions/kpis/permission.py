"""How far a permission to write goes, and what it does not cover."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="permission",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Voir jusqu'où va une permission, et ce qu'elle ne couvre pas.",
        en="See how far a permission goes, and what it does not cover.",
    ),
    expected=lambda data: "d3",
    choices={
        "a": Text(fr="Oui, sans réserve.", en="Yes, without reserve."),
        "b": Text(
            fr="Oui, si la lettre a un lien de désinscription.", en="Yes, if the newsletter has a link to unsubscribe."
        ),
        "c": Text(
            fr="Non, et il ne fallait pas non plus l'aborder au salon.",
            en="No, and she should not have been approached at the fair either.",
        ),
        "d": Text(
            fr="Non, il faut d'abord lui proposer la lettre.", en="No, she must be offered the newsletter first."
        ),
    },
    reasons={
        "1": Text(
            fr="Elle a donné son adresse elle-même, en sachant à qui.",
            en="She gave her address herself, and knew to whom she gave it.",
        ),
        "2": Text(
            fr="Elle reste libre, puisqu'elle peut tout arrêter d'un clic.",
            en="She remains free, since she can stop it all with a click.",
        ),
        "3": Text(
            fr="Elle a permis qu'on lui envoie un devis, et rien d'autre.",
            en="She gave leave to be sent a quotation, and nothing else.",
        ),
        "4": Text(
            fr="Elle n'avait rien demandé quand on s'est adressé à elle.",
            en="She had not asked for anything when they spoke to her.",
        ),
        "5": Text(
            fr="Elle n'a rien signé, et la loi exige un accord écrit.",
            en="She signed nothing, and the law demands written consent.",
        ),
    },
    hints=(
        Text(
            fr="Trois mots de Godin : attendu, personnel, pertinent. Lequel manque à la lettre hebdomadaire ?",
            en="Three words of Godin's: anticipated, personal, relevant. Which one is the weekly newsletter missing?",
        ),
        Text(
            fr="Une permission vaut pour ce qui a été demandé. Qu'a-t-elle demandé ?",
            en="A permission holds for what was asked. What did she ask for?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "address_given",
            fr="Donner une adresse pour une chose n'est pas la donner pour toutes. Pour quoi l'a-t-elle laissée ?",
            en="Giving an address for one thing is not giving it for everything. What did she leave it for?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "opt_out_is_enough",
            fr="Le lien permet de partir, il ne veut pas dire qu'elle est venue. La permission se demande avant, pas après.",
            en="The link lets her leave; it does not mean that she came. Permission is asked before, not after.",
            produces=lambda data: "b2",
        ),
        Mistake(
            "never_speak_first",
            fr="C'est le paradoxe : pour demander une permission, il faut bien aborder quelqu'un une première fois. Ce qui compte est ce qu'on fait ensuite.",
            en="That is the paradox: to ask for permission, one has to approach somebody a first time. What counts is what one does next.",
            produces=lambda data: "c4",
        ),
        Mistake(
            "law_is_another_question",
            fr="Ce que dit la loi est une autre question. Godin regarde ce que la personne attend.",
            en="What the law says is another question. Godin looks at what the person expects.",
            produces=lambda data: "d5",
        ),
    ),
    praise=Text(
        fr="Une permission grandit par degrés, chacun demandé. Ce que dit la loi est une autre question, vue au chapitre 1.",
        en="A permission grows by degrees, each of them asked for. What the law says is another question, seen in chapter 1.",
    ),
    look_again=Text(
        fr="Mettez-vous à sa place, un mardi, devant sa boîte de réception : qu'attend-elle de vous ?",
        en="Put yourself in her place, on a Tuesday, before her inbox: what does she expect from you?",
    ),
)
