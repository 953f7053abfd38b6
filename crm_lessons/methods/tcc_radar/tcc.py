"""Share of wallet (TCC in the course): which part of what a customer buys is bought from each supplier."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.tcc_radar.market import market_table, number_table, potential_of, supplier_sales
from crm_lessons.text.language import Text


def tcc_table(sales: pd.DataFrame, potential: pd.Series[float] | None = None) -> pd.DataFrame:
    """Divide what each supplier sells to a customer by all that the customer buys, or by the customer's potential.

    From sales (any currency) to shares (rates between 0 and 1), same labels, same order:
        supplier | one column a customer  ->  supplier | one column a customer

    The denominator counts every supplier, the firm itself included: a column adds up to 1. With `potential` (a Series
    by customer, in the unit of the sales) it adds up to less as soon as the customer could buy more than they do.
    Raises InputError (see `market_table`), and when a potential is missing or below what the customer already buys.
    Source: course, "Le taux de contribution compétitif"; share of wallet, taux de nourriture elsewhere.

    Example:
        >>> sales = pd.DataFrame({"C1": [30, 60, 30, 40], "C2": [50, 40, 10, 50]}, index=list("ABCD"))
        >>> tcc_table(sales).round(4)
               C1      C2
        A  0.1875  0.3333
        B  0.3750  0.2667
        C  0.1875  0.0667
        D  0.2500  0.3333
    """
    table = market_table(sales)
    purchases = table.sum()
    return table / (purchases if potential is None else potential_of(table.columns, purchases, potential))


def market_shares(sales: pd.DataFrame) -> pd.Series[float]:
    """Return each supplier's share of all sales to all customers (a Series of rates by supplier, adding up to 1).

    It is the mean of the supplier's TCC weighted by what the customers buy. Raises InputError (see `market_table`).

    Example:
        >>> sales = pd.DataFrame({"C1": [30, 60, 30, 40], "C2": [50, 40, 10, 50]}, index=list("ABCD"))
        >>> market_shares(sales).round(4).to_dict()
        {'A': 0.2581, 'B': 0.3226, 'C': 0.129, 'D': 0.2903}
    """
    table = market_table(sales)
    sold: pd.Series[float] = table.sum(axis="columns")
    return (sold / sold.sum()).rename("market_share")


def leaders(sales: pd.DataFrame) -> pd.Series[Any]:
    """Return the first supplier of each customer, and all of them where several are first.

    From sales (supplier x customer) to a Series of tuples by customer, suppliers in the order of the table.
    Raises InputError (see `market_table`).

    Example:
        >>> sales = pd.DataFrame({"C1": [30, 60, 30, 40], "C2": [50, 40, 10, 50]}, index=list("ABCD"))
        >>> leaders(sales).to_dict()
        {'C1': ('B',), 'C2': ('A', 'D')}
    """
    table = market_table(sales)
    first = (table >= table.max() * (1 - ROUNDING)).to_numpy().T
    suppliers = table.index.to_numpy(dtype=object)
    names = [tuple(suppliers[leading]) for leading in first]
    return pd.Series(names, index=table.columns, name="leader", dtype=object)


def reserves(sales: pd.DataFrame, supplier: str | int, potential: pd.Series[float] | None = None) -> pd.Series[float]:
    """Return what each customer buys elsewhere than from `supplier` or, with `potential`, could still buy from it.

    From sales (supplier x customer) to a Series by customer, in the unit of the sales.
    Raises InputError as `tcc_table` does, and when the table has no such supplier.

    Example:
        >>> sales = pd.DataFrame({"C1": [30, 60, 30, 40], "C2": [50, 40, 10, 50]}, index=list("ABCD"))
        >>> reserves(sales, "A").to_dict()
        {'C1': 130.0, 'C2': 100.0}
    """
    table = market_table(sales)
    own = supplier_sales(table, supplier)
    purchases = table.sum()
    whole = purchases if potential is None else potential_of(table.columns, purchases, potential)
    left: pd.Series[float] = whole - own
    return left.rename("reserve")


def impossible_shares(shares: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of reported shares that cannot be: a share below 0 or above 1, or a total above 1.

    From shares (rates, as customers report them) to the rows at fault, with their total:
        customer | one column a supplier  ->  the same columns, total

    A total below 1 is possible: the customer also buys from somebody who is not in the table.
    Raises InputError when `shares` is not a table of finite numbers.

    Example:
        >>> reported = pd.DataFrame({"A": [0.50, 0.60], "B": [0.30, 0.70]}, index=["C1", "C2"])
        >>> impossible_shares(reported).round(2)
              A    B  total
        C2  0.6  0.7    1.3
    """
    table = number_table(shares, _CUSTOMERS_BY_SUPPLIERS)
    total = table.sum(axis="columns")
    outside = ((table < -ROUNDING) | (table > 1 + ROUNDING)).any(axis="columns")
    return table.assign(total=total)[outside | (total > 1 + ROUNDING)]


_CUSTOMERS_BY_SUPPLIERS = Text(
    fr="un client par ligne, un fournisseur par colonne, des taux dans les cases",
    en="one customer a row, one supplier a column, rates in the cells",
)
