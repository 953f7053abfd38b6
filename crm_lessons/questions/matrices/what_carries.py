"""What the eye compares in a bubble: its diameter or its area."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_carries",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Savoir ce que l'œil compare dans une bulle.", en="Know what the eye compares in a bubble."),
    expected=lambda data: "c",
    choices={
        "a": Text(fr="Son diamètre.", en="Its diameter."),
        "b": Text(fr="Son rayon.", en="Its radius."),
        "c": Text(fr="Son aire.", en="Its area."),
        "d": Text(fr="Sa circonférence.", en="Its circumference."),
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
        lambda data, answer: "C",
        lambda data, answer: "son aire",
        lambda data, answer: "Its area.",
    ),
    mistakes=(
        Mistake(
            "diameter",
            fr="Avec un diamètre quatre fois plus grand, la bulle couvre seize fois plus de papier : l'œil verrait seize.",
            en="With a diameter four times as large the bubble covers sixteen times as much paper: the eye would see sixteen.",
            produces=lambda data: "a",
        ),
        Mistake(
            "radius",
            fr="Le rayon suit le diamètre : quadruplez-le, et la bulle couvre seize fois plus de papier.",
            en="The radius follows the diameter: four times the radius covers sixteen times as much paper.",
            produces=lambda data: "b",
        ),
        Mistake(
            "circumference",
            fr="La circonférence suit le diamètre, et l'œil ne mesure pas un contour : il voit une surface.",
            en="The circumference follows the diameter, and the eye does not measure an outline: it sees a surface.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="C'est ce que fait d = ½·√n. Certains logiciels font l'inverse : vérifiez avant de croire une bulle.",
        en="That is what d = ½·√n does. Some software does otherwise: check before you believe a bubble.",
    ),
    look_again=Text(
        fr="Qu'est-ce que l'œil compare : une longueur, ou une surface de papier ?",
        en="What does the eye compare: a length, or a surface of paper?",
    ),
)
