"""An order book whose first cohort misleads."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods import cohort_table


def test_the_first_cohort_misleads_everybody(everybody):
    """January is by far the largest cohort and comes back most, because most of its customers are old."""
    for data in everybody:
        cohorts = cohort_table(data["counter_sales"])
        back = cohorts[1] / cohorts[0]
        assert cohorts[0].iloc[0] > 1.5 * cohorts[0].iloc[1:5].max()
        assert back.iloc[0] > 1.2 * back.iloc[1:4].max()
        january = data["counter_sales"].groupby("customer")["date"].min() < "2024-02-01"
        old = data["accounts_opened"]["opened_on"] < "2024-01-01"
        assert old[january[january].index].mean() > 0.5


def test_the_file_stops_on_12_june_and_knows_every_customer(everybody):
    """June is cut short; an account is never opened after the first order; some months hold two orders of one customer."""
    for data in everybody:
        orders = data["counter_sales"]
        assert orders["date"].min() < pd.Timestamp("2024-01-08")
        assert orders["date"].max() <= pd.Timestamp("2024-06-12")
        first = orders.groupby("customer")["date"].min()
        assert (data["accounts_opened"]["opened_on"] <= first).all()
        assert data["accounts_opened"].index.equals(first.index)
        assert orders.assign(month=orders["date"].dt.month).duplicated(["customer", "month"]).any()
