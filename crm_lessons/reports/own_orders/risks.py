"""The two largest risks that a file of orders shows, each by the share of a year's sales that hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from crm_lessons.methods.pareto_abc.concentration import customers_needed
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.own_orders.won_and_lost import lost_customers, won_customers
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.reports.words import amount_text, customer_name, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, number_text

_SHOWN = 2
_LARGE = 0.10
_TOO_LATE = 730


class Risk(NamedTuple):
    """A risk in words, and the share of a year's sales that hangs on it."""

    share: float
    words: Text


def largest_risks(book: Book, years: TwoYears) -> list[Text]:
    """Return the two risks on which most hangs, the largest first; one where the file shows no other."""
    risks = sorted(_risks(book, years), key=lambda risk: -risk.share)
    return [risk.words for risk in risks[:_SHOWN]]


def _risks(book: Book, years: TwoYears) -> Iterator[Risk]:
    total = float(years.last.sum())
    if not total > 0:
        yield Risk(1.0, _NOTHING_SOLD)
        return
    yield _concentration(years, total)
    habit = book.customers["out_of_habit"] & (book.customers["silent_days"] <= _TOO_LATE)
    silent = book.customers[habit.to_numpy()]
    if len(silent):
        stake = float(silent["year_to_last"].sum())
        yield Risk(
            stake / total,
            counted(len(silent), _ONE_SILENT, _SILENT).format(
                amount=amount_text(stake), share=rate_text(stake / total)
            ),
        )
    if years.are_covered and len(years.before):
        yield from _losses(years, total)


def _concentration(years: TwoYears, total: float) -> Risk:
    period = _IN_A_YEAR if years.last_is_covered else _IN_THE_FILE
    sales = years.last.sort_values(ascending=False, kind="stable")
    share, half = float(sales.iloc[0]) / total, customers_needed(sales, 0.5)
    if share >= _LARGE or half == 1:
        words = _FIRST.format(customer=customer_name(sales.index[0]), share=rate_text(share), period=period)
        return Risk(share, words + _TO_FIND.format(amount=amount_text(float(sales.iloc[0]))))
    found = {"half": number_text(half), "n": number_text(len(sales)), "part": rate_text(half / len(sales))}
    return Risk(share, _HALF.format(period=period, **found))


def _losses(years: TwoYears, total: float) -> Iterator[Risk]:
    before = float(years.before.sum())
    if total < before:
        fall = 1 - total / before
        yield Risk(fall, _FALL.format(fall=rate_text(fall), last=amount_text(total), before=amount_text(before)))
    lost, won = lost_customers(years), won_customers(years)
    if lost.sum() > won.sum():
        share = float(lost.sum()) / before
        words = counted(len(lost), _ONE_LOST, _LOST)
        amounts = {"lost": amount_text(float(lost.sum())), "won": amount_text(float(won.sum()))}
        yield Risk(share, words.format(share=rate_text(share), **amounts))


_IN_A_YEAR = Text(fr="des douze derniers mois", en="of the last twelve months")
_IN_THE_FILE = Text(fr="du fichier", en="in the file")
_FIRST = Text(
    fr="Dépendance : {customer} fait {share} des ventes {period}.",
    en="Dependence: {customer} makes {share} of the sales {period}.",
)
_TO_FIND = Text(fr=" S'il part, il faut retrouver {amount}.", en=" Without this customer, {amount} would be missing.")
_HALF = Text(
    fr="Dépendance : {half} clients sur {n} ({part}) font la moitié des ventes {period}. Qui les connaît par leur nom ?",
    en="Dependence: {half} customers of {n} ({part}) make half of the sales {period}. Who knows them by name?",
)
_ONE_SILENT = Text(
    fr="Silence : {n} client est hors de son habitude. Dans les douze mois qui finissent par sa dernière commande, il avait acheté pour "
    "{{amount}}, soit l'équivalent de {{share}} des ventes des douze derniers mois.",
    en="Silence: {n} customer is out of habit, who in the twelve months that end with the last order had bought for {{amount}}, the "
    "equivalent of {{share}} of the sales of the last twelve months.",
)
_SILENT = Text(
    fr="Silence : {n} clients sont hors de leur habitude. Dans les douze mois qui finissent par leur dernière commande, ils avaient "
    "acheté pour {{amount}}, soit l'équivalent de {{share}} des ventes des douze derniers mois.",
    en="Silence: {n} customers are out of their habit. In the twelve months that end with their last order they had bought for "
    "{{amount}}, the equivalent of {{share}} of the sales of the last twelve months.",
)
_FALL = Text(
    fr="Recul : {last} de ventes sur douze mois, contre {before} l'année d'avant, soit {fall} de moins.",
    en="Decline: sales of {last} in twelve months, against {before} the year before, or {fall} less.",
)
_ONE_LOST = Text(
    fr="Départs : {n} acheteur de l'année d'avant n'a rien pris depuis un an. Il en faisait {{share}}, soit {{lost}} ; les nouveaux "
    "n'ont apporté que {{won}}.",
    en="Departures: {n} buyer of the year before has taken nothing for a year, who made {{share}} of it, or {{lost}}; new ones brought "
    "in only {{won}}.",
)
_LOST = Text(
    fr="Départs : {n} acheteurs de l'année d'avant n'ont rien pris depuis un an. Ils en faisaient {{share}}, soit {{lost}} ; les nouveaux "
    "n'ont apporté que {{won}}.",
    en="Departures: {n} buyers of the year before have taken nothing for a year. They made {{share}} of it, or {{lost}}; new ones "
    "brought in only {{won}}.",
)
_NOTHING_SOLD = Text(
    fr="Aucune vente depuis un an : vérifiez le jour de l'analyse, ou le fichier.",
    en="No sale for a year: check the day of the analysis, or the file.",
)
