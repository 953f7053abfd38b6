"""An order of magnitude, before any query."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="rough_sales",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Estimer un montant avant de le calculer.", en="Estimate an amount before computing it."),
    expected=lambda data: "c2",
    choices={
        "a": Text(fr="30 000 à 50 000 dirhams", en="30,000 to 50,000 dirhams"),
        "b": Text(fr="300 000 à 500 000 dirhams", en="300,000 to 500,000 dirhams"),
        "c": Text(fr="3 à 5 millions de dirhams", en="3 to 5 million dirhams"),
        "d": Text(fr="30 à 50 millions de dirhams", en="30 to 50 million dirhams"),
    },
    reasons={
        "1": Text(
            fr="Quelques centaines de clients, une commande par an chacun.",
            en="A few hundred customers, one order a year from each.",
        ),
        "2": Text(
            fr="Un gros millier de commandes, quelques pièces dans chacune.",
            en="Over a thousand orders, with a few pieces in each.",
        ),
        "3": Text(
            fr="Un catalogue de vingt-quatre produits, vendus une fois chacun.",
            en="A catalogue of twenty-four products, each sold once.",
        ),
        "4": Text(
            fr="Trois années de commandes dans la base, au prix d'une pompe.",
            en="Three years of orders in the database, at a pump's price.",
        ),
    },
    hints=(
        Text(
            fr="Deux nombres suffisent : combien de commandes en un an, et ce que vaut à peu près une commande.",
            en="Two numbers are enough: how many orders a year, and roughly what an order is worth.",
        ),
        Text(
            fr="Mille fois mille font un million. Vos dix commandes valent-elles plutôt cent, mille ou dix mille dirhams ?",
            en="A thousand thousands make a million. Are your ten orders worth rather a hundred, a thousand or ten thousand dirhams?",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "one_order_each",
            fr="Un client commande-t-il une seule fois par an ? Comptez les commandes, non les clients.",
            en="Does a customer order only once a year? Count orders, not customers.",
            produces=lambda data: "b1",
        ),
        Mistake(
            "the_catalogue",
            fr="Le catalogue dit ce que l'on pourrait vendre, non ce que l'on vend.",
            en="The catalogue says what one could sell, not what one sells.",
            produces=lambda data: "a3",
        ),
        Mistake(
            "three_years_of_pumps",
            fr="On demande une année ; et beaucoup de commandes n'ont que des joints.",
            en="The question is about one year; and many orders hold nothing but seals.",
            produces=lambda data: "d4",
        ),
        Mistake(
            "right_for_another_reason",
            fr="Multipliez ce que dit votre raison : donne-t-elle la taille que vous avez choisie ?",
            en="Multiply what your reason says: does it give the size that you chose?",
            produces=lambda data: "c1",
        ),
    ),
    praise=Text(
        fr="Gardez cet ordre de grandeur sous les yeux : c'est lui qui dira si la requête suivante s'est trompée.",
        en="Keep this order of magnitude before you: it will say whether the next query has gone wrong.",
    ),
    look_again=Text(
        fr="Écrivez les deux nombres, arrondis à un seul chiffre, et multipliez-les de tête.",
        en="Write the two numbers, rounded to a single digit, and multiply them in your head.",
    ),
)
