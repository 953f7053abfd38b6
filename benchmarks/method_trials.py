"""One trial of one contender in a process of its own: `python method_trials.py NAME ROWS ROUNDS` prints seconds and memory.

The order book is drawn anew from one seed, so that every contender counts the same orders: ten a customer on average, three
years of days, one credit note in thirty. Only numpy and pandas are imported before the contender asks for more: lifetimes
has an environment without the others.
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

ON = "2025-01-01"
ORDERS_A_CUSTOMER = 10
TYPES = ("capsules", "machine", "service", "accessories")

Trial = Callable[[], Any]


def order_book(rows: int) -> pd.DataFrame:
    """Return customer, date, amount and type (text, four kinds), one row an order; each customer has a purchase."""
    draw = np.random.default_rng(20241231)
    customers = max(1, rows // ORDERS_A_CUSTOMER)
    customer = draw.integers(1, customers + 1, rows)
    customer[:customers] = np.arange(1, customers + 1)
    amount = np.round(draw.lognormal(4, 1, rows), 2)
    amount[customers::30] *= -0.2
    days = draw.integers(0, 1096, rows).astype("timedelta64[D]")
    return pd.DataFrame({
        "customer": customer,
        "date": (np.datetime64("2022-01-01") + days).astype("datetime64[s]"),
        "amount": amount,
        "type": np.array(TYPES, dtype=object)[draw.integers(0, len(TYPES), rows)],
    })  # fmt: skip


def _the_book_alone(orders: pd.DataFrame) -> Trial:
    return lambda: orders


def _plain_pandas(orders: pd.DataFrame) -> Trial:
    """Return what makes the columns of `rfm_table` from a book known to be clean, credit notes counted as orders."""

    def table() -> pd.DataFrame:
        counted = orders.groupby("customer").agg(
            last_order=("date", "max"),
            first_order=("date", "min"),
            frequency=("date", "size"),
            monetary=("amount", "sum"),
        )
        today = pd.Timestamp(ON)
        return counted.assign(
            recency_days=(today - counted["last_order"]).dt.days, tenure_days=(today - counted["first_order"]).dt.days
        )

    return table


def _rfm_table(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import rfm_table

    return lambda: rfm_table(orders, ON)


def _frat_table(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import frat_table

    return lambda: frat_table(orders, ON)


def _cohort_table(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import cohort_table

    return lambda: cohort_table(orders)


def _rfm_scores(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import rfm_scores, rfm_table

    table = rfm_table(orders, ON)
    return lambda: rfm_scores(table)


def _pareto_analysis(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import pareto_analysis

    revenue = orders[orders["amount"] >= 0].groupby("customer")["amount"].sum()
    return lambda: pareto_analysis(revenue)


def _lifetimes(orders: pd.DataFrame) -> Trial:
    from lifetimes.utils import summary_data_from_transaction_data

    return lambda: summary_data_from_transaction_data(
        orders, "customer", "date", "amount", observation_period_end=ON, include_first_transaction=True
    )


def _polars(orders: pd.DataFrame) -> Trial:
    import polars

    book, last = _in_polars(orders), polars.col("date").max()
    counted = (
        last.alias("last_order"),
        polars.col("date").min().alias("first_order"),
        polars.len().alias("frequency"),
        polars.col("amount").sum().alias("monetary"),
    )
    return lambda: book.group_by("customer").agg(counted).collect()


def _duckdb(orders: pd.DataFrame) -> Trial:
    book = _in_duckdb(orders)
    return lambda: book.aggregate(
        "customer, max(date) as last_order, min(date) as first_order, count(*) as frequency, sum(amount) as monetary"
    ).fetchnumpy()


def _scale_on_polars(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import scale

    book = _in_polars(orders)
    return lambda: scale.rfm_table(book, ON).collect()


def _scale_on_duckdb(orders: pd.DataFrame) -> Trial:
    from crm_lessons.methods import scale

    book = _in_duckdb(orders)
    return lambda: scale.rfm_table(book, ON).fetchnumpy()


def _in_polars(orders: pd.DataFrame) -> Any:
    import polars

    numbers = {column: polars.Series(orders[column].to_numpy()) for column in ("customer", "amount")}
    return polars.LazyFrame(numbers | {"date": polars.Series(orders["date"].to_numpy().astype("datetime64[us]"))})


def _in_duckdb(orders: pd.DataFrame) -> Any:
    import duckdb

    source = duckdb.from_df(orders[["customer", "date", "amount"]])  # noqa: F841  DuckDB finds it by its name
    duckdb.sql("create table book as select * from source")
    return duckdb.table("book")


def _read_orders_file(path: Path) -> Trial:
    from crm_lessons.data.orders_file import read_orders_file

    return lambda: read_orders_file(path)


def _portfolio_report(path: Path) -> Trial:
    from crm_lessons.data.orders_file import read_orders_file
    from crm_lessons.reports import portfolio_report

    orders = read_orders_file(path)
    return lambda: portfolio_report(orders)


TRIALS: dict[str, Callable[[pd.DataFrame], Trial]] = {
    "the book alone": _the_book_alone,
    "plain pandas": _plain_pandas,
    "rfm_table": _rfm_table,
    "frat_table": _frat_table,
    "cohort_table": _cohort_table,
    "rfm_scores": _rfm_scores,
    "pareto_analysis": _pareto_analysis,
    "lifetimes": _lifetimes,
    "polars": _polars,
    "duckdb": _duckdb,
    "scale.rfm_table on Polars": _scale_on_polars,
    "scale.rfm_table on DuckDB": _scale_on_duckdb,
}
"""What is given an order book before the clock starts."""

FILE_TRIALS: dict[str, Callable[[Path], Trial]] = {
    "read_orders_file": _read_orders_file,
    "portfolio_report": _portfolio_report,
}
"""What is given the path of a file of orders; the report is given the orders that were read from it."""


def main() -> None:
    """Prepare, repeat, and print the median of the seconds and the peak of this process's memory in bytes."""
    name, source, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    trial = FILE_TRIALS[name](Path(source)) if name in FILE_TRIALS else TRIALS[name](order_book(int(source)))
    seconds = []
    for _ in range(rounds):
        begun = time.perf_counter()
        trial()
        seconds.append(time.perf_counter() - begun)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    print(json.dumps({"seconds": statistics.median(seconds), "memory": peak}))


if __name__ == "__main__":
    main()
