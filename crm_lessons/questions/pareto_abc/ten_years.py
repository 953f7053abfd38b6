"""What the share of the first 20% becomes when chance alone has had ten years."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="ten_years",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Estimer avant de calculer, à partir de ce que fait le hasard.",
        en="Estimate before computing, from what chance does.",
    ),
    expected=lambda data: "b1",
    choices={
        "a": Text(
            fr="Autour de la moitié, comme après une seule année.",
            en="About half, as after a single year.",
        ),
        "b": Text(
            fr="Bien moins de la moitié, en descendant vers 20 %.",
            en="Much less than half, on its way down to 20%.",
        ),
        "c": Text(
            fr="Près de 80 %, comme dans la table du cours.",
            en="Nearly 80%, as in the table of the course.",
        ),
        "d": Text(
            fr="Nettement plus de la moitié, et toujours plus.",
            en="Plainly more than half, and ever more.",
        ),
    },
    reasons={
        "1": Text(
            fr="À la longue, chacun a eu ses bonnes et ses mauvaises années.",
            en="In the long run everybody has had good and bad years alike.",
        ),
        "2": Text(
            fr="La part des premiers est une constante, quelle que soit la durée.",
            en="The share of the first is a constant, whatever the period.",
        ),
        "3": Text(
            fr="Les premiers de la première année prennent de l'avance et la gardent.",
            en="The first of the first year take a lead and keep it for good.",
        ),
        "4": Text(
            fr="Plus il y a de commandes, plus elles vont aux gros clients.",
            en="The more orders there are, the more go to large customers.",
        ),
    },
    hints=(
        Text(
            fr="Lancez une pièce dix fois, puis mille fois : quand la part des « pile » s'écarte-t-elle le plus de la moitié ?",
            en="Toss a coin ten times, then a thousand: when is the share of heads farthest from half?",
        ),
        Text(
            fr="Dans ce marché, la chance d'une année dit-elle quelque chose de la suivante ?",
            en="In this market, does the luck of one year tell anything about the next?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "a_lead_that_lasts",
            fr="Une avance suppose que quelque chose dure d'une année à l'autre. Qu'est-ce qui distingue ces clients ?",
            en="A lead supposes that something lasts from one year to the next. What sets these customers apart?",
            produces=lambda data: "d3",
        ),
        Mistake(
            "always_half",
            fr="La leçon a mesuré cette part sur plusieurs durées, pour des commandes distribuées au hasard : revoyez la courbe.",
            en="The lesson measured this share over several periods, for orders dealt out by lot: look at the curve again.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "the_law",
            fr="Il n'y a pas de gros clients dans ce marché. D'où la concentration viendrait-elle ?",
            en="There are no large customers in this market. Where would concentration come from?",
            produces=lambda data: "c4",
        ),
        Mistake(
            "less_for_another_reason",
            fr="Si la part était constante, elle ne descendrait pas. Que fait la durée au hasard ?",
            en="If the share were a constant it would not come down. What does time do to chance?",
            produces=lambda data: "b2",
        ),
    ),
    praise=Text(
        fr="C'est à cela qu'on reconnaît le hasard : il s'efface quand on regarde plus longtemps.",
        en="That is how chance is recognised: it fades when one looks longer.",
    ),
    look_again=Text(
        fr="Imaginez ce que chaque client aura acheté en dix ans, puis en cent.",
        en="Picture what each customer will have bought in ten years, then in a hundred.",
    ),
)
