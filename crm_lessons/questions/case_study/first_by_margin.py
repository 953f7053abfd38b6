"""The first customers by what they leave."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.book import clean_orders, net_revenue
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

FIRST = 12
"""How many customers by margin are asked for: among fewer, the order by revenue is the same for one student in forty."""


def _by_margin(data: Data) -> pd.Series[float]:
    return clean_orders(data).groupby("customer")["margin"].sum()


def _at_list_price(data: Data) -> pd.Series[float]:
    """Return the margin by customer as if nobody had a discount."""
    lines, products = data["order_lines"], data["products"]
    margin = lines["quantity"] * lines["product"].map(products["price"] - products["unit_cost"])
    by_order: pd.Series[float] = margin.groupby(lines["order"]).sum()
    return by_order.groupby(clean_orders(data)["customer"]).sum()


def _margin_rate(data: Data) -> pd.Series[float]:
    return (_by_margin(data) / net_revenue(clean_orders(data))).round(_DECIMALS)


_DECIMALS = 9
"""Rates that are equal but for the last bits of their computation are equal."""


def _first(values: pd.Series[float]) -> list[int]:
    return list(values.sort_values(ascending=False, kind="stable").index[:FIRST])


QUESTION = Question(
    id="first_by_margin",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Classer par ce que les clients laissent, non par ce qu'ils paient.",
        en="Rank by what customers leave, not by what they pay.",
    ),
    expected=lambda data: _first(_by_margin(data)),
    ties=lambda data: [_margin_rate(data), net_revenue(clean_orders(data)), _at_list_price(data)],
    hints=(
        Text(
            fr="Marge d'une ligne : quantité × (prix payé − coût unitaire). Le coût est dans `products`.",
            en="Margin of a line: quantity × (price paid − unit cost). The cost is in `products`.",
        ),
        Text(
            fr='`order_lines["product"].map(products["unit_cost"])` met en face de chaque ligne le coût de son '
            "produit.",
            en='`order_lines["product"].map(products["unit_cost"])` sets against each line the cost of its product.',
        ),
        Text(
            fr="Additionnez par commande, puis par client, fiches réunies ; triez du plus grand au plus petit.",
            en="Add up by order, then by customer, records joined; sort from the largest to the smallest.",
        ),
    ),
    right=(
        lambda data, answer: np.array(answer),
        lambda data, answer: pd.Index(answer),
        lambda data, answer: clean_orders(data).groupby("customer")["margin"].sum().nlargest(FIRST).index,
    ),
    mistakes=(
        Mistake(
            "by_revenue",
            fr="C'est l'ordre du chiffre d'affaires. Retranchez d'abord ce que les produits ont coûté.",
            en="This is the order by revenue. First take off what the products cost.",
            produces=lambda data: _first(net_revenue(clean_orders(data))),
            credit=0.25,
        ),
        Mistake(
            "list_price",
            fr="Votre marge part du prix du catalogue : les remises n'y sont pas.",
            en="Your margin starts from the price of the catalogue: the discounts are not in it.",
            produces=lambda data: _first(_at_list_price(data)),
            credit=0.25,
        ),
        Mistake(
            "by_rate",
            fr="C'est l'ordre du *taux* de marge : un petit client peut y être premier. On demande des dirhams.",
            en="This is the order by margin *rate*: a small customer may come first in it. The question asks for dirhams.",
            produces=lambda data: _first(_margin_rate(data)),
        ),
        Mistake(
            "margins_given",
            fr="Vous donnez les marges. On demande à qui elles sont : les numéros des clients, dans l'index de votre série.",
            en="You give the margins. The question asks whose they are: the customers' numbers, in the index of your series.",
            produces=lambda data: _by_margin(data).nlargest(FIRST),
            credit=0.75,
        ),
        Mistake(
            "smallest_first",
            fr="Ce sont les plus petites marges : le tri est dans l'autre sens.",
            en="These are the smallest margins: the sort runs the other way.",
            produces=lambda data: _first(-_by_margin(data)),
        ),
    ),
    praise=Text(
        fr="Comparez avec l'ordre du chiffre d'affaires : qui recule, et quels produits achète-t-il, à quelle remise ?",
        en="Compare with the order by revenue: who falls back, and which products do they buy, at what discount?",
    ),
    look_again=Text(
        fr="Prenez une commande d'une seule ligne et calculez sa marge à la main, puis cherchez-la dans votre table.",
        en="Take an order of a single line and work out its margin by hand, then look for it in your table.",
    ),
)
