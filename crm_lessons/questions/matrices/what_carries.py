"""What the eye compares in a bubble: its diameter or its area."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_carries",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Savoir ce que l'œil compare dans une bulle.", en="Know what the eye compares in a bubble."),
    expected=lambda data: "b4",
    choices={
        "a": Text(fr="Sa circonférence.", en="Its circumference."),
        "b": Text(fr="Son aire.", en="Its area."),
        "c": Text(fr="Son diamètre.", en="Its diameter."),
        "d": Text(fr="Son rayon.", en="Its radius."),
    },
    reasons={
        "1": Text(
            fr="L'œil compare des longueurs, et une bulle se mesure d'un bord à l'autre.",
            en="The eye compares lengths, and a bubble is measured from edge to edge.",
        ),
        "2": Text(
            fr="L'œil compare des contours, et celui d'une bulle est ce qui se voit d'abord.",
            en="The eye compares outlines, and that of a bubble is what one sees first.",
        ),
        "3": Text(
            fr="L'œil compare des cercles, et toutes les mesures d'un cercle grandissent ensemble.",
            en="The eye compares circles, and all the measures of a circle grow together.",
        ),
        "4": Text(
            fr="L'œil compare des surfaces, et une bulle vaut le papier qu'elle couvre.",
            en="The eye compares surfaces, and a bubble is worth the paper it covers.",
        ),
    },
    hints=(
        Text(
            fr="Prenez 36 % et 9 %, et calculez les deux diamètres. L'un est-il quatre fois l'autre ?",
            en="Take 36% and 9% and work out both diameters. Is one four times the other?",
        ),
        Text(
            fr="Reprenez la figure de la leçon : dans quelle rangée les bulles gardent-elles les proportions ?",
            en="Go back to the lesson's figure: in which row do the bubbles keep the proportions?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "diameter",
            fr="Avec un diamètre quatre fois plus grand, la bulle couvre seize fois plus de papier : l'œil verrait seize.",
            en="With a diameter four times as large the bubble covers sixteen times as much paper: the eye would see sixteen.",
            produces=lambda data: "c1",
        ),
        Mistake(
            "radius",
            fr="Quadruplez le rayon : la bulle couvre seize fois plus de papier. Tout ne grandit donc pas du même pas.",
            en="Four times the radius covers sixteen times as much paper: not everything grows at the same pace.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "circumference",
            fr="Le contour suit le diamètre : quadruplez-le, et la bulle couvre seize fois plus de papier.",
            en="The outline follows the diameter: four times the outline covers sixteen times as much paper.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "all_measures_alike",
            fr="Calculez le rayon, le contour et l'aire d'une bulle, puis d'une bulle deux fois plus large : que deviennent-ils tous les trois ?",
            en="Work out the radius, the outline and the area of a bubble, then of one twice as wide: what becomes of the three of them?",
            produces=lambda data: "b3",
        ),
    ),
    praise=Text(
        fr="C'est ce que fait d = ½·√n. Certains logiciels font l'inverse : vérifiez avant de croire une bulle.",
        en="That is what d = ½·√n does. Some software does otherwise: check before you believe a bubble.",
    ),
    look_again=Text(
        fr="Qu'est-ce que l'œil compare, et laquelle de ces quatre mesures le suit ?",
        en="What does the eye compare, and which of these four measures follows it?",
    ),
)
