"""What became of a file: every row counted once, every decision said, every doubt asked about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.orders_file.dates import ORDERS, Order
from crm_lessons.data.orders_file.parts import some_customers_at_a_time
from crm_lessons.data.orders_file.questions import Question
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import counted, day_text, number_text


@dataclass
class Reading:
    """The record that one reading of a file fills.

    questions: what the file leaves in doubt and would change a total or a customer
    remarks: what was decided, in sentences
    rows: what kind of row -> how many; "read", "set_aside", and those recognised as no order: "headings", "blank", "totals"...
    """

    questions: list[Question] = field(default_factory=list)
    remarks: list[Text] = field(default_factory=list)
    rows: Counter[str] = field(default_factory=Counter)

    def ask(self, question: Question | None) -> None:
        """Record a doubt, where there is one."""
        if question is not None:
            self.questions.append(question)

    def recognise(self, kind: str, rows: int) -> None:
        """Count rows that are no orders."""
        if rows:
            self.rows[kind] += rows


def recognised_in_words(rows: Mapping[str, int]) -> Text | None:
    """Say which rows were taken for no orders, and how many of each kind."""
    parts = [words.format(n=number_text(rows[kind])) for kind, words in _KINDS.items() if rows.get(kind)]
    if not parts:
        return None
    listed = parts[0]
    for part in parts[1:]:
        listed += Text(fr=", ", en=", ") + part
    return _NO_ORDERS.format(parts=listed)


def lines_in_words(orders: pd.DataFrame) -> Text | None:
    """Notice many rows of one customer on one day: perhaps the lines of one order, counted as so many orders."""
    parts = some_customers_at_a_time(orders[["customer", "date"]])
    repeated = sum(int(part.duplicated(["customer", "date"]).sum()) for part in parts)
    if repeated * _ONE_IN < len(orders) or not repeated:
        return None
    return _SAME_DAY.format(n=number_text(repeated), rows=number_text(len(orders)))


def foremost_in_words(orders: pd.DataFrame) -> Text | None:
    """Notice one customer of many who has a large part of the rows: perhaps a word for buyers without a name."""
    rows = orders["customer"].value_counts()
    if len(rows) < _MANY_CUSTOMERS or rows.iloc[0] * _ONE_IN < len(orders):
        return None
    return _FOREMOST.format(name=rows.index[0], n=number_text(int(rows.iloc[0])), rows=number_text(len(orders)))


def rows_in_words(name: str, orders: pd.DataFrame, rows: Mapping[str, int]) -> Text:
    """Say how many rows were read, of which kind, from when to when, and how many were set aside."""
    return _ROWS.format(
        name=name,
        orders=counted(rows["read"], _ONE_ROW, _MANY_ROWS),
        notes=counted(int((orders["amount"] < 0).sum()), _ONE_NOTE, _MANY_NOTES),
        rejected=number_text(rows["set_aside"]),
        customers=counted(orders["customer"].nunique(), ONE_CUSTOMER, MANY_CUSTOMERS),
        first=day_text(orders["date"].min()),
        last=day_text(orders["date"].max()),
    )


def reading_in_words(
    columns: Mapping[str, str], decimal: DecimalMark, order: Order, encoding: str | None, separator: str | None
) -> Text:
    """Say under which headings the columns were found, and how amounts, dates and letters were understood."""
    words = _READING.format(**columns, mark=decimal, order=ORDERS[order])
    if encoding is None or separator is None:
        return words
    return words + _TEXT_FILE.format(encoding=encoding, separator=_TAB if separator == "\t" else separator)


def grouped_question(rows: int) -> Question:
    """Return the question that a customer raises who is written once for a group of rows."""
    return Question(_GROUPED.format(n=number_text(rows)), {"fill_down": True})


def sheet_in_words(sheet: str, others: Sequence[str], alike: Sequence[str]) -> Text:
    """Say which sheet of several was read, and which of the others have the same headings."""
    words = _SHEET.format(sheet=sheet, others=", ".join(others))
    return words + _ALIKE.format(alike=", ".join(alike), one=alike[0]) if alike else words


_ONE_IN = 5
"""From one row in five on, rows of one customer on one day are more than chance."""

_MANY_CUSTOMERS = 20

_KINDS = {
    "blank": Text(fr="lignes vides : {n}", en="empty rows: {n}"),
    "totals": Text(fr="totaux et sous-totaux : {n}", en="totals and subtotals: {n}"),
    "groups": Text(fr="titres de groupes : {n}", en="headings of groups: {n}"),
    "repeated_headings": Text(fr="titres répétés : {n}", en="headings that come again: {n}"),
    "notes": Text(fr="notes sous le tableau : {n}", en="notes below the table: {n}"),
    "units": Text(fr="lignes d'unités : {n}", en="rows of units: {n}"),
    "continued": Text(
        fr="suites d'une commande, sans montant : {n}", en="further lines of an order, without amount: {n}"
    ),
    "repeated_totals": Text(fr="totaux de commande répétés : {n}", en="order totals that come again: {n}"),
}
_NO_ORDERS = Text(fr="Lignes qui ne sont pas des commandes : {parts}.", en="Rows that are no orders: {parts}.")
_SAME_DAY = Text(
    fr="{n} lignes sur {rows} ont le client et le jour d'une autre. Si chacune n'est qu'un article d'une commande, les "
    'fréquences et les rythmes sont faux : nommez la colonne du numéro de commande, `order="…"`, dans `read_orders_file`.',
    en="{n} rows of {rows} have the customer and the day of another. If each is only one item of an order, frequencies and "
    'rhythms are wrong: name the column of the order number, `order="…"`, in `read_orders_file`.',
)
_FOREMOST = Text(
    fr="« {name} » a à lui seul {n} lignes sur {rows} : est-ce un client, ou un mot pour ceux qui n'ont pas laissé leur nom ?",
    en="“{name}” alone has {n} rows of {rows}: is it a customer, or a word for those who left no name?",
)
_TAB = Text(fr="tabulation", en="tab")
_ROWS = Text(
    fr="{name} : {orders}, dont {notes}, du {first} au {last} ; {customers}. Lignes écartées : {rejected}.",
    en="{name}: {orders}, of which {notes}, from {first} to {last}; {customers}. Rows set aside: {rejected}.",
)
_ONE_ROW, _MANY_ROWS = Text(fr="{n} ligne lue", en="{n} row read"), Text(fr="{n} lignes lues", en="{n} rows read")
_ONE_NOTE, _MANY_NOTES = Text(fr="{n} avoir", en="{n} credit note"), Text(fr="{n} avoirs", en="{n} credit notes")
ONE_CUSTOMER, MANY_CUSTOMERS = Text(fr="{n} client", en="{n} customer"), Text(fr="{n} clients", en="{n} customers")
_READING = Text(
    fr="Client : colonne « {customer} » ; date : « {date} », lue {order} ; montant : « {amount} », décimales après « {mark} ».",
    en="Customer: column “{customer}”; date: “{date}”, read as {order}; amount: “{amount}”, decimals after “{mark}”.",
)
_TEXT_FILE = Text(
    fr=" Texte : {encoding}, colonnes séparées par « {separator} ».",
    en=" Text: {encoding}, columns separated by “{separator}”.",
)
_GROUPED = Text(
    fr="le client manque sur {n} lignes : il semble n'être écrit qu'une fois pour les lignes qui le suivent (cellules fusionnées, "
    "rapport par client). Écrivez `fill_down=True` pour le répéter, `fill_down=False` si ces lignes n'ont pas de client.",
    en="the customer is missing in {n} rows: it seems to be written once for the rows below (merged cells, report by customer). "
    "Write `fill_down=True` to repeat it, `fill_down=False` if these rows have no customer.",
)
_SHEET = Text(
    fr="Feuille lue : « {sheet} » ; feuilles non lues : {others}.",
    en="Sheet read: “{sheet}”; sheets not read: {others}.",
)
_ALIKE = Text(
    fr=" Attention, d'autres ont les mêmes titres et n'y sont pas comptées : {alike}. Pour en lire une : `sheet=\"{one}\"`.",
    en=' Mind that others have the same headings and are not counted: {alike}. To read one: `sheet="{one}"`.',
)
PREAMBLE = Text(
    fr="Titres des colonnes trouvés à la ligne {row} ; ce qui précède n'a pas été lu.",
    en="Headings of the columns found in row {row}; what stands above was not read.",
)
RIVALS = Text(
    fr="Autres colonnes qui pourraient être le montant (taxes comprises ou non, frais, remises) : {headings}.",
    en="Other columns that could be the amount (with tax or without, fees, discounts): {headings}.",
)
STATUSES = Text(
    fr="Colonne « {heading} », dont toutes les lignes comptent : {words}.",
    en="Column “{heading}”, of which every row counts: {words}.",
)
KEPT = Text(fr="Lignes gardées : `{kept}`.", en="Rows kept: `{kept}`.")
ONE_CURRENCY = Text(fr="Monnaie : {code}.", en="Currency: {code}.")
MIXED_UP = Text(
    fr="Des lettres semblent mal décodées, ainsi dans « {text} » : enregistrez le fichier en UTF-8, sans quoi un client peut en "
    "faire deux.",
    en="Some letters seem wrongly decoded, as in “{text}”: save the file as UTF-8, or one customer may become two.",
)
SHORTER = Text(
    fr="{n} lignes finissent avant le dernier titre.",
    en="{n} rows end before the last heading.",
)
NUMBERED_DATES = Text(
    fr="Des dates sont écrites comme des nombres (20240105, jours d'Excel ou secondes depuis 1970) : vérifiez la période.",
    en="Some dates are written as numbers (20240105, days of Excel or seconds since 1970): check the period.",
)
NOT_DEDUCTED = Text(
    fr="« {refunded} » dit ce qui a été remboursé ; le montant que vous avez nommé ne le déduit pas.",
    en="“{refunded}” says what was paid back; the amount that you named does not deduct it.",
)
FILLED_DOWN = Text(
    fr="Un client écrit une seule fois vaut pour les lignes qui le suivent : {n} lignes.",
    en="A customer written once stands for the rows below: {n} rows.",
)
ADDED_UP = Text(
    fr="{rows} lignes font {orders} commandes, par la colonne « {heading} ».",
    en="{rows} rows make {orders} orders, by the column “{heading}”.",
)
SEPARATE = Text(
    fr="La colonne « {heading} » se répète, et chaque ligne compte pour une commande.",
    en="The column “{heading}” comes again, and every row counts as an order.",
)
