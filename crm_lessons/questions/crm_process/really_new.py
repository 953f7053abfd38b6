"""What share of the year's sales comes from customers who are really new, once the base is cleaned."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import same_customers
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_YEAR = 2024


def _book(data: Data, *, joined: bool = True) -> pd.DataFrame:
    """Return the orders and credit notes of known customers: who, year, amount, registered (year)."""
    lines, orders, customers = data["order_lines"], data["orders"], data["customers"]
    amounts = (lines["quantity"] * lines["unit_price"]).groupby(lines["order"]).sum()
    known = orders.dropna(subset="customer")
    record = known["customer"].astype("int64")
    one = same_customers(customers)
    who = record.map(one) if joined else record
    first_seen = customers["since"].dt.year.groupby(one).min()
    return pd.DataFrame(
        {"who": who, "year": known["date"].dt.year, "amount": amounts, "registered": record.map(one).map(first_seen)}
    ).dropna(subset="who")


def _share(book: pd.DataFrame, is_new: pd.Series[bool]) -> float:
    of_the_year = book["year"] == _YEAR
    amount = book["amount"]
    return float(amount[of_the_year & is_new].sum() / amount[of_the_year].sum())


def _never_before(book: pd.DataFrame) -> float:
    return _share(book, ~book["who"].isin(book.loc[book["year"] < _YEAR, "who"]))


def _not_the_year_before(book: pd.DataFrame) -> float:
    return _share(book, ~book["who"].isin(book.loc[book["year"] == _YEAR - 1, "who"]))


def _registered(data: Data) -> float:
    book = _book(data)
    return _share(book, book["registered"] == _YEAR)


def _heads(data: Data) -> float:
    """Return the share of customers, in place of sales."""
    book = _book(data)
    buyers = book[book["year"] == _YEAR].drop_duplicates("who")
    return float((~buyers["who"].isin(book.loc[book["year"] < _YEAR, "who"])).mean())


QUESTION = Question(
    id="really_new",
    kind=Kind.RATE,
    points=3,
    aim=Text(
        fr="Nettoyer une base avant d'en tirer un chiffre, et voir de combien il change.",
        en="Clean a database before drawing a figure from it, and see by how much it changes.",
    ),
    expected=lambda data: _never_before(_book(data)),
    hints=(
        Text(
            fr="Dans l'ordre : remplacer chaque fiche par le client (`same_customers(customers)`), puis chercher qui a acheté avant 2024, *quelle que soit l'année*.",
            en="In this order: replace each record by the customer (`same_customers(customers)`), then look for who bought before 2024, *in whatever year*.",
        ),
        Text(
            fr='`who = orders["customer"].map(same_customers(customers))` dit de qui est chaque commande ; `who.isin(who[orders["date"].dt.year < 2024])`, si ce client avait déjà acheté ; `~` en prend le contraire.',
            en='`who = orders["customer"].map(same_customers(customers))` says whose each order is; `who.isin(who[orders["date"].dt.year < 2024])`, whether that customer had bought before; `~` takes the opposite.',
        ),
        Text(
            fr="Au numérateur, les montants 2024 de ceux qui n'avaient jamais acheté ; au dénominateur, les montants 2024 de tous les clients connus : `who.notna()` écarte les ventes sans client.",
            en="On top, the amounts of 2024 of those who had never bought; below, the amounts of 2024 of all known customers: `who.notna()` leaves out the sales without one.",
        ),
    ),
    right=(lambda data, answer: round(answer, 4),),
    mistakes=(
        Mistake(
            "by_record",
            fr="Vous comptez par fiche : un ancien client passé sous une seconde fiche devient un nouveau. Réunissez d'abord.",
            en="You count by record: an old customer under a second record becomes a new one. Join first.",
            produces=lambda data: _never_before(_book(data, joined=False)),
            credit=0.5,
        ),
        Mistake(
            "not_last_year",
            fr="Vous comptez pour nouveaux ceux qui avaient acheté en 2022 et reviennent. Les avoir reconquis n'est pas les conquérir.",
            en="You count as new those who bought in 2022 and come back. Winning back is not winning.",
            produces=lambda data: _not_the_year_before(_book(data)),
            credit=0.5,
        ),
        Mistake(
            "not_last_year_by_record",
            fr="Deux choses à la fois : des fiches au lieu de clients, et 2023 seule au lieu de toutes les années d'avant.",
            en="Two things at once: records in place of customers, and 2023 alone in place of all the years before.",
            produces=lambda data: _not_the_year_before(_book(data, joined=False)),
            credit=0.25,
        ),
        Mistake(
            "registered_this_year",
            fr="Ce sont les clients *inscrits* en 2024. D'autres étaient en fichier depuis longtemps, et n'ont acheté qu'en 2024.",
            en="These are the customers *registered* in 2024. Others had long been on file, and bought only in 2024.",
            produces=_registered,
            credit=0.25,
        ),
        Mistake(
            "heads_counted",
            fr="C'est une part des clients. On demande une part des ventes.",
            en="That is a share of customers. The question asks for a share of sales.",
            produces=_heads,
            credit=0.25,
        ),
        Mistake(
            "the_others",
            fr="C'est la part de ceux qui avaient déjà acheté.",
            en="That is the share of those who had bought before.",
            produces=lambda data: 1 - _never_before(_book(data)),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Faites aussi le calcul par fiche : l'écart est ce que le désordre prêtait à la prospection.",
        en="Do it by record as well: the gap is what disorder lent to prospecting.",
    ),
    look_again=Text(
        fr="Trois choix à vérifier : des clients et non des fiches, toutes les années d'avant, des montants et non des têtes.",
        en="Three choices to check: customers and not records, all the years before, amounts and not heads.",
    ),
    tolerance=0.0005,
)
