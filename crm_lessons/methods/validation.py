"""What a method accepts, and the sentence for what it does not: which column, which customer, what to do."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.customers import named_customers as named_customers
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.input_error import InputError as InputError
from crm_lessons.methods.numbers import floats
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


def revenue_series(revenue: object) -> pd.Series[float]:
    """Return revenue as a Series of floats indexed by customer, or say why it cannot be shared out.

    Raises InputError when `revenue` is not a Series of numbers, is empty, misses a value, holds an infinite or a
    negative one, names a customer twice, or adds up to nothing.
    """
    values = numeric_series(revenue, "revenue")
    if (values < 0).any():
        raise InputError(
            Text(
                fr="Chiffre d'affaires négatif pour {customers} : un avoir dépasse les ventes, et une part du total n'a "
                "plus de sens. Rattachez l'avoir à la vente qu'il annule, ou mettez ces clients à part.",
                en="Negative revenue for {customers}: a credit note exceeds the sales, and a share of the total has no "
                "meaning. Set the credit note against the sale it cancels, or set these customers aside.",
            ).format(customers=named_customers(values.index[values < 0]))
        )
    total = finite_total(values)
    if not total > 0:
        raise InputError(
            Text(
                fr="Le chiffre d'affaires total est nul : il n'y a rien à partager. Vérifiez la période choisie.",
                en="Total revenue is zero: there is nothing to share. Check the period you chose.",
            )
        )
    return values


def revenue_of_period(revenue: object, name: str) -> pd.Series[float]:
    """Return what `revenue_series` returns; its error begins with the argument that is at fault."""
    try:
        return revenue_series(revenue)
    except InputError as error:
        raise InputError(Text(fr=f"`{name}` : ", en=f"`{name}`: ") + error.message) from None


def finite_total(values: pd.Series[float]) -> float:
    """Return the sum of finite numbers, or say that it is more than a number can hold."""
    with np.errstate(over="ignore"):
        total = float(values.sum())
    if not np.isfinite(total):
        raise InputError(
            Text(
                fr="Le total dépasse ce qu'un nombre peut contenir. Vérifiez l'unité : comptez en milliers ou en millions.",
                en="The total is more than a number can hold. Check the unit: count in thousands or in millions.",
            )
        )
    return total


def numeric_series(values: object, code: str = "values") -> pd.Series[float]:
    """Return a Series of finite floats with one row a customer, or say what stands in the way.

    code: how the reader calls the Series, for the advice
    """
    if not isinstance(values, pd.Series):
        raise InputError(
            Text(
                fr="On attend une série pandas indexée par client ; on a reçu : {found}. "
                "Construisez-la avec `pd.Series(montants, index=clients)` ou choisissez une colonne du tableau.",
                en="Expected a pandas Series indexed by customer; received: {found}. "
                "Build one with `pd.Series(amounts, index=customers)`, or choose one column of the table.",
            ).format(found=kind_in_words(values))
        )
    if values.empty:
        raise InputError(
            Text(
                fr="La série est vide : aucun client à classer. Vérifiez le filtre ou le fichier.",
                en="The Series is empty: no customer to rank. Check the filter or the file.",
            )
        )
    _refuse_repeated(values.index)
    _refuse_missing(values)
    refuse_doubtful_names(values.index, f"{code}.index")
    numbers = floats(values, code)
    infinite = np.isinf(numbers)
    if infinite.any():
        raise InputError(
            Text(
                fr="Valeur infinie pour {customers} : une division par zéro, sans doute. Corrigez-la.",
                en="Infinite value for {customers}: a division by zero, most likely. Correct it.",
            ).format(customers=named_customers(numbers.index[infinite]))
        )
    return numbers


def _refuse_repeated(customers: pd.Index) -> None:
    repeated = customers[customers.duplicated()].unique()
    if len(repeated):
        raise InputError(
            Text(
                fr="Plusieurs lignes pour {customers} : un client, une ligne. "
                "Additionnez d'abord : `revenue.groupby(level=0).sum()`.",
                en="Several rows for {customers}: one customer, one row. Add them up first: `revenue.groupby(level=0).sum()`.",
            ).format(customers=named_customers(repeated))
        )


def _refuse_missing(values: pd.Series[float]) -> None:
    missing = values.index[values.isna()]
    if len(missing):
        raise InputError(
            Text(
                fr="Valeur manquante pour {customers}. Un client sans achat vaut 0 : `fillna(0)` ; "
                "un montant inconnu se recherche ; à défaut, retirez le client avec `dropna()` et signalez-le.",
                en="Missing value for {customers}. A customer without purchases counts 0: `fillna(0)`; "
                "look up an unknown amount; failing that, drop the customer with `dropna()` and say so.",
            ).format(customers=named_customers(missing))
        )
