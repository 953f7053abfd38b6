"""RADAR's third question: who holds which product of ours, and which one could still be placed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import complete, in_code, one_row_each, refuse_levels, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.numbers import float_cells
from crm_lessons.methods.order_book import refuse_empty
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


@dataclass(frozen=True)
class EquipmentRate:
    """How far customers are equipped with what the firm sells.

    table: product | customers, holders, rate (holders over customers), without (customers who do not hold it)
    products_per_customer: how many of the products a customer holds on average
    """

    table: pd.DataFrame
    products_per_customer: float


def holdings_table(orders: pd.DataFrame, customer: str = "customer", product: str = "product") -> pd.DataFrame:
    """Return who has bought what, as true or false, from one row an order line.

    customer (in the order of the labels) | one column a product (true where the customer bought it at least once)

    To count baskets instead of customers, give the column of the order's number as `customer`.
    Raises InputError: a column or a name is missing, or the table is empty.

    Example:
        >>> lines = pd.DataFrame({"customer": ["A", "A", "B"], "product": ["pump", "valve", "pump"]})
        >>> holdings_table(lines)
        product   pump  valve
        customer
        A         True   True
        B         True  False
    """
    table = table_with(orders, (customer, product), "orders")
    refuse_empty(table)
    for name in (customer, product):
        refuse_doubtful_names(complete(table[name]), in_code("orders", name))
    return table.groupby([customer, product], observed=True).size().unstack(fill_value=0) > 0


def equipment_rate(holdings: pd.DataFrame) -> EquipmentRate:
    """Return what part of the customers holds each product, and how many products a customer holds.

    From a table with a row for each customer and a column for each product (true or false, or how many), as
    `holdings_table` makes it; the products come in its order.

    `without` counts those who could still be equipped, not those who would want it: see `co_purchases` for what goes with what
    they have. The rows decide the rate: customers who need no pump lower the rate of pumps.

    Raises InputError (see `held`).
    Source: course, "taux d'équipement", which it does not define: two accepted meanings, given side by side.

    Example:
        >>> holdings = pd.DataFrame({"pump": [True, True, False], "valve": [True, False, False]}, index=list("ABC"))
        >>> equipment_rate(holdings).table.round(2)
                 customers  holders  rate  without
        product
        pump             3        2  0.67        1
        valve            3        1  0.33        2
    """
    owns = held(holdings)
    holders = owns.sum()
    table = pd.DataFrame({
        "customers": len(owns),
        "holders": holders,
        "rate": holders / len(owns),
        "without": len(owns) - holders,
    })  # fmt: skip
    return EquipmentRate(table.rename_axis("product"), float(owns.sum(axis="columns").mean()))


def held(holdings: object) -> pd.DataFrame:
    """Return holdings as a table of true and false, customer x product.

    Raises InputError when `holdings` is not a table, is empty, names a customer or a product twice, or has a cell that is
    neither true, false nor a count.
    """
    if not isinstance(holdings, pd.DataFrame) or holdings.empty:
        raise InputError(_NO_TABLE.format(found=kind_in_words(holdings)))
    refuse_levels(holdings, "holdings")
    one_row_each(holdings)
    if holdings.columns.has_duplicates:
        raise InputError(_TWICE.format(products=first_few(holdings.columns[holdings.columns.duplicated()].unique())))
    counts = float_cells(holdings, true_is_one=True)
    neither = ~(counts >= 0)
    if neither.any():
        row, column = (int(place) for place in np.argwhere(neither)[0])
        found = {"row": label(holdings.index[row]), "column": label(holdings.columns[column])}
        cell = None if holdings.isna().iat[row, column] else holdings.iat[row, column]
        raise InputError(_NO_COUNT.format(value=shown(cell), **found))
    return pd.DataFrame(counts > 0, index=holdings.index, columns=holdings.columns)


_NO_TABLE = Text(
    fr="On attend un tableau pandas : un client par ligne, un produit par colonne, vrai ou faux dans les cases ; reçu : {found}. "
    "Des lignes de commande ? Écrivez `holdings_table(orders)`.",
    en="Expected a pandas DataFrame: one customer a row, one product a column, true or false in the cells; received: {found}. "
    "Order lines? Write `holdings_table(orders)`.",
)
_TWICE = Text(
    fr="Plusieurs colonnes portent le même nom : {products}. Un produit, une colonne.",
    en="Several columns have the same name: {products}. One product, one column.",
)
_NO_COUNT = Text(
    fr="Client {row}, produit {column} : on attend vrai, faux ou un nombre de 0 ou plus ; on a lu {value}.",
    en="Customer {row}, product {column}: expected true, false or a number of 0 or more; found {value}.",
)
