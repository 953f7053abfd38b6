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
    expected=lambda data: "c",
    choices={
        "a": Text(
            fr="Le nombre de clients ne se divise pas par cinq.",
            en="The number of customers does not divide by five.",
        ),
        "b": Text(
            fr="Des valeurs manquent dans la colonne des fréquences.",
            en="Values are missing from the frequency column.",
        ),
        "c": Text(
            fr="Plus de 40 % des clients ont une seule commande : les premières limites tombent toutes sur 1.",
            en="More than 40% of customers have a single order: the first edges all fall on 1.",
        ),
        "d": Text(
            fr="La fréquence est un nombre entier, et `qcut` veut des décimales.",
            en="Frequency is a whole number, and `qcut` wants decimals.",
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
        lambda data, answer: "C",
        lambda data, answer: "c)",
    ),
    mistakes=(
        Mistake(
            "not_divisible",
            fr="600 se divise par cinq, et `qcut` sait faire des groupes presque égaux. Regardez plutôt les limites.",
            en="600 does divide by five, and `qcut` can make groups that are nearly equal. Look at the edges instead.",
            produces=lambda data: "a",
        ),
        Mistake(
            "missing_values",
            fr="Chaque client a au moins une commande : rien ne manque. Combien en ont exactement une ?",
            en="Every customer has at least one order: nothing is missing. How many have exactly one?",
            produces=lambda data: "b",
        ),
        Mistake(
            "whole_numbers",
            fr="`qcut` accepte les entiers : sur la récence, il marche. Ce sont les égalités qui le gênent.",
            en="`qcut` takes whole numbers: on recency it works. Ties are what stops it.",
            produces=lambda data: "d",
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
