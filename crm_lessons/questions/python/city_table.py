"""Several measures for each group, in one table."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _by_city(data: Data, amount: str = "sum") -> pd.DataFrame:
    orders: pd.DataFrame = data["orders"]
    return orders.groupby("city").agg(orders=("amount", "size"), amount=("amount", amount))


def _customers_for_orders(data: Data) -> pd.DataFrame:
    return _by_city(data).assign(orders=data["orders"].groupby("city")["customer"].nunique())


QUESTION = Question(
    id="city_table",
    kind=Kind.TABLE,
    points=3,
    in_order=False,
    aim=Text(fr="Résumer chaque groupe en plusieurs colonnes.", en="Sum each group up in several columns."),
    expected=_by_city,
    hints=(
        Text(
            fr="Une ligne par ville, deux mesures : combien de commandes, et leur total. Faites-les d'abord l'une après l'autre.",
            en="One row for each city, two measures: how many orders, and their total. Do them first one after the other.",
        ),
        Text(
            fr='`.agg(count=("amount", "size"), mean=("amount", "mean"))`, après `groupby`, fait deux colonnes d\'un coup : '
            "leur nom à gauche, puis la colonne de départ et le calcul.",
            en='`.agg(count=("amount", "size"), mean=("amount", "mean"))`, after `groupby`, makes two columns at once: their name '
            "on the left, then the column to start from and the computation.",
        ),
    ),
    right=(
        lambda data, answer: answer.reset_index(),
        lambda data, answer: answer.sort_values("amount", ascending=False),
        lambda data, answer: answer[["amount", "orders"]],
    ),
    mistakes=(
        Mistake(
            "means",
            fr="La colonne `amount` contient la commande *moyenne*. On demande le total de la ville.",
            en="The column `amount` holds the *mean* order. The question asks for the city's total.",
            produces=lambda data: _by_city(data, "mean"),
            credit=0.5,
        ),
        Mistake(
            "customers",
            fr="La colonne `orders` compte des clients *différents*. Un client qui commande deux fois y compte deux fois.",
            en="The column `orders` counts *different* customers. A customer who orders twice counts twice.",
            produces=_customers_for_orders,
            credit=0.5,
        ),
        Mistake(
            "swapped",
            fr="Vos deux colonnes sont interverties : `orders` contient des dirhams.",
            en="Your two columns are swapped: `orders` holds dirhams.",
            produces=lambda data: _by_city(data).rename(columns={"orders": "amount", "amount": "orders"}),
        ),
    ),
    praise=Text(
        fr="C'est le tableau croisé d'Excel, en une ligne qui se relit.",
        en="That is Excel's pivot table, in one line that can be read again.",
    ),
    look_again=Text(
        fr="Les commandes de toutes les villes doivent faire ensemble `len(orders)`, et les montants le total de la colonne.",
        en="The orders of all cities together must make `len(orders)`, and the amounts the total of the column.",
    ),
    tolerance=0.01,
)
