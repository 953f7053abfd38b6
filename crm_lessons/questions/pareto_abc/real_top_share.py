"""The share of the first 20% of customers in an order book, credit notes set aside."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import pareto_analysis
from crm_lessons.questions.pareto_abc.order_book import net_sales_by_customer, sales_by_customer
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _share_of_orders(data: Data) -> float:
    amounts = data["orders"]["amount"]
    sales = amounts[amounts > 0].sort_values(ascending=False)
    return float(sales.iloc[: len(sales) // 5].sum() / sales.sum())


def _first_fifth_as_listed(data: Data) -> float:
    sales = sales_by_customer(data)
    return float(sales.iloc[: len(sales) // 5].sum() / sales.sum())


QUESTION = Question(
    id="real_top_share",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Appliquer Pareto à un carnet de commandes, une fois les avoirs écartés.",
        en="Apply Pareto to an order book, credit notes set aside.",
    ),
    expected=lambda data: pareto_analysis(sales_by_customer(data)).top_share,
    hints=(
        Text(
            fr="`orders` a une ligne par commande. Pareto veut une ligne par client.",
            en="`orders` has one row per order. Pareto wants one row per customer.",
        ),
        Text(
            fr='Les avoirs ont un montant négatif : `sales = orders[orders["amount"] > 0]`.',
            en='Credit notes have a negative amount: `sales = orders[orders["amount"] > 0]`.',
        ),
        Text(
            fr='`sales.groupby("customer")["amount"].sum()` donne le chiffre d\'affaires par client ; vous savez faire la suite.',
            en='`sales.groupby("customer")["amount"].sum()` gives revenue by customer; you know the rest.',
        ),
    ),
    right=(lambda data, answer: round(answer, 3),),
    mistakes=(
        Mistake(
            "share_of_customers",
            fr="C'est la part des *clients* que vous comptez. On demande la part des *ventes* qu'ils font.",
            en="That is the share of *customers* you count. The question asks for the share of *sales* they make.",
            produces=lambda data: 0.20,
        ),
        Mistake(
            "credit_notes_left_in",
            fr="Les avoirs sont restés dans le calcul. L'énoncé demande les ventes seules : écartez les montants négatifs.",
            en="The credit notes are still in. The question asks for sales alone: set the negative amounts aside.",
            produces=lambda data: pareto_analysis(net_sales_by_customer(data)).top_share,
            credit=0.5,
        ),
        Mistake(
            "orders_not_customers",
            fr="Vous avez pris les 20 % plus grosses *commandes*. Additionnez d'abord par client.",
            en="You took the 20% largest *orders*. Add them up by customer first.",
            produces=_share_of_orders,
        ),
        Mistake(
            "not_sorted",
            fr="C'est la part des premiers clients *par numéro*. Triez par chiffre d'affaires.",
            en="That is the share of the first customers *by number*. Sort by revenue.",
            produces=_first_fifth_as_listed,
        ),
        Mistake(
            "twenty_customers",
            fr="Vous avez pris 20 clients. On demande 20 % des clients.",
            en="You took 20 customers. The question asks for 20% of the customers.",
            produces=lambda data: float(sales_by_customer(data).nlargest(20).sum() / sales_by_customer(data).sum()),
        ),
        Mistake(
            "the_others",
            fr="C'est la part des autres clients, ceux qui ne sont pas dans les 20 %.",
            en="That is the share of the other customers, those outside the 20%.",
            produces=lambda data: 1 - pareto_analysis(sales_by_customer(data)).top_share,
        ),
        Mistake(
            "the_law",
            fr="80 %, « parce que c'est la loi » ? Ce n'en est pas une : mesurez.",
            en="80%, “because it is the law”? It is not one: measure.",
            produces=lambda data: 0.80,
        ),
    ),
    praise=Text(
        fr="Moins de 80 % : 20/80 est un ordre de grandeur, pas une loi.",
        en="Less than 80%: 20/80 is an order of magnitude, not a law.",
    ),
    look_again=Text(
        fr="Trois étapes : garder les ventes, additionner par client, prendre les 20 % premiers.",
        en="Three steps: keep the sales, add up by customer, take the first 20%.",
    ),
)
