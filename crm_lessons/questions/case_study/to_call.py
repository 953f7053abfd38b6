"""Score: the customers who used to order and no longer do, by a rule that a sales representative can say aloud."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.book import LAST_DAY, clean_orders, orders_by_record, purchases
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_FEWEST_ORDERS = 10
_SILENT_DAYS, _LOST_DAYS = 90, 180
"""More than the first and no more than the second: silent, and not yet for so long that a call comes too late."""


def _by_customer(orders: pd.DataFrame) -> pd.DataFrame:
    """Return the number of orders, and days since the first and the last: customer | orders, last, first."""
    bought = purchases(orders).groupby("customer")["date"].agg(["size", "max", "min"])
    return pd.DataFrame({
        "orders": bought["size"],
        "last": (LAST_DAY - bought["max"]).dt.days,
        "first": (LAST_DAY - bought["min"]).dt.days,
    })  # fmt: skip


def _chosen(customers: pd.DataFrame, condition: pd.Series[bool]) -> set[int]:
    return set(customers.index[condition])


def _to_call(orders: pd.DataFrame) -> set[int]:
    customers = _by_customer(orders)
    return _chosen(customers, (customers["orders"] >= _FEWEST_ORDERS) & _just_silent(customers["last"]))


def _just_silent(days: pd.Series[int]) -> pd.Series[bool]:
    return (days > _SILENT_DAYS) & (days <= _LOST_DAYS)


def _long_gone_too(data: Data) -> set[int]:
    customers = _by_customer(clean_orders(data))
    return _chosen(customers, (customers["orders"] >= _FEWEST_ORDERS) & (customers["last"] > _SILENT_DAYS))


def _all_silent(data: Data) -> set[int]:
    customers = _by_customer(clean_orders(data))
    return _chosen(customers, _just_silent(customers["last"]))


def _still_active(data: Data) -> set[int]:
    customers = _by_customer(clean_orders(data))
    return _chosen(customers, (customers["orders"] >= _FEWEST_ORDERS) & (customers["last"] <= _SILENT_DAYS))


def _since_the_first(data: Data) -> set[int]:
    customers = _by_customer(clean_orders(data))
    return _chosen(customers, (customers["orders"] >= _FEWEST_ORDERS) & (customers["first"] > _SILENT_DAYS))


QUESTION = Question(
    id="to_call",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Trouver ceux qui s'éloignent, sans les confondre avec ceux qui passaient par hasard.",
        en="Find those who are drifting away, without taking them for those who came by once.",
    ),
    expected=lambda data: _to_call(clean_orders(data)),
    hints=(
        Text(
            fr="Deux nombres par client : combien de commandes (avoirs laissés de côté), et quand la dernière.",
            en="Two numbers for each customer: how many orders (credit notes left out), and when the last one was.",
        ),
        Text(
            fr='`orders.groupby("customer")["date"].agg(["size", "max"])` donne les deux d\'un coup, mais par fiche '
            "et avec les avoirs : choisissez d'abord vos lignes.",
            en='`orders.groupby("customer")["date"].agg(["size", "max"])` gives both at once, but by record and with'
            " the credit notes: choose your rows first.",
        ),
        Text(
            fr='`(pd.Timestamp("2024-12-31") - orders["date"]).dt.days` compte les jours depuis chaque commande ; '
            "faites-le depuis la dernière de chacun. Les trois conditions vont avec `&`, chacune entre "
            "parenthèses.",
            en='`(pd.Timestamp("2024-12-31") - orders["date"]).dt.days` counts the days since each order; do so from'
            " each customer's last. The three conditions go with `&`, each in brackets.",
        ),
    ),
    right=(
        lambda data, answer: {float(customer) for customer in answer},
        lambda data, answer: list(answer),
        lambda data, answer: pd.Series(sorted(answer)),
    ),
    mistakes=(
        Mistake(
            "records_not_joined",
            fr="Vous comptez par fiche. Qui a été inscrit de nouveau semble s'être tu sous son ancien numéro, et n'y a pas "
            "toutes ses commandes.",
            en="You count by record. Whoever was registered again seems to have gone silent under the old number, and does not "
            "have all their orders there.",
            produces=lambda data: _to_call(orders_by_record(data)),
            credit=0.25,
        ),
        Mistake(
            "all_silent",
            fr="Vous appelez tous les silencieux, même ceux d'une seule commande : étaient-ils seulement des habitués ?",
            en="You call all who are silent, even those of a single order: were they ever regulars?",
            produces=_all_silent,
            credit=0.25,
        ),
        Mistake(
            "long_gone_too",
            fr="Vous appelez aussi ceux qui se taisent depuis plus de 180 jours : la liste s'arrête à ceux que l'on peut encore "
            "surprendre.",
            en="You also call those who have been silent for more than 180 days: the list stops at those whom one can still catch.",
            produces=_long_gone_too,
            credit=0.5,
        ),
        Mistake(
            "still_active",
            fr="Ceux-là ont commandé il y a peu : l'inégalité est à l'envers.",
            en="These ordered lately: the inequality is the wrong way round.",
            produces=_still_active,
        ),
        Mistake(
            "since_the_first",
            fr="Vous comptez les jours depuis la *première* commande : c'est l'ancienneté. La récence part de la dernière.",
            en="You count the days since the *first* order: that is tenure. Recency starts from the last.",
            produces=_since_the_first,
        ),
    ),
    praise=Text(
        fr="La liste est courte exprès : un commercial peut l'épuiser en une matinée, et noter les raisons.",
        en="The list is short on purpose: one sales representative can go through it in a morning, and write down the reasons.",
    ),
    look_again=Text(
        fr="Prenez un client de votre liste et relisez ses commandes : dix au moins ? plus rien depuis plus de 90 jours, et moins de six mois ?",
        en="Take a customer of your list and read their orders again: at least ten? nothing for more than 90 days, and for less than six months?",
    ),
)
