"""Rows counted group by group."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _orders(data: Data) -> pd.DataFrame:
    orders: pd.DataFrame = data["orders"]
    return orders


QUESTION = Question(
    id="orders_by_customer",
    kind=Kind.SERIES,
    points=2,
    aim=Text(fr="Compter des lignes, groupe par groupe.", en="Count rows, group by group."),
    expected=lambda data: _orders(data).groupby("customer").size(),
    hints=(
        Text(
            fr="Dans un tableau croisé, le client irait dans les lignes et vous demanderiez un nombre. Quelle est ici la colonne du client ?",
            en="In a pivot table the customer would go to the rows and you would ask for a count. Which is the customer's column here?",
        ),
        Text(
            fr='`orders.groupby("city").size()` compte les commandes de chaque ville. Changez de groupe.',
            en='`orders.groupby("city").size()` counts the orders of each city. Change the group.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: _orders(data)["customer"].value_counts(),
        lambda data, answer: _orders(data).groupby("customer")["amount"].count(),
        lambda data, answer: answer.reset_index(name="orders"),
    ),
    mistakes=(
        Mistake(
            "amounts",
            fr="Ce sont des montants additionnés. On demande combien de lignes chaque client a.",
            en="These are amounts added up. The question asks how many rows each customer has.",
            produces=lambda data: _orders(data).groupby("customer")["amount"].sum(),
        ),
        Mistake(
            "by_city",
            fr="Vous avez compté par ville. On demande un nombre par client.",
            en="You counted by city. The question asks for one number for each customer.",
            produces=lambda data: _orders(data).groupby("city").size(),
        ),
        Mistake(
            "of_the_year",
            fr="C'est la colonne `orders` de la table des comptes : l'année entière. Comptez les lignes de la table des commandes.",
            en="That is the column `orders` of the accounts: the whole year. Count the rows of the table of orders.",
            produces=lambda data: data["accounts"]["orders"],
        ),
        Mistake(
            "means",
            fr="C'est le montant moyen d'une commande. On demande combien il y en a.",
            en="That is the mean amount of an order. The question asks how many there are.",
            produces=lambda data: _orders(data).groupby("customer")["amount"].mean(),
        ),
    ),
    praise=Text(
        fr="Un client sans commande n'y est pas : groupby ne connaît que les groupes qui ont une ligne.",
        en="A customer without an order is not in it: groupby knows only the groups that have a row.",
    ),
    look_again=Text(
        fr="Choisissez un client et comptez ses lignes à l'œil, puis cherchez-le dans votre résultat.",
        en="Choose a customer and count the rows by eye, then look for that customer in your result.",
    ),
    tolerance=0.0,
)
