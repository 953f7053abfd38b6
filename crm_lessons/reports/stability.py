"""Whether the first customers of one year are still there in the next."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.pareto_abc.stability import TopStability, top_customer_stability
from crm_lessons.reports.book import Book, total_by_customer
from crm_lessons.reports.page import Block, Section, Table
from crm_lessons.reports.words import SHOWN, amount_text, customer_name, rate_text
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import day_text, number_text

_MISSING_AT_MOST = pd.Timedelta(days=31)
"""A file of two years whose first order came in the first month still covers two years."""
_FEWEST_CUSTOMERS = 10


def stability_section(book: Book) -> Section:
    """Follow the first 20 % of the last year but one into the last year, both counted back from the day of analysis."""
    return Section(Text(fr="D'une année à l'autre", en="From one year to the next"), _blocks(book))


def _blocks(book: Book) -> tuple[Block, ...]:
    turn, start = book.on - pd.DateOffset(years=1), book.on - pd.DateOffset(years=2)
    if book.orders["date"].min() > start + _MISSING_AT_MOST:
        return (_ONE_YEAR.format(first=day_text(book.orders["date"].min())),)
    before, after = _sales_between(book, start, turn), _sales_between(book, turn, book.on)
    if min(len(before), len(after)) < _FEWEST_CUSTOMERS:
        return (_TOO_FEW,)
    stability = top_customer_stability(before, after)
    fell = (_REGRESSION,) if stability.share_after < stability.share_before else ()
    return (_what_became(stability, turn), *fell, _one_by_one(stability, before, after))


def _sales_between(book: Book, start: pd.Timestamp, end: pd.Timestamp) -> pd.Series[float]:
    """Return sales by customer after `start` and up to `end`; a credit note may belong to a sale of another year."""
    orders = book.orders
    sales = total_by_customer(orders[(orders["amount"] > 0) & (orders["date"] > start) & (orders["date"] <= end)])
    return sales[~sales.index.isin(book.refunded.index)]


def _what_became(stability: TopStability, turn: pd.Timestamp) -> Text:
    top = len(stability.top_customers)
    return _BECAME.format(
        turn=day_text(turn),
        top=number_text(top),
        stay=number_text(round(stability.stay * top)),
        gone=number_text(round(stability.gone * top)),
        before=rate_text(stability.share_before),
        after=rate_text(stability.share_after),
    )


def _one_by_one(stability: TopStability, before: pd.Series[float], after: pd.Series[float]) -> Table:
    first = stability.top_customers[:SHOWN]
    columns = (sales.reindex(first, fill_value=0.0).to_list() for sales in (before, after))
    rows = [
        (customer_name(customer), amount_text(then), amount_text(now))
        for customer, then, now in zip(first, *columns, strict=True)
    ]
    headings = (
        Text(fr="client", en="customer"),
        Text(fr="ventes, année précédente", en="sales, year before"),
        Text(fr="ventes, dernière année", en="sales, last year"),
    )
    caption = Text(fr="Les premiers de l'année précédente", en="The first customers of the year before")
    return Table(caption, headings, rows, frozenset({1, 2}))


_ONE_YEAR = Text(
    fr="Le fichier commence le {first} : il ne couvre pas les deux années qui précèdent l'analyse. On ne peut pas dire si les "
    "premiers clients le restent ; gardez ce rapport, et comparez dans un an.",
    en="The file begins on {first}: it does not cover the two years before the analysis. Whether the first customers stay first "
    "cannot be told; keep this report, and compare a year from now.",
)
_TOO_FEW = Text(
    fr="L'une des deux dernières années compte moins de dix acheteurs : la comparaison tiendrait à un ou deux d'entre eux.",
    en="One of the last two years has fewer than ten buyers: the comparison would hang on one or two of them.",
)
_BECAME = Text(
    fr="Des {top} premiers clients de l'année qui finit le {turn} (20 % de ses acheteurs), encore parmi les premiers un an après : "
    "{stay} ; n'ont plus rien acheté : {gone}. Ensemble, leur part des ventes passe de {before} à {after}. (Ventes seules : les "
    "avoirs sont laissés de côté.)",
    en="Of the first {top} customers of the year ending on {turn} (20% of its buyers), among the first again a year later: {stay}; "
    "bought nothing more: {gone}. Together, their share of sales goes from {before} to {after}. (Sales alone: credit notes are "
    "left out.)",
)
_REGRESSION = Text(
    fr="Une partie de cette baisse peut n'être la faute de personne : on est tout en haut aussi parce qu'on a eu une bonne année, et "
    "une bonne année se répète rarement. Avant de chercher un coupable, regardez qui a baissé le plus.",
    en="Part of this fall may be nobody's fault: one is at the very top also for having had a good year, and a good year seldom comes "
    "twice. Before looking for someone to blame, look at who fell most.",
)
