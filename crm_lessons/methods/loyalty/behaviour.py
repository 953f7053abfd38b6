"""Loyalty by what customers do: share of purchases, repeat rate, purchases in a row."""

from __future__ import annotations

from collections.abc import Hashable

import pandas as pd

from crm_lessons.methods.columns import complete, in_code, is_name, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.dates import times
from crm_lessons.methods.order_book import refuse_empty
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text


def behavioural_loyalty(
    purchases: pd.DataFrame,
    supplier: Hashable,
    customer: str = "customer",
    date: str = "date",
    chosen: str = "supplier",
) -> pd.DataFrame:
    """Return how loyal to a supplier each customer's purchases look, from all those that they make, at any supplier.

    From one row a purchase of the category (customer, date, supplier chosen) to a table, customers in the order of their labels:
        customer | purchases, from_supplier (of them, heads), share_of_purchases (rate), followed (purchases from the supplier
                   after which another purchase was seen), repeat_rate (of these, the part after which the same supplier was
                   chosen again; missing where there is none), in_a_row (purchases from the supplier in a row, up to the last)

    The three measures disagree, and should: A B A B A B has half of the purchases and never a repeat. Each is worth its number
    of purchases: a repeat rate on two is no rate. Purchases of one day count in the order of the rows. The firm's own file
    shows no rival: from it alone these measures cannot be had, and staying would be read for loyalty.

    Raises InputError: a column, a customer, a date or a supplier is missing, the table is empty, or nobody bought from
    `supplier`. Source: Jacoby & Chestnut (1978), Brand Loyalty, for the measures and for what they leave out.

    Example:
        >>> rows = [("C1", "2024-01-05", "A"), ("C1", "2024-02-03", "A"), ("C1", "2024-03-01", "B"), ("C2", "2024-01-09", "A")]
        >>> behavioural_loyalty(pd.DataFrame(rows, columns=["customer", "date", "supplier"]), "A").iloc[:, 1:].round(2)
                  from_supplier  share_of_purchases  followed  repeat_rate  in_a_row
        customer
        C1                    2                0.67         2          0.5         0
        C2                    1                1.00         0          NaN         1
    """
    book = _book(purchases, supplier, customer, date, chosen)
    by_customer = book.groupby("customer", observed=True)
    following = by_customer["ours"].shift(-1)
    followed = book["ours"] & following.notna()
    again = followed & following.eq(True)
    table = pd.DataFrame({"purchases": by_customer.size(), "from_supplier": by_customer["ours"].sum()})
    table["share_of_purchases"] = table["from_supplier"] / table["purchases"]
    table["followed"] = followed.groupby(book["customer"], observed=True).sum()
    repeats = again.groupby(book["customer"], observed=True).sum()
    table["repeat_rate"] = repeats / table["followed"].where(table["followed"] > 0)
    elsewhere_later = (~book["ours"])[::-1].groupby(book["customer"], observed=True).cummax()
    table["in_a_row"] = (~elsewhere_later).groupby(book["customer"], observed=True).sum()
    return table


def _book(purchases: object, supplier: Hashable, customer: str, date: str, chosen: str) -> pd.DataFrame:
    """Return customers and whether each purchase was made from the supplier, in the order of time."""
    table = table_with(purchases, (customer, date, chosen), "purchases")
    refuse_empty(table)
    for name in (customer, chosen):
        refuse_doubtful_names(complete(table[name]), in_code("purchases", name))
    days = times(complete(table[date]), in_code("purchases", date))
    ours = table[chosen].isin([supplier] if is_name(supplier) else []).to_numpy()
    if not ours.any():
        known = first_few(table[chosen].unique())
        raise InputError(_NO_SUPPLIER.format(supplier=shown(supplier), known=known))
    book = pd.DataFrame({"customer": table[customer].to_numpy(), "date": days.to_numpy(), "ours": ours})
    return book.sort_values("date", kind="stable", ignore_index=True)


_NO_SUPPLIER = Text(
    fr="Personne n'achète au fournisseur {supplier}. Le tableau a : {known}.",
    en="Nobody buys from supplier {supplier}. The table has: {known}.",
)
