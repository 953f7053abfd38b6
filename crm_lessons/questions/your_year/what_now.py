"""What to do with a sector for which one cannot tell."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_now",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Décider quand les données ne concluent pas.", en="Decide when the data do not conclude."),
    expected=lambda data: "c4",
    choices={
        "a": Text(fr="Lui écrire comme aux autres.", en="Write to it as to the others."),
        "b": Text(fr="Ne plus jamais lui écrire.", en="Never write to it again."),
        "c": Text(
            fr="Refaire un essai plus grand, si son résultat peut changer la décision.",
            en="Repeat a larger trial, if its result can change the decision.",
        ),
        "d": Text(fr="Garder l'essai, et supprimer les témoins.", en="Keep the trial, and drop the control customers."),
    },
    reasons={
        "1": Text(
            fr="L'effet mesuré y est au-dessus du point mort, même de peu.",
            en="The uplift measured there is above break-even, if only just.",
        ),
        "2": Text(
            fr="Un effet que l'on n'a pas prouvé est un effet qui n'existe pas.",
            en="An uplift that was not proved is an uplift that does not exist.",
        ),
        "3": Text(
            fr="Des témoins à qui l'on n'écrit pas sont des ventes que l'on perd.",
            en="Control customers left unwritten to are sales that one loses.",
        ),
        "4": Text(
            fr="Le point mort est dans l'intervalle : l'essai ne dit pas s'il se paie.",
            en="Break-even lies in the interval: the trial does not say if it pays.",
        ),
        "5": Text(
            fr="Un secteur si petit ne pèse rien, quoi que l'on y fasse ensuite.",
            en="A sector so small weighs nothing, whatever one does in it next.",
        ),
    },
    hints=(
        Text(
            fr="L'intervalle dit deux choses possibles. Laquelle des réponses tient dans les deux cas ?",
            en="The interval says two possible things. Which of the answers holds in both cases?",
        ),
        Text(
            fr="Qu'est-ce qui rétrécit un intervalle ? Et que vaudrait de le savoir ?",
            en="What makes an interval narrower? And what would it be worth to know?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "middle_believed",
            fr="Le point du milieu n'est pas la vérité : avec si peu de clients, un autre tirage l'aurait mis ailleurs.",
            en="The point in the middle is not the truth: with so few customers another draw would have put it elsewhere.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "absence_of_proof",
            fr="Un essai trop petit ne prouve rien, ni dans un sens ni dans l'autre. Que faudrait-il pour savoir ?",
            en="A trial that is too small proves nothing, one way or the other. What would it take to know?",
            produces=lambda data: "b2",
        ),
        Mistake(
            "control_is_waste",
            fr="Sans témoins, plus rien ne distingue ce qui est causé de ce qui serait venu. Le prix de savoir est là.",
            en="Without control customers nothing tells what is caused from what would have come. That is the price of knowing.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "small_is_nothing",
            fr="La taille dit ce que vaudrait de savoir ; elle ne dit pas pourquoi l'on ne sait pas encore.",
            en="Size says what knowing would be worth; it does not say why one does not know yet.",
            produces=lambda data: "c5",
        ),
    ),
    praise=Text(
        fr="Un essai a un prix, lui aussi. S'il ne peut changer aucune décision, on s'en passe.",
        en="A trial has a price, too. If it can change no decision, one does without.",
    ),
    look_again=Text(
        fr="Relisez votre verdict sur ce secteur, et ce qu'il permet de dire.",
        en="Read your verdict on that sector again, and what it allows one to say.",
    ),
)
