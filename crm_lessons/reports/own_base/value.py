"""What the customers of today will bring in the year to come, and how far the same method would have been wrong a year ago."""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

from crm_lessons.methods.customer_value.bg_nbd import expected_purchases, fit_bg_nbd
from crm_lessons.methods.customer_value.purchase_history import purchase_history
from crm_lessons.methods.scoring.rfm import rfm_table
from crm_lessons.methods.scoring.silence import silence_table
from crm_lessons.reports.own_base.by_rhythm import expected_table, trial_table
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.own_orders.reading import said_apart
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.rhythm import have_none, rhythms
from crm_lessons.reports.table import Table, amount_column, count_column, decimal_column, name_column, word_column
from crm_lessons.reports.words import amount_text, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text

_FEWEST_CUSTOMERS, _FEWEST_BACK = 20, 10
_LEAST_DAYS = 180
"""From fewer customers, fewer of them who came back, or a shorter time, four parameters cannot be told."""
_YEAR, _WEEK = 365, 7


class Forecast(NamedTuple):
    """customer | orders, rhythm (of `rhythms`), expected (orders in a year), sales (in a year)."""

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
    counted_orders = rfm_table(seen, on).reindex(history.index)
    net = known.groupby("customer")["amount"].sum().reindex(history.index).clip(lower=0)
    table = pd.DataFrame({
        "orders": counted_orders["frequency"],
        "rhythm": rhythms(silence_table(counted_orders)),
        "expected": expected_purchases(history, model, _YEAR / _WEEK),
    })  # fmt: skip
    return Forecast(table.assign(sales=table["expected"] * net / (history["repeats"] + 1)))


def value_section(book: Book, orders: pd.DataFrame, margin: float | None) -> Section:
    """Value the base over a year, by rhythm and by customer, beside what the method would have said a year ago."""
    return Section(
        Text(fr="Ce que valent les clients d'aujourd'hui", en="What the customers of today are worth"),
        _blocks(book, orders, margin),
    )


def _blocks(book: Book, orders: pd.DataFrame, margin: float | None) -> tuple[Block, ...]:
    ahead = forecast(orders, book.on)
    if ahead is None:
        return (_TOO_LITTLE,)
    customers = ahead.customers
    said = _VALUE.format(n=number_text(len(customers)), sales=amount_text(ahead.sales))
    return (
        said,
        *said_apart(book),
        expected_table(customers, margin),
        *_without_rhythm(customers),
        *_put_to_the_test(book, orders, ahead, margin),
        _by_name(customers, margin),
        _GUESSED,
    )


def _without_rhythm(customers: pd.DataFrame) -> tuple[Text, ...]:
    """Say of those with one order what the model takes for granted, and nobody knows."""
    one = int((customers["rhythm"] == "one").sum())
    return (counted(one, _ONE_OF_ONE_ORDER, _OF_ONE_ORDER),) if one else ()


def _put_to_the_test(book: Book, orders: pd.DataFrame, ahead: Forecast, margin: float | None) -> tuple[Block, ...]:
    """Say what the same method would have announced a year ago, what came from these customers, and what that leaves to expect."""
    then = book.on - pd.Timedelta(days=_YEAR)
    past = forecast(orders, then)
    later = orders[orders["date"] > then]
    if past is None:
        return (_NO_TRIAL, *_margin(margin, ahead.sales, ahead.sales))
    came = later.groupby("customer")["amount"].sum().reindex(past.customers.index).fillna(0.0)
    total = float(came.sum())
    if not total > 0 or not past.sales > 0:
        return (_NO_TRIAL, *_margin(margin, ahead.sales, ahead.sales))
    low, high = sorted((ahead.sales, ahead.sales * total / past.sales))
    said = _TRIAL.format(
        said=amount_text(past.sales),
        came=amount_text(total),
        error=rate_text(abs(past.sales / total - 1)),
        way=_TOO_MUCH if past.sales > total else _TOO_LOW,
        low=amount_text(low),
        high=amount_text(high),
    )
    return (said, trial_table(past.customers, came), *_margin(margin, low, high))


def _margin(margin: float | None, low: float, high: float) -> tuple[Text, ...]:
    if margin is None:
        return ()
    found = {"margin": rate_text(margin), "low": amount_text(margin * low), "high": amount_text(margin * high)}
    return ((_MARGIN if low == high else _MARGIN_BETWEEN).format(**found),)


def _by_name(customers: pd.DataFrame, margin: float | None) -> Table:
    """Rank those who have a rhythm; nothing is said of one of the others, of whom the model knows a mean alone."""
    ranked = customers[~have_none(customers["rhythm"])].sort_values("sales", ascending=False, kind="stable")
    columns = (
        name_column(list(ranked.index)),
        count_column(Text(fr="commandes", en="orders"), ranked["orders"].to_list()),
        word_column(Text(fr="rythme", en="rhythm"), [_OF_ONE[code] for code in ranked["rhythm"]]),
        decimal_column(Text(fr="commandes attendues", en="orders expected"), ranked["expected"].to_list()),
        amount_column(Text(fr="ventes attendues", en="sales expected"), ranked["sales"].to_list()),
        *(
            ()
            if margin is None
            else (amount_column(Text(fr="marge attendue", en="margin expected"), (margin * ranked["sales"]).to_list()),)
        ),
    )
    return Table(
        Text(
            fr="L'année qui vient, client par client (ceux qui ont un rythme)",
            en="The year to come, by customer (those with a rhythm)",
        ),
        columns,
    )


_OF_ONE = {
    "kept": Text(fr="dans son rythme", en="in rhythm"),
    "silent": Text(fr="hors de son habitude", en="out of habit"),
}
_TOO_LITTLE = Text(
    fr="Il faut six mois, vingt clients, et dix qui soient revenus : en dessous, ce qu'une base vaudra ne se lit pas dans ses commandes.",
    en="It takes six months, twenty customers, and ten who came back: below, what a base will be worth cannot be read in its orders.",
)
_VALUE = Text(
    fr="Ventes attendues, dans l'année qui vient, des {n} clients connus, sans compter aucun nouveau : {sales}. Le modèle BG/NBD "
    "(chapitre 7) estime pour chacun ce qu'il commandera encore, départ possible compris. La règle du silence dit qui est présent : au moins "
    "trois commandes, et un silence ordinaire.",
    en="Sales expected, in the year to come, of the {n} customers known, without any new one: {sales}. The BG/NBD model (chapter 7) estimates "
    "what each will still order, a possible departure included. The rule of silence says who is present: at least three orders, and an "
    "ordinary silence.",
)
_ONE_OF_ONE_ORDER = Text(
    fr="{n} client n'a qu'une commande. Le modèle le tient pour présent, ce que personne ne sait : il est compté à part, et n'est pas classé.",
    en="{n} customer has one order only. The model takes this customer to be there, which nobody knows: counted apart, and not ranked.",
)
_OF_ONE_ORDER = Text(
    fr="{n} clients n'ont qu'une commande. Le modèle les tient tous pour présents, ce que personne ne sait : ils sont comptés à part, et leur "
    "montant, juste ou faux, n'est que celui du groupe.",
    en="{n} customers have one order only. The model takes all of them to be there, which nobody knows: they are counted apart, and their "
    "amount, right or wrong, is only that of the group.",
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
    fr="Avec une marge de {margin}, cela fait {low} de marge. C'est le plus que puissent coûter, en un an, les soins donnés à cette base.",
    en="With a margin of {margin}, that makes {low} of margin. It is the most that the care of this base may cost in a year.",
)
_MARGIN_BETWEEN = Text(
    fr="Avec une marge de {margin}, cela fait entre {low} et {high} de marge. C'est le plus que puissent coûter, en un an, les soins donnés à "
    "cette base.",
    en="With a margin of {margin}, that makes between {low} and {high} of margin. It is the most that the care of this base may cost in a "
    "year.",
)
_GUESSED = Text(
    fr="Un client parti n'est jamais vu partir, il est deviné : « hors de son habitude » est une raison d'appeler, non un départ.",
    en="A departure is never seen, it is guessed: “out of habit” is a reason to call, not a departure.",
)
