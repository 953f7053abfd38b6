"""Why groups of equal size fail on frequency: more than half of the customers bought once."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="why_it_fails",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Comprendre pourquoi des groupes égaux n'existent pas toujours.",
        en="Understand why equal groups do not always exist.",
    ),
    expected=lambda data: "c1",
    choices={
        "a": Text(
            fr="Le nombre de clients ne se divise pas par cinq.", en="The number of customers does not divide by five."
        ),
        "b": Text(
            fr="Des valeurs manquent dans la colonne des fréquences.",
            en="Values are missing from the frequency column.",
        ),
        "c": Text(fr="Trop de clients ont la même fréquence.", en="Too many customers have the same frequency."),
        "d": Text(fr="La fréquence est un nombre entier.", en="Frequency is a whole number."),
    },
    reasons={
        "1": Text(
            fr="Plusieurs limites des groupes tombent sur une même valeur.",
            en="Several edges of the groups fall on one and the same value.",
        ),
        "2": Text(
            fr="Les cinq groupes n'auraient pas tous exactement la même taille.",
            en="The five groups would not all have exactly the same size.",
        ),
        "3": Text(
            fr="Les cases vides ne peuvent être rangées dans aucun groupe.",
            en="The empty cells cannot be placed in any of the groups.",
        ),
        "4": Text(
            fr="Les limites des groupes ne se placent qu'entre des décimales.",
            en="The edges of the groups can only be placed between decimals.",
        ),
    },
    hints=(
        Text(
            fr="Le message parle de limites (« edges ») qui ne sont pas uniques. Calculez-les : "
            "`frequency.quantile([0, 0.2, 0.4, 0.6, 0.8, 1])`.",
            en="The message speaks of edges that are not unique. Compute them: "
            "`frequency.quantile([0, 0.2, 0.4, 0.6, 0.8, 1])`.",
        ),
        Text(
            fr="Combien de clients ont une seule commande ? `frequency.value_counts()` le dit.",
            en="How many customers have a single order? `frequency.value_counts()` tells.",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "not_divisible",
            fr="`qcut` sait faire des groupes presque égaux : essayez sur la récence. Regardez plutôt les limites.",
            en="`qcut` can make groups that are nearly equal: try it on recency. Look at the edges instead.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "missing_values",
            fr="Chaque client a au moins une commande : rien ne manque. Combien en ont exactement une ?",
            en="Every customer has at least one order: nothing is missing. How many have exactly one?",
            produces=lambda data: "b3",
        ),
        Mistake(
            "whole_numbers",
            fr="`qcut` accepte les entiers : sur la récence, il marche. Qu'ont de plus les fréquences ?",
            en="`qcut` takes whole numbers: on recency it works. What is special about the frequencies?",
            produces=lambda data: "d4",
        ),
        Mistake(
            "sizes_stop_nothing",
            fr="Des tailles un peu inégales n'arrêtent pas `qcut`. Que dit le message, mot pour mot ?",
            en="Slightly unequal sizes do not stop `qcut`. What does the message say, word for word?",
            produces=lambda data: "c2",
        ),
    ),
    praise=Text(
        fr="Des clients identiques ne se partagent pas en groupes égaux sans tirer au sort, ou presque. Il faut une règle.",
        en="Identical customers cannot be shared out into equal groups without drawing lots, or nearly. A rule is needed.",
    ),
    look_again=Text(
        fr="Lisez la dernière ligne du message d'erreur, puis comptez les clients à une commande.",
        en="Read the last line of the error message, then count the customers with one order.",
    ),
)
