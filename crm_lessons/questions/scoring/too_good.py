"""A score that predicts too well, because it has seen the answers."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="too_good",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Reconnaître une fuite : un score trop beau a vu les réponses.",
        en="Recognise a leak: a score that is too good has seen the answers.",
    ),
    expected=lambda data: "b",
    choices={
        "a": Text(
            fr="Son score est meilleur que le vôtre : il faut l'adopter pour la prochaine campagne.",
            en="Her score is better than yours: it should be adopted for the next campaign.",
        ),
        "b": Text(
            fr="Les réponses sont déjà dans son score : il les raconte, il ne les prévoit pas.",
            en="The answers are already in her score: it tells them, it does not foresee them.",
        ),
        "c": Text(
            fr="Elle a eu de la chance : avec davantage de clients, elle retrouverait vos taux.",
            en="She was lucky: with more customers she would find your rates.",
        ),
        "d": Text(
            fr="Une récence calculée plus tard est plus à jour : les deux scores se valent.",
            en="A recency computed later is more up to date: both scores are as good.",
        ),
    },
    hints=(
        Text(
            fr="Un client répond en novembre. Quelle est sa récence au 31 décembre ? Et au 30 septembre ?",
            en="A customer answers in November. What is their recency on 31 December? And on 30 September?",
        ),
        Text(
            fr="Le jour où il faut choisir à qui écrire, quelles commandes connaît-on ?",
            en="On the day when one has to choose whom to write to, which orders are known?",
        ),
    ),
    right=(
        lambda data, answer: "B",
        lambda data, answer: "the answers are already in her score: it tells them, it does not foresee them",
    ),
    mistakes=(
        Mistake(
            "adopt_it",
            fr="Le 30 septembre, ce score ne peut pas être calculé : il lui faut les commandes d'octobre à décembre.",
            en="On 30 September this score cannot be computed: it needs the orders of October to December.",
            produces=lambda data: "a",
        ),
        Mistake(
            "luck",
            fr="La chance n'y est pour rien : avec un million de clients, qui commande à l'automne serait encore « récent » en décembre.",
            en="Luck has nothing to do with it: with a million customers, whoever orders in autumn would still be “recent” in December.",
            produces=lambda data: "c",
        ),
        Mistake(
            "up_to_date",
            fr="Plus à jour, oui, mais pour la campagne *suivante*. Pour celle-ci, c'est de l'avenir.",
            en="More up to date, yes, but for the *next* campaign. For this one, it is the future.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Un résultat trop beau est un indice : cherchez d'abord ce que le score savait, et quand.",
        en="A result too good is a clue: first look for what the score knew, and when.",
    ),
    look_again=Text(
        fr="Mettez les dates en ordre : celle du score, celle de la campagne, celles des réponses.",
        en="Put the dates in order: that of the score, that of the campaign, those of the answers.",
    ),
)
