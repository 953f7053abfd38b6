"""The RFM table of five customers, from their thirteen orders."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.scoring.five_customers import five_customers_rfm, sales_of_the_year
from crm_lessons.text.language import Text

_COLUMNS = ["recency_days", "frequency", "monetary"]

_OTHER_COLUMNS = 2 / 3
"""What two right columns of three are worth, whether or not the mistake in the third has a name."""


def _asked(data: Data, **changed: Any) -> pd.DataFrame:
    """Return the table that is asked for, with the columns that a mistake makes of the true ones."""
    return five_customers_rfm(data).assign(**changed)[_COLUMNS]


def _days_since_last_listed(data: Data) -> pd.Series[int]:
    """Count the days since the last order *in the list*, which is not in the order of the dates."""
    dates = data["mini_orders"].groupby("customer")["date"].last()
    days: pd.Series[int] = (pd.Timestamp(ANALYSIS_DATE) - dates).dt.days
    return days


QUESTION = Question(
    id="rfm",
    kind=Kind.TABLE,
    points=3,
    in_order=False,
    aim=Text(
        fr="Calculer récence, fréquence et montant à partir des commandes.",
        en="Compute recency, frequency and amount from the orders.",
    ),
    expected=lambda data: _asked(data),
    hints=(
        Text(
            fr='Une ligne par client : `mini_orders.groupby("customer")`. Quelle date de chaque client faut-il garder ?',
            en='One row per customer: `mini_orders.groupby("customer")`. Which of each customer\'s dates matters?',
        ),
        Text(
            fr='Deux dates se soustraient : `pd.Timestamp("2024-12-31") - mini_orders["date"]` est une série de '
            "durées ; `.dt.days` en fait des nombres de jours.",
            en='Dates can be subtracted: `pd.Timestamp("2024-12-31") - mini_orders["date"]` is a Series of '
            "durations; `.dt.days` makes numbers of days of them.",
        ),
        Text(
            fr='La fréquence est un nombre de commandes (`"size"`), le montant leur somme (`"sum"`) ; il reste à réunir les '
            "trois colonnes sous les noms demandés.",
            en='Frequency is a number of orders (`"size"`), the amount their sum (`"sum"`); what is left is to put the '
            "three columns under the names asked for.",
        ),
    ),
    right=(
        lambda data, answer: rfm_table(data["mini_orders"], ANALYSIS_DATE),
        lambda data, answer: rfm_table(data["mini_orders"], ANALYSIS_DATE).reset_index(),
        lambda data, answer: rfm_table(data["mini_orders"], ANALYSIS_DATE).iloc[::-1],
        lambda data, answer: rfm_table(data["mini_orders"], ANALYSIS_DATE).rename(
            columns={"recency_days": "Récence (jours)", "frequency": "frequency (orders)", "monetary": "montant total"}
        ),
        lambda data, answer: rfm_table(data["mini_orders"], ANALYSIS_DATE).rename(
            index=lambda customer: f"client {customer[1:]}"
        ),
        lambda data, answer: rfm_table(data["mini_orders"], ANALYSIS_DATE).assign(
            recency_days=pd.Timestamp(ANALYSIS_DATE) - data["mini_orders"].groupby("customer")["date"].max()
        ),
    ),
    mistakes=(
        Mistake(
            "since_the_first",
            fr="Votre récence part de la *première* commande : c'est l'ancienneté. La récence part de la dernière.",
            en="Your recency starts from the *first* order: that is tenure. Recency starts from the last.",
            produces=lambda data: _asked(data, recency_days=lambda rfm: rfm["tenure_days"]),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "both_ends_counted",
            fr="Votre récence a un jour de trop : vous comptez le jour de l'achat *et* celui de l'analyse. La veille, c'est 1.",
            en="Your recency is one day too long: you count the day of the purchase *and* that of the analysis. The day "
            "before is 1.",
            produces=lambda data: _asked(data, recency_days=lambda rfm: rfm["recency_days"] + 1),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "neither_end_counted",
            fr="Votre récence est trop courte d'un jour. Un achat de la veille a une récence de 1.",
            en="Your recency is one day too short. A purchase of the day before has a recency of 1.",
            produces=lambda data: _asked(data, recency_days=lambda rfm: rfm["recency_days"] - 1),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "last_in_the_list",
            fr="Votre récence part de la dernière *ligne* de chaque client. Les lignes ne sont pas dans l'ordre des dates.",
            en="Your recency starts from each customer's last *row*. The rows are not in the order of the dates.",
            produces=lambda data: _asked(data, recency_days=_days_since_last_listed(data)),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "sales_of_the_year",
            fr="Votre première colonne additionne les ventes de l'année, en dirhams. On demande des jours : de quelle date à quelle date ?",
            en="Your first column adds up the sales of the year, in dirhams. Days are asked for: from which date to which?",
            produces=lambda data: _asked(data, recency_days=sales_of_the_year(data)),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "repeats_only",
            fr="Votre fréquence oublie une commande par client : elle compte les réachats. Celle de RFM compte toutes les commandes.",
            en="Your frequency leaves out one order per customer: it counts repeat purchases. That of RFM counts all orders.",
            produces=lambda data: _asked(data, frequency=lambda rfm: rfm["frequency"] - 1),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "mean_amount",
            fr="Votre montant est une moyenne par commande. Celui de RFM est la somme des commandes.",
            en="Your amount is a mean per order. That of RFM is the sum of the orders.",
            produces=lambda data: _asked(data, monetary=lambda rfm: rfm["monetary"] / rfm["frequency"]),
            credit=_OTHER_COLUMNS,
        ),
        Mistake(
            "one_year_only",
            fr="Votre montant oublie les commandes d'avant 2024. Le carnet ne commence pas le 1er janvier.",
            en="Your amount forgets the orders before 2024. The book does not begin on 1 January.",
            produces=lambda data: _asked(data, monetary=sales_of_the_year(data)),
            credit=_OTHER_COLUMNS,
        ),
    ),
    praise=Text(
        fr="Trois colonnes, trois unités : des jours, des commandes, des dirhams. Dans laquelle « grand » est-il mauvais signe ?",
        en="Three columns, three units: days, orders, dirhams. In which of them is “large” a bad sign?",
    ),
    look_again=Text(
        fr="Recalculez un client à la main, avec un calendrier, et comparez colonne par colonne.",
        en="Work out one customer by hand, with a calendar, and compare column by column.",
    ),
    tolerance=0.006,
)
