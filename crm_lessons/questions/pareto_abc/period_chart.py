"""What a chart of two concentrations over two periods lets one say."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="period_chart",
    kind=Kind.CHOICE,
    points=2,
    aim=Text(
        fr="Critiquer une figure avant de s'en servir.",
        en="Criticise a figure before using it.",
    ),
    expected=lambda data: "d1",
    choices={
        "a": Text(
            fr="Copier le concurrent, qui tient mieux ses grands clients.",
            en="Copy the rival, who holds the large customers better.",
        ),
        "b": Text(
            fr="Se réjouir : Tamaris dépend bien moins de quelques-uns.",
            en="Rejoice: Tamaris depends much less on a few of them.",
        ),
        "c": Text(
            fr="Mettre la figure au rapport, en rappelant l'axe coupé.",
            en="Put the chart in the report, with a word on the axis.",
        ),
        "d": Text(
            fr="Demander les deux parts sur une même durée d'abord.",
            en="Ask for both shares over one and the same period first.",
        ),
    },
    reasons={
        "1": Text(
            fr="Une part d'un mois contient bien plus de hasard qu'une part d'un an.",
            en="A share over a month holds far more chance than one over a year.",
        ),
        "2": Text(
            fr="Le concurrent vend plus, donc ses premiers clients pèsent davantage.",
            en="The rival sells more, and so its first customers weigh more.",
        ),
        "3": Text(
            fr="Une barre deux fois plus haute montre une part deux fois plus forte.",
            en="A bar that is twice as tall shows a share that is twice as large.",
        ),
        "4": Text(
            fr="Une concentration plus faible est toujours le signe d'une bonne gestion.",
            en="A lower concentration is always the sign of good management.",
        ),
    },
    hints=(
        Text(
            fr="Lisez les petites lignes : qu'a-t-on compté de chaque côté, et pendant combien de temps ?",
            en="Read the small print: what was counted on each side, and for how long?",
        ),
        Text(
            fr="L'axe coupé se corrige en le dessinant en entier. L'autre défaut se corrige-t-il avec un crayon ?",
            en="The cut axis is mended by drawing it whole. Can the other fault be mended with a pencil?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "good_management",
            fr="Avant de juger, assurez-vous que les deux barres mesurent la même chose.",
            en="Before you judge, make sure that both bars measure the same thing.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "copy_the_rival",
            fr="Le volume vendu ne dit rien de cette part. Que comparez-vous au juste ?",
            en="The volume sold says nothing of this share. What is it that you compare?",
            produces=lambda data: "a2",
        ),
        Mistake(
            "only_the_axis",
            fr="L'axe coupé exagère l'écart, c'est vrai. Rendez-lui son zéro : l'écart qui reste veut-il dire quelque chose ?",
            en="The cut axis makes the gap look larger, true. Give it back its zero: does the gap that remains mean anything?",
            produces=lambda data: "c3",
        ),
        Mistake(
            "same_period_for_volume",
            fr="C'est la bonne demande. Pourquoi la durée change-t-elle une part, à ventes égales ?",
            en="It is the right thing to ask for. Why does the period change a share, with equal sales?",
            produces=lambda data: "d2",
        ),
    ),
    praise=Text(
        fr="Une part sans sa durée ne se compare à rien, même sur un axe entier.",
        en="A share without its period compares with nothing, not even on a whole axis.",
    ),
    look_again=Text(
        fr="Que faudrait-il tenir égal pour que la comparaison parle des clients ?",
        en="What would have to be held equal for the comparison to be about customers?",
    ),
)
