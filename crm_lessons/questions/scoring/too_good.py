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
    expected=lambda data: "b3",
    choices={
        "a": Text(
            fr="« Votre score est meilleur que le mien : adoptons-le. »",
            en="“Your score is better than mine: let us adopt it.”",
        ),
        "b": Text(
            fr="« Votre score ne saura pas choisir à qui écrire. »", en="“Your score cannot choose whom to write to.”"
        ),
        "c": Text(fr="« Votre score a eu de la chance. »", en="“Your score was lucky.”"),
        "d": Text(fr="« Votre score et le mien se valent. »", en="“Your score and mine are as good as each other.”"),
    },
    reasons={
        "1": Text(
            fr="Un score qui sépare mieux les clients est un score qui prévoit mieux.",
            en="A score that separates customers better is a score that foresees better.",
        ),
        "2": Text(
            fr="Un score calculé plus tard connaît des données plus fraîches.",
            en="A score computed later knows data that are more up to date.",
        ),
        "3": Text(
            fr="Un score calculé après la campagne connaît déjà les réponses.",
            en="A score computed after the campaign already knows the responses.",
        ),
        "4": Text(
            fr="Un score parfait ne l'est que parce que les clients sont peu nombreux.",
            en="A score is perfect only because the customers are few in number.",
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
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "adopt_it",
            fr="Le 30 septembre, ce score ne peut pas être calculé : il lui faut les commandes d'octobre à décembre.",
            en="On 30 September this score cannot be computed: it needs the orders of October to December.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "luck",
            fr="La chance n'y est pour rien : avec un million de clients, qui commande à l'automne serait encore « récent » en décembre.",
            en="Luck has nothing to do with it: with a million customers, whoever orders in autumn would still be “recent” in December.",
            produces=lambda data: "c4",
        ),
        Mistake(
            "up_to_date",
            fr="Plus à jour, oui, mais pour la campagne *suivante*. Pour celle-ci, c'est de l'avenir.",
            en="More up to date, yes, but for the *next* campaign. For this one, it is the future.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "numbers_change_nothing",
            fr="Le nombre de clients n'y change rien. Regardez à quelle date ce score a été calculé.",
            en="The number of customers changes nothing. Look at the date on which this score was computed.",
            produces=lambda data: "b4",
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
