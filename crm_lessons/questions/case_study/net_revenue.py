"""The net revenue of known customers, drawn from the database."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.book import all_orders, clean_orders, purchases
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _net(data: Data) -> float:
    return float(clean_orders(data)["amount"].sum())


def _gross(data: Data) -> float:
    return float(purchases(clean_orders(data))["amount"].sum())


def _list_price(data: Data) -> float:
    lines = data["order_lines"]
    amount = lines["quantity"] * lines["product"].map(data["products"]["price"])
    return float(amount[lines["order"].isin(clean_orders(data).index)].sum())


QUESTION = Question(
    id="net_revenue",
    kind=Kind.NUMBER,
    points=2,
    tolerance=0.5,
    aim=Text(
        fr="Tirer de la base le montant que l'on partagera entre les clients.",
        en="Draw from the database the amount that will be shared out among the customers.",
    ),
    expected=_net,
    hints=(
        Text(
            fr="Les montants sont dans les lignes, le client dans les commandes : `groupby` sur la commande, puis la jointure.",
            en="The amounts are in the lines, the customer in the orders: `groupby` on the order, then the join.",
        ),
        Text(
            fr="Les lignes d'avoir ont une quantité négative : additionnez, sans changer de signe.",
            en="Lines of credit notes have a negative quantity: add up, without changing a sign.",
        ),
    ),
    right=(
        lambda data, answer: int(answer),
        lambda data, answer: np.float64(answer),
    ),
    mistakes=(
        Mistake(
            "gross",
            fr="Ce sont les ventes brutes : l'entreprise a rendu l'argent des avoirs.",
            en="These are gross sales: the firm gave back the money of the credit notes.",
            produces=_gross,
            credit=0.5,
        ),
        Mistake(
            "sales_of_nobody",
            fr="Vous comptez aussi les ventes au comptoir sans client : on ne pourra les partager entre personne.",
            en="You count counter sales without a customer too: there is nobody to share them out to.",
            produces=lambda data: float(all_orders(data)["amount"].sum()),
            credit=0.5,
        ),
        Mistake(
            "gross_sales_of_everybody",
            fr="Ni les avoirs ni les ventes sans client ne sont retirés : deux choses à enlever, pas une.",
            en="Neither the credit notes nor the sales without a customer are taken off: two things to remove, not one.",
            produces=lambda data: float(purchases(all_orders(data))["amount"].sum()),
            credit=0.25,
        ),
        Mistake(
            "list_price",
            fr="Vous comptez au prix du catalogue. Le prix payé est dans la ligne : `unit_price`.",
            en="You count at the price of the catalogue. The price paid is in the line: `unit_price`.",
            produces=_list_price,
        ),
        Mistake(
            "credit_notes_added",
            fr="Les avoirs s'ajoutent chez vous au lieu de se retrancher.",
            en="In your answer the credit notes are added instead of being taken off.",
            produces=lambda data: 2 * _gross(data) - _net(data),
        ),
        Mistake(
            "margin",
            fr="C'est la marge : vous avez retranché le coût des produits. On demande le chiffre d'affaires.",
            en="This is the margin: you took off the cost of the products. The question asks for revenue.",
            produces=lambda data: float(clean_orders(data)["margin"].sum()),
        ),
    ),
    praise=Text(
        fr="Notez aussi ce que vous avez laissé de côté : un total honnête dit ce qu'il ne contient pas.",
        en="Write down what you left out as well: an honest total says what is not in it.",
    ),
    look_again=Text(
        fr="Vérifiez deux choses : les avoirs, et les commandes sans client.",
        en="Check two things: the credit notes, and the orders without a customer.",
    ),
)
