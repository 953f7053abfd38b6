"""Who sells how much to whom: the course's market of four suppliers and five customers, and what we add to it.

Source of the sales: customer relationship management course, RADAR matrix, application exercise (2006). Its three slides
print three letters for the first customer (an integral sign, then rho, then lambda); here the customers are C1 to C5.
"""

from __future__ import annotations

import pandas as pd

_SALES = ((30, 50, 40, 20, 10), (60, 40, 30, 20, 40), (30, 10, 60, 40, 50), (40, 50, 20, 10, 20))
_POTENTIAL = (200, 160, 150, 120, 200)

_REPORTED = ((60, 30, 10, 0), (20, 20, 50, 10), (35, 25, 20, 0), (70, 40, 0, 0), (25, 25, 25, 25), (0, 100, 0, 0),
             (116, 0, 0, 0), (45, 30, 0, 15), (30, 30, 30, 14), (10, 0, 55, 20), (50, 50, 0, 0), (0, 15, 65, 20))  # fmt: skip


def market_sales() -> pd.DataFrame:
    """Return the sales of suppliers A to D to customers C1 to C5 in 2006, in million dirhams.

    supplier | C1 | C2 | C3 | C4 | C5
    A        | 30 | 50 | 40 | 20 | 10
    """
    return sales_table(_SALES)


def market_potential() -> pd.Series[int]:
    """Return what each customer could buy in a year, all suppliers together, in million dirhams; invented.

    customer | potential
    C1       | 200
    """
    return potential_series(_POTENTIAL)


def reported_shares() -> pd.DataFrame:
    """Return what twelve customers answered to "which part of your purchases goes to each supplier?", in %; invented.

    customer | A  | B  | C  | D
    201      | 60 | 30 | 10 | 0
    """
    return reported_table(_REPORTED)


def sales_table(rows: tuple[tuple[int, ...], ...]) -> pd.DataFrame:
    """Return sales as a table, suppliers A, B, C... in rows, customers C1, C2, C3... in columns."""
    customers = [f"C{number}" for number in range(1, len(rows[0]) + 1)]
    return pd.DataFrame(rows, index=pd.Index(list("ABCDEFGH")[: len(rows)], name="supplier"), columns=customers)


def potential_series(amounts: tuple[int, ...]) -> pd.Series[int]:
    """Return potentials as a Series by customer C1, C2, C3..."""
    customers = pd.Index([f"C{number}" for number in range(1, len(amounts) + 1)], name="customer")
    return pd.Series(amounts, index=customers, name="potential")


def reported_table(rows: tuple[tuple[int, ...], ...]) -> pd.DataFrame:
    """Return reported percentages as a table, customers 201, 202... in rows, suppliers A to D in columns."""
    customers = pd.RangeIndex(201, 201 + len(rows), name="customer")
    return pd.DataFrame(rows, index=customers, columns=list("ABCD"))
