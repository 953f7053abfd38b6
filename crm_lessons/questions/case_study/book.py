"""The order book of the firm, cleaned as chapter 1 does: records joined, amounts and margins by order, orders of nobody out."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import same_customers
from crm_lessons.questions.remembered import remembered

LAST_DAY = pd.Timestamp("2024-12-31")
ORDER = "order"


@remembered
def all_orders(data: Data) -> pd.DataFrame:
    """Return every order and credit note: order | customer (missing at the counter), date, kind, amount, margin."""
    lines = data["order_lines"]
    cost = lines["quantity"] * lines["product"].map(data["products"]["unit_cost"])
    amount = lines["quantity"] * lines["unit_price"]
    by_order = pd.DataFrame({"amount": amount, "margin": amount - cost}).groupby(lines["order"]).sum()
    orders: pd.DataFrame = data["orders"][["customer", "date", "kind"]].join(by_order)
    return orders


def orders_by_record(data: Data) -> pd.DataFrame:
    """Return the orders of known customers, each under the record that was used."""
    known = all_orders(data).dropna(subset="customer")
    return known.assign(customer=known["customer"].astype(int))


@remembered
def clean_orders(data: Data) -> pd.DataFrame:
    """Return the orders of known customers, each under the record that is kept."""
    by_record = orders_by_record(data)
    return by_record.assign(customer=by_record["customer"].map(kept_records(data)))


@remembered
def kept_records(data: Data) -> pd.Series[int]:
    """Return the record kept for each record."""
    return same_customers(data["customers"])


def purchases(orders: pd.DataFrame) -> pd.DataFrame:
    """Return the orders without the credit notes."""
    return orders[orders["kind"] == ORDER]


def net_revenue(orders: pd.DataFrame) -> pd.Series[float]:
    """Return net revenue by customer, credit notes deducted."""
    return orders.groupby("customer")["amount"].sum()


def order_counts(orders: pd.DataFrame) -> pd.Series[int]:
    """Return the number of orders of each customer, credit notes left out."""
    return purchases(orders).groupby("customer").size()
