"""How far a permission to write goes, and what it does not cover."""

from __future__ import annotations

import numpy as np

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
    expected=lambda data: "c",
    choices={
        "a": Text(
            fr="Oui : elle a donné son adresse elle-même.",
            en="Yes: she gave her address herself.",
        ),
        "b": Text(
            fr="Oui, si chaque lettre contient un lien de désinscription.",
            en="Yes, if every letter has a link to unsubscribe.",
        ),
        "c": Text(
            fr="Non : elle attend un devis, pas une lettre. On envoie le devis, et on lui demande si elle veut aussi la lettre.",
            en="No: she expects a quotation, not a newsletter. One sends the quotation, and asks her whether she wants the "
            "newsletter too.",
        ),
        "d": Text(
            fr="Non, et il était déjà contraire à la permission de lui parler au salon sans y être invité.",
            en="No, and it was already against permission to speak to her at the fair without being asked.",
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
        lambda data, answer: "C",
        lambda data, answer: np.str_("c"),
    ),
    mistakes=(
        Mistake(
            "address_given",
            fr="Donner une adresse pour une chose n'est pas la donner pour toutes. Pour quoi l'a-t-elle laissée ?",
            en="Giving an address for one thing is not giving it for everything. What did she leave it for?",
            produces=lambda data: "a",
        ),
        Mistake(
            "opt_out_is_enough",
            fr="Le lien permet de partir, il ne veut pas dire qu'elle est venue. La permission se demande avant, pas après.",
            en="The link lets her leave; it does not mean that she came. Permission is asked before, not after.",
            produces=lambda data: "b",
        ),
        Mistake(
            "never_speak_first",
            fr="C'est le paradoxe : pour demander une permission, il faut bien aborder quelqu'un une première fois. Ce qui compte "
            "est ce qu'on fait ensuite.",
            en="That is the paradox: to ask for permission, one has to approach somebody a first time. What counts is what "
            "one does next.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Une permission grandit par degrés, chacun demandé. Ce que dit la loi est une autre question, vue au chapitre 1.",
        en="A permission grows by degrees, each of them asked for. What the law says is another question, seen in chapter 1.",
    ),
    look_again=Text(
        fr="Mettez-vous à sa place, un mardi, devant sa boîte de réception.",
        en="Put yourself in her place, on a Tuesday, before her inbox.",
    ),
)
