"""Profit and judgement: who really brings in money, and what one would do about it."""

from __future__ import annotations

import re

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import largest_customers
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _margin(data: Data) -> pd.Series[float]:
    accounts = data["accounts"]
    margin: pd.Series[float] = accounts["revenue"] - accounts["cost_of_goods"] - accounts["cost_to_serve"]
    return margin


def _words(text: str) -> int:
    return len(text.split())


MARGIN_QUESTION = Question(
    id="best_by_margin",
    kind=Kind.SET,
    points=2,
    aim=Text(
        fr="Refaire le classement avec ce que les clients rapportent vraiment.",
        en="Rank again by what customers really bring in.",
    ),
    expected=lambda data: largest_customers(_margin(data)),
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
            fr="Sur la série des marges, `.nlargest(…)` puis `.index`.",
            en="On the Series of margins, `.nlargest(…)` then `.index`.",
        ),
    ),
    mistakes=(
        Mistake(
            "by_revenue",
            Text(
                fr="Ce sont les premiers par chiffre d'affaires. Le chiffre d'affaires n'est pas le profit : retirez les coûts.",
                en="These are the first by revenue. Revenue is not profit: take the costs off.",
            ),
            produces=lambda data: largest_customers(data["accounts"]["revenue"]),
        ),
        Mistake(
            "cost_to_serve_forgotten",
            Text(
                fr="Vous retirez le coût des produits, pas celui du service : visites, livraisons, service après-vente.",
                en="You take off the cost of goods, not the cost to serve: visits, deliveries, after-sales.",
            ),
            produces=lambda data: largest_customers(data["accounts"]["revenue"] - data["accounts"]["cost_of_goods"]),
        ),
        Mistake(
            "margin_rate",
            Text(
                fr="Ce sont les meilleurs *taux* de marge. Un bon taux sur un petit client rapporte peu : comparez des montants.",
                en="These are the best margin *rates*. A good rate on a small customer brings in little: compare amounts.",
            ),
            produces=lambda data: largest_customers(_margin(data) / data["accounts"]["revenue"]),
        ),
        Mistake(
            "worst",
            Text(
                fr="Ce sont les clients les moins rentables : votre tri va dans l'autre sens.",
                en="These are the least profitable customers: your sort runs the other way.",
            ),
            produces=lambda data: _margin(data).nsmallest(4).index,
        ),
    ),
    praise=Text(
        fr="L'ordre a changé. Un gros client peut coûter plus qu'il ne rapporte ; le chiffre d'affaires seul le cache.",
        en="The order has changed. A large customer can cost more than it brings in; revenue alone hides it.",
    ),
    look_again=Text(
        fr="Écrivez la marge de deux ou trois clients à la main, puis comparez à votre colonne.",
        en="Work out the margin of two or three customers by hand, then compare with your column.",
    ),
)

JUDGEMENT_QUESTION = Question(
    id="recommendation",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Passer des chiffres à une décision, et dire ce qu'elle risque.",
        en="Go from figures to a decision, and say what it risks.",
    ),
    hints=(
        Text(
            fr="Partez d'un client ou d'une classe : que feriez-vous de plus pour lui, que cesseriez-vous de faire ?",
            en="Start from one customer or one class: what would you do more of, what would you stop doing?",
        ),
        Text(
            fr="Appuyez chaque décision sur un chiffre de la feuille, et dites ce que ce chiffre ne montre pas.",
            en="Rest each decision on a figure of this sheet, and say what that figure does not show.",
        ),
    ),
    mistakes=(
        Mistake(
            "too_short",
            Text(
                fr="C'est court. Une décision, le chiffre qui la fonde, un risque : quatre à six phrases.",
                en="It is short. A decision, the figure it rests on, a risk: four to six sentences.",
            ),
            detects=lambda text: _words(text) < 25,
        ),
        Mistake(
            "no_figure",
            Text(
                fr="Aucun chiffre n'y figure : sur quel résultat de la feuille vous appuyez-vous ?",
                en="There is no figure in it: on which result of this sheet does it rest?",
            ),
            detects=lambda text: not re.search(r"\d", text),
        ),
        Mistake(
            "nobody_named",
            Text(
                fr="De quels clients ou de quelle classe parlez-vous ?",
                en="Which customers, or which class, do you mean?",
            ),
            detects=lambda text: not re.search(r"client|customer|class|account|compte", text, re.IGNORECASE),
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, un risque. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, a risk. Then hand in your file.",
    ),
    look_again=Text(fr="Dites ce que vous feriez, et pourquoi.", en="Say what you would do, and why."),
)
