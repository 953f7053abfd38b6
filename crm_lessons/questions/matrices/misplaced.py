"""The two criteria that the course's tables exchange."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="misplaced",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Distinguer ce qu'un client est de ce qu'il fait.",
        en="Tell what a customer is from what a customer does.",
    ),
    expected=lambda data: "d2",
    choices={
        "a": Text(
            fr="L'attractivité du secteur n'a rien à faire dans le potentiel.",
            en="The attractiveness of the industry does not belong under potential.",
        ),
        "b": Text(
            fr="L'ancienneté dans le portefeuille n'a rien à faire dans la performance.",
            en="The time in the portfolio does not belong under performance.",
        ),
        "c": Text(fr="Aucun critère n'est ailleurs qu'à sa place.", en="No criterion is out of its place."),
        "d": Text(
            fr="La fréquence d'achat et l'activité industrielle ont échangé leurs places.",
            en="The purchase frequency and the industrial activity have changed places.",
        ),
        "e": Text(
            fr="Le chiffre d'affaires du client et les ventes faites avec lui ont échangé leurs places.",
            en="The customer's revenue and the sales made with the customer have changed places.",
        ),
    },
    reasons={
        "1": Text(
            fr="Le potentiel décrit l'avenir du client, et la performance son passé.",
            en="Potential describes the customer's future, and performance the past.",
        ),
        "2": Text(
            fr="Le potentiel décrit le client lui-même, et la performance ce qu'il fait avec vous.",
            en="Potential describes the customer, and performance what the customer does with you.",
        ),
        "3": Text(
            fr="Le potentiel et la performance sont justes dès que leurs coefficients font dix.",
            en="Potential and performance are right as soon as their coefficients make ten.",
        ),
        "4": Text(
            fr="Le potentiel est affaire de jugement, et la performance se compte en dirhams.",
            en="Potential is a matter of judgement, and performance is counted in dirhams.",
        ),
    },
    hints=(
        Text(
            fr="Le potentiel décrit le client avant qu'il ait rien acheté. La performance décrit ce qui se passe entre vous.",
            en="Potential describes the customer before any purchase. Performance describes what happens between you.",
        ),
        Text(
            fr="Prenez chaque critère et demandez-vous : un concurrent de votre entreprise lui donnerait-il la même note ?",
            en="Take each criterion and ask: would a competitor of your firm give it the same mark?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "sums_are_right",
            fr="La somme est juste, et c'est ce qui cache l'erreur. Regardez les critères, pas les coefficients.",
            en="The sum is right, and that is what hides the slip. Look at the criteria, not at the coefficients.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "tenure",
            fr="Une ancienneté ne se compte pas en dirhams, mais elle décrit votre relation avec le client : sa place est juste.",
            en="Time in the portfolio is not counted in dirhams, but it describes your relationship with the customer: its place is right.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "two_revenues",
            fr="Les deux se comptent en dirhams. Le premier est le chiffre d'affaires *que fait* le client, le second ce qu'il vous achète.",
            en="Both are counted in dirhams. The first is the revenue that the customer *makes*, the second what the customer buys from you.",
            produces=lambda data: "e4",
        ),
        Mistake(
            "time_does_not_sort",
            fr="Une capacité de production et une fréquence d'achat se constatent toutes deux aujourd'hui : le temps ne les départage pas.",
            en="A production capacity and a purchase frequency are both observed today: time does not tell them apart.",
            produces=lambda data: "d1",
        ),
    ),
    praise=Text(
        fr="Les deux critères ont le même coefficient : la somme ne bouge pas, et personne ne s'en aperçoit. Qu'en est-il du client ?",
        en="Both criteria have the same coefficient: the sum does not move, and nobody notices. What about the customer?",
    ),
    look_again=Text(
        fr="Relisez les deux tables critère par critère : qui, ou quoi, décrit chacun d'eux ?",
        en="Read both tables criterion by criterion: whom, or what, does each of them describe?",
    ),
)
