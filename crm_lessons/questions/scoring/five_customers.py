"""RFM by hand on five customers: what recency is not, and the table of the three measures."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE
from crm_lessons.data.variants import Data
from crm_lessons.methods import rfm_table
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_COLUMNS = ["recency_days", "frequency", "monetary"]
_OTHER_COLUMNS = 2 / 3
"""What two right columns of three are worth, whether or not the mistake in the third has a name."""


def five_customers_rfm(data: Data) -> pd.DataFrame:
    """Return the RFM table of the thirteen orders."""
    return rfm_table(data["mini_orders"], ANALYSIS_DATE)


def _asked(data: Data, **changed: Any) -> pd.DataFrame:
    """Return the table that is asked for, with the columns that a mistake makes of the true ones."""
    return five_customers_rfm(data).assign(**changed)[_COLUMNS]


def _days_since_last_listed(data: Data) -> pd.Series[int]:
    """Count the days since the last order *in the list*, which is not in the order of the dates."""
    dates = data["mini_orders"].groupby("customer")["date"].last()
    days: pd.Series[int] = (pd.Timestamp(ANALYSIS_DATE) - dates).dt.days
    return days


def sales_of_the_year(data: Data) -> pd.Series[float]:
    """Sum the orders of the last year by customer: what the course's slide calls recency."""
    orders = data["mini_orders"]
    of_the_year = orders["amount"].where(orders["date"].dt.year == pd.Timestamp(ANALYSIS_DATE).year, 0.0)
    sales: pd.Series[float] = of_the_year.groupby(orders["customer"]).sum()
    return sales


FIVE_CUSTOMERS_QUESTIONS = (
    Question(
        id="wrong_recency",
        kind=Kind.CHOICE,
        points=1,
        aim=Text(
            fr="Reconnaître ce que mesure une formule, quel que soit le nom qu'on lui donne.",
            en="Recognise what a formula measures, whatever name it is given.",
        ),
        expected=lambda data: "b",
        choices={
            "a": Text(
                fr="Rien : qui a beaucoup acheté pendant la période a forcément acheté récemment.",
                en="Nothing: whoever bought a lot over the period must have bought recently.",
            ),
            "b": Text(
                fr="C'est une somme d'argent : elle fait double emploi avec le montant et ignore la date du dernier achat.",
                en="It is a sum of money: it repeats the amount and ignores the date of the last purchase.",
            ),
            "c": Text(
                fr="Il faudrait le nombre de ventes de la période, pas leur somme.",
                en="It should be the number of sales of the period, not their sum.",
            ),
            "d": Text(
                fr="Il faudrait la durée qui sépare le premier achat du dernier.",
                en="It should be the time from the first purchase to the last.",
            ),
        },
        hints=(
            Text(
                fr="Dans quelle unité s'exprime une somme de ventes ? Et une récence ?",
                en="In which unit does one express a sum of sales? And a recency?",
            ),
            Text(
                fr="Imaginez deux clients qui ont dépensé autant dans l'année, l'un en janvier, l'autre hier.",
                en="Picture two customers who spent the same over the year, one in January, the other yesterday.",
            ),
        ),
        mistakes=(
            Mistake(
                "a_lot_is_recent",
                Text(
                    fr="Un client peut acheter pour 900 dirhams en mars et disparaître : la somme de l'année ne le voit pas partir.",
                    en="A customer can buy for 900 dirhams in March and vanish: the sum of the year does not see them go.",
                ),
                produces=lambda data: "a",
            ),
            Mistake(
                "a_count",
                Text(
                    fr="Un nombre de ventes, c'est la fréquence. Quelle information manque encore ?",
                    en="A number of sales is frequency. Which piece of information is still missing?",
                ),
                produces=lambda data: "c",
            ),
            Mistake(
                "first_to_last",
                Text(
                    fr="Cette durée existe, d'autres l'appellent aussi « récence », mais elle ne dit pas si le client vient encore.",
                    en="That time exists, and others do call it “recency”, but it does not tell whether the customer still comes.",
                ),
                produces=lambda data: "d",
            ),
        ),
        praise=Text(
            fr="Devant tout indicateur, demandez d'abord son unité : ici, des dirhams là où l'on attend des jours.",
            en="Before any indicator, first ask for its unit: here dirhams, where days are expected.",
        ),
        look_again=Text(
            fr="Relisez la formule de la diapositive mot à mot : que faut-il additionner ?",
            en="Read the slide's formula word by word: what is being added up?",
        ),
    ),
    Question(
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
                fr="Deux dates se soustraient : `(pd.Timestamp(on) - dates.max()).days`, ou `.dt.days` sur une série.",
                en="Dates can be subtracted: `(pd.Timestamp(on) - dates.max()).days`, or `.dt.days` on a Series.",
            ),
            Text(
                fr='La fréquence est un nombre de commandes (`"size"`), le montant leur somme (`"sum"`) ; il reste à réunir les '
                "trois colonnes sous les noms demandés.",
                en='Frequency is a number of orders (`"size"`), the amount their sum (`"sum"`); what is left is to put the '
                "three columns under the names asked for.",
            ),
        ),
        mistakes=(
            Mistake(
                "since_the_first",
                Text(
                    fr="Votre récence part de la *première* commande : c'est l'ancienneté. La récence part de la dernière.",
                    en="Your recency starts from the *first* order: that is tenure. Recency starts from the last.",
                ),
                produces=lambda data: _asked(data, recency_days=lambda rfm: rfm["tenure_days"]),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "both_ends_counted",
                Text(
                    fr="Votre récence a un jour de trop : vous comptez le jour de l'achat *et* celui de l'analyse. La veille, c'est 1.",
                    en="Your recency is one day too long: you count the day of the purchase *and* that of the analysis. The day "
                    "before is 1.",
                ),
                produces=lambda data: _asked(data, recency_days=lambda rfm: rfm["recency_days"] + 1),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "neither_end_counted",
                Text(
                    fr="Votre récence est trop courte d'un jour. Un achat de la veille a une récence de 1.",
                    en="Your recency is one day too short. A purchase of the day before has a recency of 1.",
                ),
                produces=lambda data: _asked(data, recency_days=lambda rfm: rfm["recency_days"] - 1),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "last_in_the_list",
                Text(
                    fr="Votre récence part de la dernière *ligne* de chaque client. Les lignes ne sont pas dans l'ordre des dates.",
                    en="Your recency starts from each customer's last *row*. The rows are not in the order of the dates.",
                ),
                produces=lambda data: _asked(data, recency_days=_days_since_last_listed(data)),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "sales_of_the_year",
                Text(
                    fr="Votre première colonne additionne les ventes de l'année, comme la diapositive. On demande des jours.",
                    en="Your first column adds up the sales of the year, as the slide does. Days are asked for.",
                ),
                produces=lambda data: _asked(data, recency_days=sales_of_the_year(data)),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "repeats_only",
                Text(
                    fr="Votre fréquence oublie une commande par client : elle compte les réachats. Celle de RFM compte toutes les commandes.",
                    en="Your frequency leaves out one order per customer: it counts repeat purchases. That of RFM counts all orders.",
                ),
                produces=lambda data: _asked(data, frequency=lambda rfm: rfm["frequency"] - 1),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "mean_amount",
                Text(
                    fr="Votre montant est une moyenne par commande. Celui de RFM est la somme des commandes.",
                    en="Your amount is a mean per order. That of RFM is the sum of the orders.",
                ),
                produces=lambda data: _asked(data, monetary=lambda rfm: rfm["monetary"] / rfm["frequency"]),
                credit=_OTHER_COLUMNS,
            ),
            Mistake(
                "one_year_only",
                Text(
                    fr="Votre montant oublie les commandes d'avant 2024. Le carnet ne commence pas le 1er janvier.",
                    en="Your amount forgets the orders before 2024. The book does not begin on 1 January.",
                ),
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
    ),
)
