"""How many customers bought, which is neither how many records nor how many orders."""

from __future__ import annotations

import numpy as np

from crm_lessons.questions.case_study.book import clean_orders, kept_records, orders_by_record
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="buyers",
    kind=Kind.COUNT,
    points=2,
    aim=Text(fr="Compter des clients, non des fiches ni des commandes.", en="Count customers, not records nor orders."),
    expected=lambda data: int(clean_orders(data)["customer"].nunique()),
    hints=(
        Text(
            fr="`same_customers(customers)` donne, pour chaque fiche, celle que l'on garde.",
            en="`same_customers(customers)` gives, for each record, the one that is kept.",
        ),
        Text(
            fr="Remplacez dans les commandes chaque fiche par celle que l'on garde : `kept = "
            'same_customers(customers)`, puis `orders["customer"].map(kept)`. Certaines commandes n\'ont pas de '
            "client.",
            en="Replace in the orders each record by the one that is kept: `kept = same_customers(customers)`, then "
            '`orders["customer"].map(kept)`. Some orders have no customer.',
        ),
        Text(
            fr="`.nunique()` compte les valeurs différentes et laisse de côté celles qui manquent.",
            en="`.nunique()` counts the different values and leaves out those that are missing.",
        ),
    ),
    right=(
        lambda data, answer: float(answer),
        lambda data, answer: np.int64(answer),
    ),
    mistakes=(
        Mistake(
            "records",
            fr="Ce sont les fiches qui ont commandé. Une entreprise inscrite deux fois n'est qu'un client.",
            en="These are the records that ordered. A firm registered twice is a single customer.",
            produces=lambda data: int(orders_by_record(data)["customer"].nunique()),
            credit=0.5,
        ),
        Mistake(
            "everybody_registered",
            fr="Ce sont tous les clients de la base, acheteurs ou non. Lesquels ont commandé ?",
            en="These are all the customers of the database, buyers or not. Which of them ordered?",
            produces=lambda data: int(kept_records(data).nunique()),
        ),
        Mistake(
            "nobody_counted",
            fr="Un de trop : les ventes au comptoir sans client comptent chez vous pour un client de plus.",
            en="One too many: counter sales without a customer count in your answer as one more customer.",
            produces=lambda data: int(clean_orders(data)["customer"].nunique()) + 1,
            credit=0.5,
        ),
        Mistake(
            "orders",
            fr="Ce sont des lignes du carnet de commandes : un même client en a plusieurs.",
            en="These are rows of the order book: one customer has several.",
            produces=lambda data: len(clean_orders(data)),
        ),
    ),
    praise=Text(
        fr="Tout ce qui suit se divise par ce nombre : s'il est faux, toute la suite l'est aussi.",
        en="All that follows is divided by this number: if it is wrong, so is everything after it.",
    ),
    look_again=Text(
        fr="Trois gestes : réunir les fiches, laisser les commandes sans client, compter les clients différents.",
        en="Three moves: join the records, leave out orders without a customer, count the different customers.",
    ),
)
