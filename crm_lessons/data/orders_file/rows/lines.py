"""The lines of an order, which many files write one a row: added up to one order where that is sure, asked about where not."""

from __future__ import annotations

import re
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.questions import Question
from crm_lessons.data.orders_file.shapes import ShapedColumn
from crm_lessons.data.orders_file.table.known_headings import plain
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

Lines = Literal["add", "once", "separate"]


def order_numbers(column: ShapedColumn, length: int) -> NDArray[np.int64] | None:
    """Return by place which order a row belongs to, as a number, -1 where it has none; None where no order comes twice."""
    orders = np.full(length, -1, dtype=np.int64)
    begin = numbered = 0
    for shape in column.shapes:
        if shape.text.strip():
            same, distinct = pd.factorize(shape.digits)
            orders[shape.places] = same + begin
            begin += len(distinct)
            numbered += len(same)
    texts = {place: text for place, cell in column.others.items() if cell is not None and (text := str(cell).strip())}
    codes = {text: n for n, text in enumerate(dict.fromkeys(texts.values()), start=begin)}
    for place, text in texts.items():
        orders[place] = codes[text]
    return None if begin + len(codes) == numbered + len(texts) else orders


def of_the_same_order(
    values: NDArray[Any], missing: NDArray[np.bool_], of_order: NDArray[np.int64]
) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Return the values, those that are missing taken from the first row of the same order, and which were taken.

    values, missing, of_order: by place; of_order is -1 where a row has no order number. A value that could not be read is not taken.
    """
    written = ~missing & ~pd.isna(values) & (of_order >= 0)
    first = pd.Series(values[written], index=of_order[written])
    first = first[~first.index.duplicated()]
    taken = missing & (of_order >= 0) & np.isin(of_order, first.index.to_numpy())
    if not taken.any():
        return values, taken
    filled = values.copy()
    filled[taken] = first.reindex(of_order[taken]).to_numpy()
    return filled, taken


def lines_question(
    orders: pd.DataFrame, of_order: NDArray[np.int64], heading: str, amount: str, *, order_given: bool
) -> tuple[Lines, Question | None]:
    """Return what to do with rows that share an order number, and the question that remains.

    orders: the rows that can be read: customer, date, amount; of_order: the order of each, -1 for none
    heading, amount: the columns of the order number and of the amount
    """
    numbered = orders.assign(order=of_order)[of_order >= 0]
    repeated = numbered[numbered.duplicated("order", keep=False)]
    if repeated.empty or order_given:
        return "add", None
    by_order = repeated.groupby("order", sort=False)
    found = {"heading": heading, "rows": number_text(len(repeated)), "orders": number_text(by_order.ngroups)}
    found |= {"row": repeated.index[0], "other": by_order.get_group(repeated["order"].iloc[0]).index[1]}
    if (by_order["customer"].nunique() > 1).any():
        return "separate", Question(_TWO_CUSTOMERS.format(**found), {"lines": "separate"})
    if (by_order["amount"].nunique() == 1).all() and (repeated["amount"] != 0).any():
        return "add", Question(
            _ALL_EQUAL.format(**found), {"lines": "once" if _OF_AN_ORDER.search(plain(amount)) else "add"}
        )
    return "add", None


def add_up(orders: pd.DataFrame, of_order: NDArray[np.int64], how: Lines) -> tuple[pd.DataFrame, int]:
    """Return one row an order, at the row where it begins, and how many rows repeated a total that counts once.

    Rows of one order number are one order where the customer and the day are the same.
    """
    if how == "separate":
        return orders, 0
    alone = of_order < 0
    keys = pd.DataFrame({
        "order": np.where(alone, -1 - np.arange(len(orders)), of_order),
        "customer": pd.factorize(orders["customer"])[0],
        "date": orders["date"].to_numpy(),
    })  # fmt: skip
    same = keys.groupby(list(keys.columns), sort=False).ngroup().to_numpy()
    first = ~pd.Series(same).duplicated().to_numpy()
    added = orders[first].copy()
    if how == "once":
        return added, int((~first).sum())
    added["amount"] = np.bincount(same, weights=orders["amount"].to_numpy())
    return added, 0


_OF_AN_ORDER = re.compile(
    r"^(?!.*\b(?:line|lines|item|items|ligne|lignes|article|articles)\b).*\b(?:total|order|commande)\b"
)
"""A column called so holds the total of an order, that of one of its lines a word more."""

_TWO_CUSTOMERS = Text(
    fr="« {heading} » revient sur {rows} lignes, dont les lignes {row} et {other}, et pas toujours pour le même client : est-ce un "
    'numéro de commande ? Écrivez `lines="separate"` si chaque ligne est une commande, `lines="add"` si les lignes d\'un numéro, '
    "d'un client et d'un jour s'additionnent.",
    en="“{heading}” comes again in {rows} rows, rows {row} and {other} among them, and not always for the same customer: is it an "
    'order number? Write `lines="separate"` if each row is an order, `lines="add"` if the rows of one number, one customer and '
    "one day add up.",
)
_ALL_EQUAL = Text(
    fr="« {heading} » se répète ({rows} lignes, numéros répétés : {orders} ; ainsi les lignes {row} et {other}), et les lignes d'un "
    'même numéro ont le même montant. Écrivez `lines="add"` si chaque ligne a le sien, à additionner ; `lines="once"` si le total '
    "de la commande y est répété, à compter une fois.",
    en="“{heading}” comes again ({rows} rows, numbers that come again: {orders}; such as rows {row} and {other}), and the rows of "
    'one number have the same amount. Write `lines="add"` if each row has its own, to add up; `lines="once"` if the total of the order is '
    "repeated there, to count once.",
)
