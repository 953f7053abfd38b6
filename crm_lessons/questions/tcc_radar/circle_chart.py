"""A figure to be judged: circles whose width follows revenue."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="circle_chart",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Juger une figure avant de la croire.", en="Judge a figure before believing it."),
    expected=lambda data: "c1",
    choices={
        "a": Text(
            fr="La garder : elle montre bien le rapport entre les deux ventes.",
            en="Keep it: it shows well the ratio between the two sales.",
        ),
        "b": Text(
            fr="Retirer les cercles : des points suffisent à RADAR.",
            en="Remove the circles: dots are enough for RADAR.",
        ),
        "c": Text(
            fr="La refaire : le grand cercle, 1,7 fois plus large.", en="Redraw it: the large circle 1.7 times as wide."
        ),
        "d": Text(
            fr="La refaire : le grand cercle, 9 fois plus large.", en="Redraw it: the large circle 9 times as wide."
        ),
    },
    reasons={
        "1": Text(
            fr="L'œil compare des surfaces, et celle-ci est neuf fois plus grande.",
            en="The eye compares areas, and this one is nine times as large.",
        ),
        "2": Text(
            fr="Un gros client doit se voir, même au prix d'un peu d'exagération.",
            en="A large customer has to be seen, even if that exaggerates a little.",
        ),
        "3": Text(
            fr="La place dans la matrice suffit, le poids d'un client n'y dit rien.",
            en="The place in the matrix suffices, a customer's weight says nothing.",
        ),
        "4": Text(
            fr="Un cercle trois fois plus large paraît trois fois plus gros.",
            en="A circle three times as wide looks three times as big.",
        ),
    },
    hints=(
        Text(
            fr="Quelle surface a un cercle trois fois plus large ? Dessinez deux carrés pour le voir.",
            en="What area has a circle three times as wide? Draw two squares to see it.",
        ),
        Text(
            fr="Chapitre 3 : d = ½·√n. Qu'est-ce qui est proportionnel à n, dans cette formule ?",
            en="Chapter 3: d = ½·√n. What is proportional to n in that formula?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "width_is_read",
            fr="Posez deux pièces de monnaie côte à côte, l'une trois fois plus large : dit-on trois fois plus, en les voyant ?",
            en="Lay two coins side by side, one three times as wide: does one say three times as much on seeing them?",
            produces=lambda data: "a4",
        ),
        Mistake(
            "weight_is_nothing",
            fr="Deux clients de même TCC, l'un de 300 000 dirhams, l'autre de 100 000 : perdre l'un ou l'autre, est-ce la même chose ?",
            en="Two customers of the same TCC, one of 300,000 dirhams, the other of 100,000: is losing one the same as losing the other?",
            produces=lambda data: "b3",
        ),
        Mistake(
            "to_be_seen",
            fr="Exagérer, c'est ce que l'on reproche à cette figure. Elle le fait déjà ; faut-il en faire plus ?",
            en="To exaggerate is what is held against this figure. It does so already; should it do more?",
            produces=lambda data: "d2",
        ),
        Mistake(
            "wide_enough",
            fr="Si le grand cercle paraissait trois fois plus gros, il n'y aurait rien à refaire. Que voit-on vraiment ?",
            en="If the large circle looked three times as big, there would be nothing to redraw. What does one really see?",
            produces=lambda data: "c4",
        ),
    ),
    praise=Text(
        fr="Aire proportionnelle au chiffre d'affaires, donc largeur à sa racine. Quelles autres figures de votre entreprise trichent ainsi ?",
        en="Area as the revenue, hence width as its root. Which other figures of your firm cheat in this way?",
    ),
    look_again=Text(
        fr="Comparez ce que l'on mesure (les ventes) à ce que l'on voit (une surface).",
        en="Compare what is measured (sales) with what is seen (an area).",
    ),
)
