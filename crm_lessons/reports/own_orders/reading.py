"""What was read, and what was set aside: the part of a report to look at before believing the others."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import numpy as np
import pandas as pd

from crm_lessons.data.orders_file.account import MANY_CUSTOMERS, ONE_CUSTOMER
from crm_lessons.methods.crm_process.deduplication import normal_name
from crm_lessons.reports.own_orders.book import Book
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.table import Table, cent_column, count_column, name_column, word_column
from crm_lessons.reports.words import SHOWN, amount_text, named
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, day_text, number_text


def reading_section(book: Book) -> Section:
    """Say how many rows, customers and credit notes there are, and who is not in the analysis."""
    return Section(Text(fr="Ce qui a été lu", en="What was read"), tuple(_blocks(book)))


def said_apart(book: Book) -> tuple[Text, ...]:
    """Say how many of the customers read are not analysed, and why: a sentence to stand beside a number that leaves them out."""
    apart = len(book.refunded)
    said = _ONE_APART if apart == 1 else _SOME_APART
    return (said.format(n=number_text(apart), read=number_text(_read(book))),) if apart else ()


def _read(book: Book) -> int:
    return len(book.orders["customer"].cat.categories)


def _blocks(book: Book) -> Iterator[Block]:
    yield _period(book)
    if book.on > pd.Timestamp(datetime.date.today()):
        yield _IN_THE_FUTURE
    yield from book.said
    yield _totals(book)
    if len(book.rejected):
        yield _REJECTED.format(count=number_text(len(book.rejected)))
        yield _rejected_rows(book.rejected)
    if len(book.refunded):
        yield _REFUNDED.format(
            customers=named(list(book.refunded.index), SHOWN), total=amount_text(float(book.refunded.sum()))
        )
    alike = _names_alike(book.orders["customer"])
    if alike:
        yield _ALIKE
        yield Table(
            Text(fr="Noms à rapprocher", en="Names to compare"),
            (
                name_column([first for first, *_ in alike], Text(fr="celui-ci", en="this one")),
                word_column(Text(fr="ressemble à", en="looks like"), [named(others, SHOWN) for _, *others in alike]),
            ),
        )


def _period(book: Book) -> Text:
    words = _PERIOD.format(
        rows=counted(len(book.orders), _ONE_ROW, _MANY_ROWS),
        customers=counted(_read(book), ONE_CUSTOMER, MANY_CUSTOMERS),
        first=day_text(book.orders["date"].min()),
        last=day_text(book.orders["date"].max()),
        days=counted(book.days, _ONE_DAY, _MANY_DAYS),
    )
    return words + (_LAST_KNOWN if book.last_known else _ON.format(on=day_text(book.on)))


def _totals(book: Book) -> Table:
    amounts = book.orders["amount"].to_numpy()
    parts = (
        (Text(fr="ventes", en="sales"), amounts[amounts > 0]),
        (Text(fr="avoirs", en="credit notes"), amounts[amounts < 0]),
        (Text(fr="lignes à zéro", en="rows of zero"), amounts[amounts == 0]),
        (Text(fr="net", en="net"), amounts),
    )
    filled = [(name, part) for name, part in parts if len(part)]
    columns = (
        word_column(Text(fr="nature", en="kind"), [name for name, _ in filled]),
        count_column(Text(fr="lignes", en="rows"), [len(part) for _, part in filled]),
        cent_column(
            Text(fr="montant, dans la monnaie du fichier", en="amount, in the currency of the file"),
            [float(part.sum()) for _, part in filled],
        ),
    )
    return Table(Text(fr="Ventes et avoirs", en="Sales and credit notes"), columns)


def _rejected_rows(rejected: pd.DataFrame) -> Table:
    columns = (
        word_column(Text(fr="ligne du fichier", en="row of the file"), [str(row) for row in rejected.index]),
        word_column(Text(fr="motif", en="reason"), [str(reason) for reason in rejected["reason"]]),
    )
    return Table(Text(fr="Lignes mises de côté", en="Rows set aside"), columns)


def _names_alike(customers: pd.Series[str]) -> list[list[str]]:
    """Return the names that differ only by capitals, accents, punctuation or legal form, group by group."""
    distinct = customers.cat.categories
    # Numbers instead of a hundred thousand texts leave out nearly all names.
    forms = pd.Series(np.fromiter(map(hash, map(normal_name, distinct)), dtype=np.int64, count=len(distinct)))
    maybe = forms.duplicated(keep=False).to_numpy()[customers.cat.codes]
    names = pd.Series(customers[maybe].unique().astype(str))
    normal = names.map(normal_name)
    shared = normal.notna() & normal.duplicated(keep=False)
    return names[shared].groupby(normal[shared]).agg(list).to_list()


_PERIOD = Text(
    fr="{rows} et {customers}, du {first} au {last} : {days}. ",
    en="{rows} and {customers}, from {first} to {last}: {days}. ",
)
_ONE_ROW, _MANY_ROWS = Text(fr="{n} ligne", en="{n} row"), Text(fr="{n} lignes", en="{n} rows")
_ONE_DAY, _MANY_DAYS = Text(fr="{n} jour", en="{n} day"), Text(fr="{n} jours", en="{n} days")
_LAST_KNOWN = Text(
    fr="L'analyse se place au dernier jour du fichier, qui ne dit rien de la suite.",
    en="The analysis is made on the last day of the file, which says nothing of what came after.",
)
_ON = Text(fr="L'analyse se place au {on}.", en="The analysis is made on {on}.")
_IN_THE_FUTURE = Text(
    fr="Ce jour est dans l'avenir : une date mal tapée suffit à déplacer toute l'analyse. Vérifiez la dernière commande.",
    en="This day is in the future: one date mistyped is enough to move the whole analysis. Check the last order.",
)
_REJECTED = Text(
    fr="Lignes du fichier mises de côté : {count}. Elles ne comptent nulle part ci-dessous.",
    en="Rows of the file set aside: {count}. They count nowhere below.",
)
_REFUNDED = Text(
    fr="Mis à part, parce que leurs avoirs dépassent leurs achats sur la période (ensemble : {total}) : {customers}. Une part "
    "négative du chiffre d'affaires n'a pas de sens ; la vente d'origine est peut-être antérieure au fichier.",
    en="Set aside, because their credit notes exceed their purchases in the period (together: {total}): {customers}. A negative "
    "share of revenue has no meaning; the original sale may be older than the file.",
)
_ONE_APART = Text(
    fr="{n} des {read} clients lus n'est pas compté ici : ses avoirs dépassent ses achats. « Ce qui a été lu » le nomme.",
    en="{n} of the {read} customers read is not counted here: its credit notes exceed its purchases. “What was read” names it.",
)
_SOME_APART = Text(
    fr="{n} des {read} clients lus ne sont pas comptés ici : leurs avoirs dépassent leurs achats. « Ce qui a été lu » les nomme.",
    en="{n} of the {read} customers read are not counted here: their credit notes exceed their purchases. “What was read” names them.",
)
_ALIKE = Text(
    fr="Certains noms ne diffèrent que par les majuscules, les accents ou la forme juridique. Ils comptent ici pour des clients "
    "distincts : s'il s'agit du même, corrigez le fichier et recommencez.",
    en="Some names differ only by capitals, accents or legal form. They count here as distinct customers: if they are the same, "
    "mend the file and start again.",
)
