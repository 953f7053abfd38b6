"""The market as a table, suppliers in rows and customers in columns: what it must hold before anything is divided."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import is_name, refuse_levels
from crm_lessons.methods.numbers import float_cells
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


def market_table(sales: object) -> pd.DataFrame:
    """Return sales as a table of floats, supplier x customer, or say which cell stands in the way.

    Raises InputError when `sales` is not a table, is empty, names a supplier or a customer twice, holds something that
    is not a finite number or is negative, or when a customer buys nothing from anybody.
    """
    table = number_table(sales, _SUPPLIERS_BY_CUSTOMERS)
    _refuse_cells(table.to_numpy() < 0, table, _NEGATIVE)
    with np.errstate(over="ignore"):
        if not np.isfinite(table.to_numpy().sum()):
            raise InputError(_TOO_LARGE)
    nothing = table.columns[table.sum() <= 0]
    if len(nothing):
        raise InputError(_NO_PURCHASE.format(customers=first_few(nothing)))
    return table


def number_table(given: object, shape: Text) -> pd.DataFrame:
    """Return a table as finite floats, each row and each column named once; `shape` says what was expected."""
    if not isinstance(given, pd.DataFrame) or given.empty:
        raise InputError(_NO_TABLE.format(shape=shape, found=kind_in_words(given)))
    refuse_levels(given)
    for labels, axis in ((given.index, _ROW), (given.columns, _COLUMN)):
        if labels.has_duplicates:
            raise InputError(_TWICE.format(axis=axis, names=first_few(labels[labels.duplicated()].unique())))
    table = pd.DataFrame(float_cells(given), index=given.index, columns=given.columns)
    _refuse_cells(~np.isfinite(table.to_numpy()), given, _NO_NUMBER)
    return table


def potential_of(customers: pd.Index, purchases: pd.Series[float], potential: object) -> pd.Series[float]:
    """Return the potential of each customer, in the order of `customers`; it is never below what they already buy.

    Raises InputError when `potential` is not a Series of numbers by customer, leaves one out, or is below purchases.
    """
    values = numeric_series(potential)
    missing = customers.difference(values.index, sort=False)
    if len(missing):
        raise InputError(_NO_POTENTIAL.format(customers=first_few(missing)))
    values = values.reindex(customers)
    below = customers[values < purchases * (1 - ROUNDING)]
    if len(below):
        raise InputError(_TOO_SMALL.format(customers=first_few(below)))
    return values


def supplier_sales(table: pd.DataFrame, supplier: str | int) -> pd.Series[float]:
    """Return the row of `supplier`, sales by customer, and say which suppliers there are when it has none."""
    if not is_name(supplier) or supplier not in table.index:
        raise InputError(_NO_SUPPLIER.format(supplier=shown(supplier), suppliers=first_few(table.index)))
    row: pd.Series[float] = table.iloc[list(table.index).index(supplier)]
    return row


def _refuse_cells(wrong: np.ndarray, given: pd.DataFrame, message: Text) -> None:
    """Name the first wrong cell by its row and column, with what it holds."""
    if wrong.any():
        row, column = (int(place) for place in np.argwhere(wrong)[0])
        cell = {"row": given.index[row], "column": given.columns[column], "value": given.iat[row, column]}
        raise InputError(message.format(**cell))


_SUPPLIERS_BY_CUSTOMERS = Text(
    fr="un fournisseur par ligne, un client par colonne, les ventes dans les cases",
    en="one supplier a row, one customer a column, sales in the cells",
)
_ROW, _COLUMN = Text(fr="lignes", en="rows"), Text(fr="colonnes", en="columns")
_NO_TABLE = Text(
    fr="On attend un tableau pandas ({shape}) ; on a reçu : {found}.",
    en="Expected a pandas DataFrame ({shape}); received: {found}.",
)
_TWICE = Text(
    fr="Plusieurs {axis} portent le même nom : {names}. Additionnez-les, ou donnez-leur des noms différents.",
    en="Several {axis} have the same name: {names}. Add them up, or give them different names.",
)
_NO_NUMBER = Text(
    fr="Ligne {row}, colonne {column} : on attend un nombre ; on a lu : {value}. Aucune vente s'écrit 0.",
    en="Row {row}, column {column}: expected a number; found: {value}. No sales are written 0.",
)
_NEGATIVE = Text(
    fr="Ligne {row}, colonne {column} : ventes négatives ({value}). Rattachez l'avoir à la vente qu'il annule.",
    en="Row {row}, column {column}: negative sales ({value}). Set the credit note against the sale it cancels.",
)
_TOO_LARGE = Text(
    fr="Le total dépasse ce qu'un nombre peut contenir. Vérifiez l'unité : comptez en milliers ou en millions.",
    en="The total is more than a number can hold. Check the unit: count in thousands or in millions.",
)
_NO_PURCHASE = Text(
    fr="Aucun achat, chez aucun fournisseur : {customers}. Une part de rien ne se calcule pas ; mettez cette colonne à part.",
    en="No purchase from any supplier: {customers}. A share of nothing cannot be computed; set this column aside.",
)
_NO_POTENTIAL = Text(
    fr="Il manque le potentiel de : {customers}. Donnez une série avec un nombre par client.",
    en="The potential is missing for: {customers}. Give a Series with one number per customer.",
)
_TOO_SMALL = Text(
    fr="Potentiel inférieur aux achats déjà faits : {customers}. Un client ne peut pas acheter plus que son potentiel : "
    "revoyez l'estimation, ou l'unité.",
    en="Potential below the purchases already made: {customers}. A customer cannot buy more than their potential: "
    "look again at the estimate, or at the unit.",
)
_NO_SUPPLIER = Text(
    fr="Le tableau n'a pas de fournisseur {supplier}. Il a : {suppliers}.",
    en="The table has no supplier {supplier}. It has: {suppliers}.",
)
