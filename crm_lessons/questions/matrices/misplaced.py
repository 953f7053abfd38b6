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
    expected=lambda data: "d",
    choices={
        "a": Text(
            fr="L'attractivité du secteur n'a rien à faire dans le potentiel.",
            en="The attractiveness of the industry does not belong under potential.",
        ),
        "b": Text(
            fr="L'ancienneté dans le portefeuille n'a rien à faire dans la performance.",
            en="The time in the portfolio does not belong under performance.",
        ),
        "c": Text(
            fr="Rien : les coefficients font dix dans les deux tables.",
            en="Nothing: the coefficients make ten in both tables.",
        ),
        "d": Text(
            fr="La fréquence d'achat et l'activité industrielle (la capacité de production) ont échangé leurs places.",
            en="The purchase frequency and the industrial activity (production capacity) have changed places.",
        ),
        "e": Text(
            fr="Le chiffre d'affaires du client et les ventes réalisées avec lui ont échangé leurs places.",
            en="The customer's revenue and the sales made with the customer have changed places.",
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
        lambda data, answer: "D",
        lambda data, answer: " d) ",
    ),
    mistakes=(
        Mistake(
            "industry",
            fr="Le secteur décrit bien le client lui-même, qu'il achète ou non : sa place est juste.",
            en="The industry does describe the customer, buying or not: its place is right.",
            produces=lambda data: "a",
        ),
        Mistake(
            "tenure",
            fr="L'ancienneté décrit votre relation avec le client, pas sa taille : sa place est juste.",
            en="The time in the portfolio describes your relationship, not the customer's size: its place is right.",
            produces=lambda data: "b",
        ),
        Mistake(
            "sums_are_right",
            fr="La somme est juste, et c'est ce qui cache l'erreur. Regardez les critères, pas les coefficients.",
            en="The sum is right, and that is what hides the slip. Look at the criteria, not at the coefficients.",
            produces=lambda data: "c",
        ),
        Mistake(
            "two_revenues",
            fr="Le premier est le chiffre d'affaires *que fait* le client, le second ce qu'il vous achète : chacun est à "
            "sa place.",
            en="The first is the revenue that the customer *makes*, the second what the customer buys from you: each is in "
            "its place.",
            produces=lambda data: "e",
        ),
    ),
    praise=Text(
        fr="Les deux critères ont le même coefficient : la somme ne bouge pas, et personne ne s'en aperçoit. Qu'en est-il du client ?",
        en="Both criteria have the same coefficient: the sum does not move, and nobody notices. What about the customer?",
    ),
    look_again=Text(
        fr="Relisez les deux tables critère par critère : le client, ou ce qu'il fait avec vous ?",
        en="Read both tables criterion by criterion: the customer, or what the customer does with you?",
    ),
)
