"""What a chart of four totals lets one say of four salespeople."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="best_of_the_team",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Critiquer une figure avant de récompenser.", en="Criticise a figure before rewarding anybody."),
    expected=lambda data: "b3",
    choices={
        "a": Text(fr="Donner la prime à la barre la plus haute.", en="Give the bonus to the tallest bar."),
        "b": Text(fr="Demander une autre figure avant de décider.", en="Ask for another figure before deciding."),
        "c": Text(fr="Former la personne de la barre la plus basse.", en="Train the person with the lowest bar."),
        "d": Text(fr="Partager la prime en quatre parts égales.", en="Share the bonus in four equal parts."),
    },
    reasons={
        "1": Text(
            fr="Qui vend le plus est celui qui travaille le mieux.",
            en="Whoever sells most is whoever works best.",
        ),
        "2": Text(
            fr="Des barres voisines prouvent des mérites voisins.",
            en="Bars that are close prove merits that are close.",
        ),
        "3": Text(
            fr="Le total mêle clients reçus et clients gagnés.",
            en="The total mixes customers given and customers won.",
        ),
        "4": Text(
            fr="Un total bas annonce une personne qui partira.",
            en="A low total announces a person who will leave.",
        ),
    },
    hints=(
        Text(
            fr="Deux métiers se cachent dans chaque barre. Où l'axe commence-t-il, d'ailleurs ?",
            en="Two trades hide in each bar. Where does the axis begin, for that matter?",
        ),
        Text(
            fr="Reprenez les parts de la question d'avant : l'ordre est-il celui des barres ?",
            en="Take the shares of the question before: is their order that of the bars?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "tallest_is_best",
            fr="Que deviendrait cette barre si l'on confiait ses vieux clients à quelqu'un d'autre ?",
            en="What would become of that bar if its old customers were given to somebody else?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "close_bars",
            fr="Lisez l'axe : combien de dirhams séparent vraiment la première de la dernière ?",
            en="Read the axis: how many dirhams really lie between the first and the last?",
            produces=lambda data: "d2",
        ),
        Mistake(
            "low_means_leaving",
            fr="Une année de ventes ne dit rien de l'intention de partir. Que gagne cette personne de clients nouveaux ?",
            en="A year's sales say nothing of an intention to leave. What does that person win of new customers?",
            produces=lambda data: "c4",
        ),
        Mistake(
            "asking_for_the_wrong_reason",
            fr="Demander mieux, oui. Mais qu'est-ce qui manque à cette figure-là ?",
            en="Asking for better, yes. But what is missing from this very figure?",
            produces=lambda data: "b2",
        ),
    ),
    praise=Text(
        fr="L'axe coupé grossit l'écart, et la barre ne dit pas d'où vient la vente : deux demandes à faire à toute figure.",
        en="The cut axis enlarges the gap, and the bar does not say where the sale comes from: two things to ask of any figure.",
    ),
    look_again=Text(
        fr="Que faudrait-il dessiner pour que la figure réponde à la question de la prime ?",
        en="What would have to be drawn for the figure to answer the question of the bonus?",
    ),
)
