"""What a new customer cost: orders are not customers, and a customer one had already is not new."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

import pandas as pd

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.quantities import amount_of_at_least_zero
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.kinds import kind_in_words


def new_customers(orders: pd.Series[int] | pd.DataFrame, known: Iterable[Hashable]) -> list[Hashable]:
    """Return those who ordered and were not customers before, each once, in the order of their first line.

    orders: the customer of each order, as a Series or in the column "customer" of a table of one row an order
    known: the customers that the firm had before the campaign

    Raises InputError: no column "customer", or an order without its customer.

    Example:
        >>> orders = pd.Series([7, 3, 7, 9])
        >>> new_customers(orders, known=[3, 4])
        [7, 9]
    """
    before = set(known)
    return [customer for customer in dict.fromkeys(_customers(orders)) if customer not in before]


def cost_per_new_customer(
    cost: float, orders: pd.Series[int] | pd.DataFrame, known: Iterable[Hashable]
) -> float | None:
    """Return the cost of a campaign for each customer that it won; None when it won nobody.

    It equals the cost per order only if every order is the first order of a new customer; otherwise it is higher.

    Raises InputError as `new_customers` does, and when the cost is not an amount.

    Example:
        >>> orders = pd.Series([7, 3, 7, 9])
        >>> cost_per_new_customer(600, orders, known=[3, 4])
        300.0
    """
    spent, won = amount_of_at_least_zero(cost, "cost"), len(new_customers(orders, known))
    return spent / won if won else None


def _customers(orders: object) -> list[Hashable]:
    customers = orders
    if isinstance(orders, pd.DataFrame):
        customers = table_with(orders, ["customer"], "orders")["customer"]
    if not isinstance(customers, pd.Series):
        raise InputError(
            Text(
                fr="On attend une commande par ligne, avec une colonne `customer` ; reçu : {found}.",
                en="Expected one order per row, with a column `customer`; received: {found}.",
            ).format(found=kind_in_words(orders))
        )
    refuse_doubtful_names(customers, 'orders["customer"]' if isinstance(orders, pd.DataFrame) else "orders")
    nameless = customers.index[customers.isna()]
    if len(nameless):
        raise InputError(
            Text(
                fr="La commande {order} n'a pas de client. Retrouvez-le, ou mettez la commande à part et dites-le.",
                en="Order {order} has no customer. Find who it was, or set the order aside and say so.",
            ).format(order=nameless[0])
        )
    return list(customers)
