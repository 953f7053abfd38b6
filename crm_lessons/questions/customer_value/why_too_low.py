"""Why a constant rate foresees too few survivors."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="why_too_low",
    kind=Kind.CHOICE,
    points=2,
    aim=Text(
        fr="Expliquer une erreur de prévision par le mélange des clients.",
        en="Explain an error of forecast by the mix of customers.",
    ),
    expected=lambda data: "b4",
    choices={
        "a": Text(
            fr="La prévision à taux constant a manqué de chance sur cette cohorte.",
            en="The forecast at a constant rate was out of luck with this cohort.",
        ),
        "b": Text(
            fr="Un taux constant annoncera presque toujours trop peu de survivants.",
            en="A constant rate will nearly always announce too few survivors.",
        ),
        "c": Text(
            fr="Un taux constant se trompe autant vers le haut que vers le bas.",
            en="A constant rate is wrong as often upwards as downwards.",
        ),
        "d": Text(
            fr="Les clients de cette cohorte sont devenus plus fidèles avec l'âge, un par un.",
            en="The customers of this cohort have grown more loyal with age, one by one.",
        ),
    },
    reasons={
        "1": Text(
            fr="Une erreur de prévision vient du hasard, et le hasard va dans les deux sens.",
            en="An error of forecast comes from chance, and chance goes either way.",
        ),
        "2": Text(
            fr="Une rétention qui monte prouve que l'habitude s'installe chez chacun.",
            en="A retention that rises proves that a habit sets in with each of them.",
        ),
        "3": Text(
            fr="Vingt-quatre mois sont trop courts pour que l'on mesure un taux mensuel.",
            en="Twenty-four months are too short for a monthly rate to be measured by.",
        ),
        "4": Text(
            fr="Les plus fragiles partent d'abord : ceux qui restent ne leur ressemblent pas.",
            en="The frailest leave first: those who stay behind are not like them.",
        ),
    },
    hints=(
        Text(
            fr="Dans la leçon, cent cohortes ont été tirées sous la même loi : dans quel sens le taux constant se trompait-il ?",
            en="In the lesson a hundred cohorts were drawn under the same law: in which direction was the constant rate wrong?",
        ),
        Text(
            fr="Imaginez deux groupes, l'un qui part vite, l'autre jamais. Quel taux moyen mesure-t-on au début, puis à la fin ?",
            en="Imagine two groups, one that leaves fast, one that never does. What mean rate is measured at first, then at the end?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "bad_luck",
            fr="Une seule cohorte ne le dirait pas. La leçon en a tiré cent : regardez la moyenne des erreurs, pas une erreur.",
            en="One cohort alone would not tell. The lesson drew a hundred: look at the mean of the errors, not at one error.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "habit",
            fr="La rétention du groupe monte aussi quand personne ne change. Que savez-vous d'un client pris seul ?",
            en="The group's retention rises even when nobody changes. What do you know of one customer taken alone?",
            produces=lambda data: "d2",
        ),
        Mistake(
            "right_direction_habit",
            fr="Une courbe montre un mélange. Une habitude en serait une cause possible, non une preuve.",
            en="A curve shows a mix. A habit would be one possible cause of it, not a proof.",
            produces=lambda data: "b2",
        ),
        Mistake(
            "too_short",
            fr="Avec cinq cents contrats suivis deux ans, le taux se mesure bien. C'est son avenir qui pose question.",
            en="With five hundred contracts followed for two years the rate is well measured. Its future is what is in doubt.",
            produces=lambda data: "c3",
        ),
    ),
    praise=Text(
        fr="Le mélange change, personne ne change. Où ailleurs, dans votre entreprise, une moyenne qui monte cacherait-elle cela ?",
        en="The mix changes, nobody does. Where else in your firm might a rising mean hide this?",
    ),
    look_again=Text(
        fr="Demandez-vous qui compose la cohorte au début, puis au bout de deux ans.",
        en="Ask yourself who makes up the cohort at the start, then after two years.",
    ),
)
