"""What the customers of today will bring in the year to come, and how far the same method would have been wrong a year ago."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.methods.customer_value.bg_nbd import chance_alive, expected_purchases, fit_bg_nbd
from crm_lessons.methods.customer_value.purchase_history import purchase_history
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.table import (
    Table,
    amount_column,
    count_column,
    decimal_column,
    name_column,
    rate_column,
)
from crm_lessons.reports.words import amount_text, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_FEWEST_CUSTOMERS, _FEWEST_BACK = 20, 10
_LEAST_DAYS = 180
"""From fewer customers, fewer of them who came back, or a shorter time, four parameters cannot be told."""
_YEAR, _WEEK = 365, 7


class Forecast(NamedTuple):
    """customer | frequency (purchase days), alive (a rate), expected (orders in a year), sales (in a year)."""

    customers: pd.DataFrame

    @property
    def sales(self) -> float:
        """The sales of all customers together, in the year to come."""
        return float(self.customers["sales"].sum())


def forecast(orders: pd.DataFrame, on: pd.Timestamp) -> Forecast | None:
    """Return what each customer known on a day is expected to buy in the 365 days after it; None where too little is known.

    orders: row | customer (text), date, amount (net: a credit note is negative); those after `on` are not looked at
    """
    known = orders[orders["date"] <= on]
    seen = known[known["amount"] >= 0]
    if seen.empty or (on - seen["date"].min()).days < _LEAST_DAYS:
        return None
    history = purchase_history(seen, on)
    if len(history) < _FEWEST_CUSTOMERS or int((history["repeats"] > 0).sum()) < _FEWEST_BACK:
        return None
    model = fit_bg_nbd(history)
    days = history["repeats"] + 1
    net = known.groupby("customer")["amount"].sum().reindex(history.index).clip(lower=0)
    table = pd.DataFrame({
        "frequency": days,
        "alive": chance_alive(history, model),
        "expected": expected_purchases(history, model, _YEAR / _WEEK),
    })  # fmt: skip
    return Forecast(table.assign(sales=table["expected"] * net / days))


def value_section(book: Book, orders: pd.DataFrame, margin: float | None) -> Section:
    """Value the base over a year, by customer and in all, beside what the method would have said a year ago."""
    return Section(
        Text(fr="Ce que valent les clients d'aujourd'hui", en="What the customers of today are worth"),
        _blocks(book, orders, margin),
    )


def _blocks(book: Book, orders: pd.DataFrame, margin: float | None) -> tuple[Block, ...]:
    ahead = forecast(orders, book.on)
    if ahead is None:
        return (_TOO_LITTLE,)
    alive = float(ahead.customers["alive"].sum())
    said = _VALUE.format(
        n=number_text(len(ahead.customers)), alive=number_text(round(alive)), sales=amount_text(ahead.sales)
    )
    with_margin = (
        () if margin is None else (_MARGIN.format(margin=rate_text(margin), value=amount_text(margin * ahead.sales)),)
    )
    return (said, *_a_year_ago(book, orders, ahead), *with_margin, _table(ahead, margin), _STILL_THERE)


def _a_year_ago(book: Book, orders: pd.DataFrame, ahead: Forecast) -> tuple[Text, ...]:
    """Say what the same method would have announced a year ago, and what came from these customers."""
    then = book.on - pd.Timedelta(days=_YEAR)
    past = forecast(orders, then)
    if past is None:
        return (_NO_TRIAL,)
    since = orders["customer"].isin(past.customers.index) & (orders["date"] > then)
    came = float(orders.loc[since, "amount"].sum())
    if not came > 0 or not past.sales > 0:
        return (_NO_TRIAL,)
    corrected = ahead.sales * came / past.sales
    low, high = sorted((ahead.sales, corrected))
    return (
        _TRIAL.format(
            said=amount_text(past.sales),
            came=amount_text(came),
            error=rate_text(abs(past.sales / came - 1)),
            way=_TOO_MUCH if past.sales > came else _TOO_LOW,
            low=amount_text(low),
            high=amount_text(high),
        ),
    )


def _table(ahead: Forecast, margin: float | None) -> Table:
    table = ahead.customers.sort_values("sales", ascending=False, kind="stable")
    values = {name: table[name].to_list() for name in table.columns}
    columns = (
        name_column(list(table.index)),
        count_column(Text(fr="commandes", en="orders"), values["frequency"]),
        rate_column(Text(fr="chance d'être encore là", en="chance of being there still"), values["alive"], 0),
        decimal_column(Text(fr="commandes attendues", en="orders expected"), values["expected"]),
        amount_column(Text(fr="ventes attendues", en="sales expected"), values["sales"]),
        *(
            ()
            if margin is None
            else (
                amount_column(
                    Text(fr="marge attendue", en="margin expected"), (margin * np.array(values["sales"])).tolist()
                ),
            )
        ),
    )
    return Table(Text(fr="L'année qui vient, client par client", en="The year to come, by customer"), columns)


_TOO_LITTLE = Text(
    fr="Il faut six mois, vingt clients, et dix qui soient revenus : en dessous, ce qu'une base vaudra ne se lit pas dans ses commandes.",
    en="It takes six months, twenty customers, and ten who came back: below, what a base will be worth cannot be read in its orders.",
)
_VALUE = Text(
    fr="Clients connus : {n} ; encore là, selon le modèle BG/NBD : environ {alive}. Ventes attendues d'eux dans l'année qui vient, sans compter "
    "aucun nouveau : {sales}.",
    en="Customers known: {n}; still there, by the BG/NBD model: about {alive}. Sales expected of them in the year to come, without any new "
    "customer: {sales}.",
)
_TRIAL = Text(
    fr="À l'épreuve : il y a un an, la même méthode aurait annoncé {said} ; il est venu {came}, soit {error} {way}. Corrigée de cet écart, "
    "l'année qui vient ferait entre {low} et {high}.",
    en="Put to the test: a year ago the same method would have announced {said}; {came} came, so it was {error} {way}. Corrected by that "
    "gap, the year to come would make between {low} and {high}.",
)
_TOO_MUCH, _TOO_LOW = Text(fr="de trop", en="too high"), Text(fr="de moins", en="too low")
_NO_TRIAL = Text(
    fr="Le fichier est trop court pour éprouver la méthode sur l'année passée : prenez ce nombre pour un ordre de grandeur.",
    en="The file is too short to test the method on the past year: take this number for an order of magnitude.",
)
_MARGIN = Text(
    fr="Avec une marge de {margin}, cela fait {value} de marge. C'est le plus que puissent coûter, en un an, les soins donnés à cette base.",
    en="With a margin of {margin}, that makes {value} of margin. It is the most that the care of this base may cost in a year.",
)
_STILL_THERE = Text(
    fr="Une convention du modèle : qui n'a commandé qu'un jour est tenu pour encore là. Un client parti n'est jamais vu partir, il est deviné.",
    en="A convention of the model: whoever ordered on one day only is taken to be there still. A departure is never seen, it is guessed.",
)
