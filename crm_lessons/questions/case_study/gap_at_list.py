"""Discount or mix: what would be left of the gap in margin if everybody had paid the catalogue's prices."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import classify_quadrants
from crm_lessons.questions.case_study.book import clean_orders, net_revenue
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.remembered import remembered
from crm_lessons.text.language import Text

_LARGE = ("top_left", "top_right")
"""The large customers that leave little, and those that leave much."""


@remembered
def _by_customer(data: Data) -> pd.DataFrame:
    """Return what each customer bought: customer | listed (at catalogue prices), paid, cost (dirhams), cell."""
    lines, products, orders = data["order_lines"], data["products"], clean_orders(data)
    amounts = pd.DataFrame({
        "listed": lines["quantity"] * lines["product"].map(products["price"]),
        "paid": lines["quantity"] * lines["unit_price"],
        "cost": lines["quantity"] * lines["product"].map(products["unit_cost"]),
    })  # fmt: skip
    bought = amounts.groupby(lines["order"].map(orders["customer"])).sum().rename_axis("customer")
    both = pd.DataFrame({"revenue": net_revenue(orders)})
    both["margin_rate"] = 1 - bought["cost"] / bought["paid"]
    return bought.assign(cell=classify_quadrants(both, "margin_rate", "revenue")["cell"])


def _rates(data: Data, prices: str) -> pd.Series[float]:
    cells = _by_customer(data).groupby("cell", observed=True)[[prices, "cost"]].sum()
    rates: pd.Series[float] = 1 - cells["cost"] / cells[prices]
    return rates


def _gap(data: Data, prices: str) -> float:
    little, much = (float(_rates(data, prices)[cell]) for cell in _LARGE)
    return much - little


QUESTION = Question(
    id="gap_at_list",
    kind=Kind.RATE,
    points=3,
    aim=Text(
        fr="Séparer ce qui vient des remises de ce qui vient des achats.",
        en="Tell what comes from discounts from what comes from purchases.",
    ),
    expected=lambda data: _gap(data, "listed"),
    hints=(
        Text(
            fr="Quatre nombres : la marge de chacune des deux cases, aux prix payés, puis aux prix du catalogue. Lesquels faut-il ici ?",
            en="Four numbers: the margin of each of the two cells, at the prices paid, then at catalogue prices. Which ones here?",
        ),
        Text(
            fr="La colonne `cell` de ce que la méthode rend donne la case de chaque client. Une ligne a celle de son client, qui se lit "
            "dans sa commande : deux `.map` y mènent, l'un après l'autre.",
            en="The column `cell` of what the method returns gives the cell of each customer. A line has that of its customer, who is "
            "read in its order: two `.map` lead there, one after the other.",
        ),
        Text(
            fr='`order_lines["product"].map(products["price"])` donne le prix du catalogue de chaque ligne ; les coûts, eux, ne changent pas.',
            en='`order_lines["product"].map(products["price"])` gives the catalogue price of each line; the costs do not change.',
        ),
        Text(
            fr="Additionnez par case avant de diviser : 1 − coûts / ventes au catalogue. Puis la différence des deux cases.",
            en="Add up by cell before dividing: 1 − costs / sales at catalogue prices. Then the difference of the two cells.",
        ),
    ),
    right=(lambda data, answer: round(answer, 3), lambda data, answer: np.float64(answer)),
    mistakes=(
        Mistake(
            "at_prices_paid",
            fr="C'est l'écart d'aujourd'hui, remises comprises. On demande ce qu'il en resterait aux prix du catalogue.",
            en="That is today's gap, discounts included. What would be left of it at catalogue prices is asked for.",
            produces=lambda data: _gap(data, "paid"),
            credit=0.25,
        ),
        Mistake(
            "what_discounts_explain",
            fr="C'est la part des remises, celle qui disparaîtrait. On demande celle qui resterait.",
            en="That is the part of the discounts, the one that would go. The one that would stay is asked for.",
            produces=lambda data: _gap(data, "paid") - _gap(data, "listed"),
            credit=0.5,
        ),
        Mistake(
            "other_way_round",
            fr="Votre écart va dans l'autre sens : les plus rentables, moins les moins rentables.",
            en="Your gap runs the other way: the more profitable less the less profitable.",
            produces=lambda data: -_gap(data, "listed"),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Ce qui reste vient de ce qu'ils achètent. Que proposeriez-vous à un gros client qui ne prend que des pompes ?",
        en="What is left comes from what they buy. What would you offer a large customer who takes pumps only?",
    ),
    look_again=Text(
        fr="Vérifiez une case à la main : ses ventes au catalogue, ses coûts, puis le taux.",
        en="Check one cell by hand: its sales at catalogue prices, its costs, then the rate.",
    ),
)
