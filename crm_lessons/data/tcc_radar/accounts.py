"""Twelve accounts of Tamaris: what the firm sells them, three estimates of what they buy in all, and the truth.

Sales, employees and the salesperson's estimate are those that a manager of the simulated firm sees. Of rivals the world keeps one
number a customer, the part of the need that is bought here: what rivals sold in a year is the rest of the usual need.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import pandas as pd

from crm_lessons.world.firm import Story
from crm_lessons.world.seen import seen
from crm_lessons.world.truth import characters
from crm_lessons.world.year import firm_to_run

FIRM = 0
"""The seed of the firm, that of chapters 2, 3, 4 and 8."""
BUYING = (67, 83, 97, 179, 199, 264, 301, 331, 366, 380)
FORMER, PROSPECT = 281, 433
RATIO = 3_100
"""Dirhams a year for each employee, whatever the sector; in the world a firm needs 60 a week, which is 3,120 a year."""
STABLE = 0.10
"""A change of sales of less than this part is none."""

_FORGOTTEN = (26, -3, 14, 32, 8, 21, 12, 5, 28, 17)
"""Percent of its purchases that each account leaves out of its answer, in the order of `BUYING`; ours, for the world has no survey."""
_ROUNDED_TO = 1_000


@cache
def _story() -> Story:
    return firm_to_run(FIRM)


@cache
def _tables() -> dict[str, pd.DataFrame]:
    return seen(_story())


def accounts() -> pd.DataFrame:
    """Return twelve accounts, with what Tamaris knows of them on 2 January 2025; amounts in dirhams.

    account | salesperson, sector, employees, status, trend, sales_before (2023), sales (2024)
    67      | Karim, food, 29, customer, falling, 181146, 136010

    status: customer, prospect or former; trend: rising, stable or falling by a tenth or more, missing for those who buy nothing.
    """
    tables = _tables()
    chosen = pd.Index(sorted((*BUYING, FORMER, PROSPECT)), name="account")
    known = tables["customers"].loc[chosen, ["salesperson", "sector", "employees"]].rename_axis("account")
    orders = tables["orders"]
    years = orders.groupby(["customer", orders["date"].dt.year])["amount"].sum().unstack(fill_value=0)
    sales = years.reindex(chosen, fill_value=0)[[2023, 2024]].set_axis(["sales_before", "sales"], axis="columns")
    status = np.select([sales["sales"] > 0, sales["sales_before"] > 0], ["customer", "former"], "prospect")
    return known.assign(status=status, trend=_trends(sales), **sales)


def _trends(sales: pd.DataFrame) -> pd.Series[str]:
    change = sales["sales"] - sales["sales_before"]
    moved = change.abs() >= STABLE * sales["sales_before"]
    trend = pd.Series(np.select([moved & (change > 0), moved], ["rising", "falling"], "stable"), index=sales.index)
    return trend.where(sales["sales"] > 0, None).astype(object)


def wallets() -> pd.Series[int]:
    """Return what each of the ten accounts bought in 2024 from all suppliers, in dirhams: the truth, opened on purpose.

    account | wallet
    67      | 144916
    """
    people = characters(_story()).loc[list(BUYING)]
    rivals = 52 * people["rate"] * people["basket"] * (1 / people["share"] - 1)
    sales = accounts().loc[list(BUYING), "sales"]
    bought = (sales + rivals.round()).astype(np.int64)
    return bought.rename_axis("account").rename("wallet")


def wallet_estimates() -> pd.DataFrame:
    """Return three estimates of what each of the ten accounts buys in a year from all suppliers, in dirhams.

    account | survey (its own answer), ratio (employees × a ratio of the trade), salesperson (judged at the last visit)
    67      | 107000, 89900, 105000
    """
    own = accounts().loc[list(BUYING)]
    visits = _tables()["visits"].groupby("customer")["judged_need"].last()
    answered = wallets() * (100 - pd.Series(_FORGOTTEN, index=own.index)) / 100
    return pd.DataFrame({
        "survey": (answered / _ROUNDED_TO).round().astype(np.int64) * _ROUNDED_TO,
        "ratio": own["employees"] * RATIO,
        "salesperson": visits.loc[list(BUYING)].rename_axis("account"),
    })  # fmt: skip
