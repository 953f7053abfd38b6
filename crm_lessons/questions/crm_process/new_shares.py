"""What part of each salesperson's revenue comes from customers of the year."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.crm_process.sellers import YEAR, new_shares, new_shares_of_invoices
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _new_revenue(data: Data) -> pd.Series[float]:
    sales = data["sellers"]
    new: pd.Series[float] = sales[sales["customer_since"] == YEAR].groupby("seller")["amount"].sum()
    return new


def _of_the_firm(data: Data) -> pd.Series[float]:
    return _new_revenue(data) / float(data["sellers"]["amount"].sum())


def _against_the_old(data: Data) -> pd.Series[float]:
    shares = new_shares(data["sellers"])
    return shares / (1 - shares)


QUESTION = Question(
    id="new_shares",
    kind=Kind.SERIES,
    points=2,
    aim=Text(
        fr="Juger une force de vente sur les clients qu'elle gagne et sur ceux qu'elle a reçus.",
        en="Judge a sales force by the customers it wins and by those it was given.",
    ),
    expected=lambda data: new_shares(data["sellers"]),
    hints=(
        Text(
            fr="Pour chaque personne, deux sommes : tout ce qu'elle a vendu, et ce qu'elle a vendu à des clients de 2024.",
            en="For each person two sums: all that was sold, and what was sold to customers of 2024.",
        ),
        Text(
            fr='`sellers[sellers["customer_since"] == 2024].groupby("seller")["amount"].sum()` est la seconde. Divisez par la même somme sans condition.',
            en='`sellers[sellers["customer_since"] == 2024].groupby("seller")["amount"].sum()` is the second. Divide by the same sum without a condition.',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.round(3),
        lambda data, answer: answer.sample(frac=1, random_state=1),
    ),
    mistakes=(
        Mistake(
            "invoices_counted",
            fr="Vous comptez des factures. On demande une part du chiffre d'affaires : additionnez des montants.",
            en="You count invoices. The question asks for a share of revenue: add up amounts.",
            produces=lambda data: new_shares_of_invoices(data["sellers"]),
            credit=0.25,
        ),
        Mistake(
            "of_the_firm",
            fr="Vous divisez par les ventes de toute l'équipe. On demande une part des ventes de *chacun*.",
            en="You divide by the sales of the whole team. The question asks for a share of *each one's* sales.",
            produces=_of_the_firm,
            credit=0.25,
        ),
        Mistake(
            "old_customers",
            fr="C'est la part des anciens clients.",
            en="That is the share of old customers.",
            produces=lambda data: 1 - new_shares(data["sellers"]),
            credit=0.5,
        ),
        Mistake(
            "new_against_old",
            fr="Vous rapportez les nouveaux aux anciens. Une part se prend sur les deux ensemble.",
            en="You set the new against the old. A share is taken of the two together.",
            produces=_against_the_old,
            credit=0.25,
        ),
        Mistake(
            "amounts",
            fr="Ce sont des dirhams. Divisez par ce que chacun a vendu en tout.",
            en="These are dirhams. Divide by what each sold in all.",
            produces=_new_revenue,
        ),
    ),
    praise=Text(
        fr="Comparez avec le total de chacun : l'ordre est-il le même ? Un portefeuille reçu fait de belles ventes.",
        en="Compare with each one's total: is the order the same? Inherited customers make fine sales.",
    ),
    look_again=Text(
        fr="Une ligne par personne : ventes à des clients de 2024, divisées par toutes ses ventes.",
        en="One row a person: sales to customers of 2024, divided by all of that person's sales.",
    ),
)
