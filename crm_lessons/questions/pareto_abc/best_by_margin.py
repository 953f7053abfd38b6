"""The best 20% of customers by what they leave once all their costs are paid."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import largest_customers
from crm_lessons.questions.pareto_abc.margins import margin_after_service
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _margin_rate(data: Data) -> pd.Series[float]:
    rate: pd.Series[float] = margin_after_service(data) / data["accounts"]["revenue"]
    return rate


QUESTION = Question(
    id="best_by_margin",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Refaire le classement avec ce que les clients rapportent vraiment.",
        en="Rank again by what customers really bring in.",
    ),
    expected=lambda data: largest_customers(margin_after_service(data)),
    ties=lambda data: [margin_after_service(data), _margin_rate(data), data["accounts"]["revenue"]],
    hints=(
        Text(
            fr="Que reste-t-il du chiffre d'affaires d'un client quand *tous* ses coûts sont payés ?",
            en="What is left of a customer's revenue once *all* its costs are paid?",
        ),
        Text(
            fr='`accounts["revenue"] - accounts["cost_of_goods"]` n\'est que le début.',
            en='`accounts["revenue"] - accounts["cost_of_goods"]` is only the beginning.',
        ),
        Text(
            fr="Sur la série des contributions, `.nlargest(…)` puis `.index`.",
            en="On the Series of contributions, `.nlargest(…)` then `.index`.",
        ),
    ),
    right=(
        lambda data, answer: list(reversed(answer)),
        lambda data, answer: [str(customer) for customer in answer],
        lambda data, answer: data["accounts"].loc[answer],
    ),
    mistakes=(
        Mistake(
            "by_revenue",
            fr="Ce sont les premiers par chiffre d'affaires. Le chiffre d'affaires n'est pas le profit : retirez les coûts.",
            en="These are the first by revenue. Revenue is not profit: take the costs off.",
            produces=lambda data: largest_customers(data["accounts"]["revenue"]),
        ),
        Mistake(
            "cost_to_serve_forgotten",
            fr="Vous retirez le coût des produits, pas celui du service : visites, livraisons, service après-vente.",
            en="You take off the cost of goods, not the cost to serve: visits, deliveries, after-sales.",
            produces=lambda data: largest_customers(data["accounts"]["revenue"] - data["accounts"]["cost_of_goods"]),
        ),
        Mistake(
            "margin_rate",
            fr="Ce sont les meilleurs *taux* de contribution. Un bon taux sur un petit client rapporte peu : comparez des montants.",
            en="These are the best contribution *rates*. A good rate on a small customer brings in little: compare amounts.",
            produces=lambda data: largest_customers(_margin_rate(data)),
        ),
        Mistake(
            "amounts",
            fr="Ce sont des contributions, en dirhams. On demande les numéros des clients : ils sont dans l'index.",
            en="These are contributions, in dirhams. The question asks for the customers' numbers: they are in the index.",
            produces=lambda data: margin_after_service(data).nlargest(4).to_numpy(),
        ),
        Mistake(
            "worst",
            fr="Ce sont les clients les moins rentables : votre tri va dans l'autre sens.",
            en="These are the least profitable customers: your sort runs the other way.",
            produces=lambda data: margin_after_service(data).nsmallest(4).index,
        ),
    ),
    praise=Text(
        fr="L'ordre a changé. Un gros client peut coûter plus qu'il ne rapporte ; le chiffre d'affaires seul le cache.",
        en="The order has changed. A large customer can cost more than it brings in; revenue alone hides it.",
    ),
    look_again=Text(
        fr="Écrivez la contribution de deux ou trois clients à la main, puis comparez à votre colonne.",
        en="Work out the contribution of two or three customers by hand, then compare with your column.",
    ),
)
