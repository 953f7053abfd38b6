"""What a chart of four scores without their numbers lets one say."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="branch_chart",
    kind=Kind.CHOICE,
    points=2,
    aim=Text(fr="Critiquer une figure avant de décider.", en="Criticise a figure before deciding."),
    expected=lambda data: "b3",
    choices={
        "a": Text(
            fr="Récompenser Rabat, qui soigne mieux ses clients.", en="Reward Rabat, which treats its customers better."
        ),
        "b": Text(
            fr="Ne classer personne avant d'avoir d'autres nombres.", en="Rank nobody before there are other numbers."
        ),
        "c": Text(
            fr="Redresser Oujda, qui perdra bientôt ses clients.",
            en="Put Oujda right, which will soon lose its customers.",
        ),
        "d": Text(
            fr="Féliciter les quatre, dont le score est positif.", en="Congratulate all four, whose score is positive."
        ),
    },
    reasons={
        "1": Text(
            fr="La barre la plus haute montre l'agence la mieux tenue.",
            en="The tallest bar shows the branch that is run best.",
        ),
        "2": Text(
            fr="Un score plus bas annonce des départs dans l'année.",
            en="A lower score announces departures within the year.",
        ),
        "3": Text(
            fr="L'axe coupé et l'effectif absent cachent le hasard.",
            en="The cut axis and the missing counts hide chance.",
        ),
        "4": Text(
            fr="Un NPS positif prouve que les clients sont fidèles.",
            en="A positive NPS proves that customers are loyal.",
        ),
    },
    hints=(
        Text(
            fr="Où l'axe commence-t-il ? Sur combien de réponses repose chaque barre ?",
            en="Where does the axis begin? On how many answers does each bar rest?",
        ),
        Text(
            fr="Avec quarante réponses, un NPS peut se tromper de plus de vingt points.",
            en="With forty answers an NPS may be off by more than twenty points.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "tallest_is_best",
            fr="Mesurez l'écart en points, puis cherchez combien de clients ont répondu.",
            en="Measure the gap in points, then look for how many customers answered.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "low_means_leaving",
            fr="Un score déclaré n'est pas un départ. Qu'a-t-on observé au juste ?",
            en="A score that is declared is no departure. What was observed, exactly?",
            produces=lambda data: "c2",
        ),
        Mistake(
            "positive_is_loyal",
            fr="Recommander et racheter sont deux choses : la figure n'en montre qu'une.",
            en="Recommending and buying again are two things: the figure shows one only.",
            produces=lambda data: "d4",
        ),
        Mistake(
            "no_rank_for_loyalty",
            fr="Cette raison-là parle de fidélité. Qu'est-ce qui manque à la figure elle-même ?",
            en="That reason speaks of loyalty. What is missing from the figure itself?",
            produces=lambda data: "b4",
        ),
    ),
    praise=Text(
        fr="Effectifs, intervalles, axe entier : trois demandes à faire à toute figure.",
        en="Counts, intervals, a whole axis: three things to ask of any figure.",
    ),
    look_again=Text(
        fr="Que faudrait-il savoir pour redessiner cette figure honnêtement ?",
        en="What would one have to know to draw this figure honestly?",
    ),
)
