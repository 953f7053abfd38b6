"""Cohorts: who comes back, and which cells nobody could have seen."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, cohort_table

ORDERS = pd.DataFrame({
    "customer": [1, 2, 1, 1, 3, 2, 4, 3],
    "date": pd.to_datetime([
        "2024-01-05", "2024-01-20", "2024-01-28", "2024-02-02", "2024-02-14", "2024-04-01", "2024-04-02", "2024-04-03"]),
})  # fmt: skip
"""Customers 1 and 2 begin in January, 3 in February, nobody in March, 4 in April."""

BOOKS = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 900)), min_size=1, max_size=60)


def book(entries):
    """Return an order book from pairs (customer, day)."""
    customers, days = zip(*entries, strict=True)
    return pd.DataFrame({"customer": customers, "date": pd.Timestamp("2022-11-15") + pd.to_timedelta(days, unit="D")})


def test_four_customers_by_hand():
    """January: both at first, one in February, none in March, one in April; what has not come yet is missing."""
    nan = np.nan
    expected = pd.DataFrame(
        [[2, 1, 0, 1], [1, 0, 1, nan], [0, 0, nan, nan], [1, nan, nan, nan]],
        index=pd.Index(["2024-01", "2024-02", "2024-03", "2024-04"], name="cohort"),
        columns=range(4),
        dtype=float,
    )
    pd.testing.assert_frame_equal(cohort_table(ORDERS), expected, check_column_type=False)


def test_quarters():
    """By quarter there are two cohorts, and the last one has just begun."""
    table = cohort_table(ORDERS, period="quarter")
    assert list(table.index) == ["2024-Q1", "2024-Q2"]
    assert table.loc["2024-Q1"].to_list() == [3, 2]
    assert table.loc["2024-Q2", 0] == 1


def test_a_month_cut_short_may_be_set_aside():
    """Observation stops on 12 April: April counts as it stands, or is missing; on 30 April it is whole."""
    set_aside = cohort_table(ORDERS, until="2024-04-12", partial="missing")
    assert set_aside.notna().sum(axis="columns").to_list() == [3, 2, 1, 0]
    whole = cohort_table(ORDERS, until="2024-04-30", partial="missing")
    pd.testing.assert_frame_equal(whole, cohort_table(ORDERS))


def test_observation_may_go_on_after_the_last_order():
    """Months in which nobody bought were seen: they hold zeros, not gaps."""
    table = cohort_table(ORDERS, until="2024-06-30")
    assert table.loc["2024-01"].to_list() == [2, 1, 0, 1, 0, 0]
    assert table.loc["2024-06", 0] == 0


@given(BOOKS, st.sampled_from(["month", "quarter"]))
def test_every_customer_begins_once(entries, period):
    """The first column adds up to the customers; no cell is larger than its first; the missing ones make a corner."""
    orders = book(entries)
    table = cohort_table(orders, period=period)
    assert table[0].sum() == orders["customer"].nunique()
    assert (table.max(axis="columns") == table[0]).all()
    assert table.notna().sum(axis="columns").to_list() == list(range(len(table), 0, -1))
    assert table.sum().sum() == orders.assign(
        place=(orders["date"].dt.year * 12 + orders["date"].dt.month - 1) // (3 if period == "quarter" else 1)
    )[["customer", "place"]].drop_duplicates().shape[0]  # fmt: skip


@given(BOOKS)
def test_the_order_of_the_rows_does_not_count(entries):
    """An order book may be sorted by anything."""
    pd.testing.assert_frame_equal(cohort_table(book(entries)), cohort_table(book(entries[::-1])))


def test_the_first_cohort_of_online_retail(public_data):
    """UCI Online Retail, sales only: 885 customers in December 2010, then 324, 286, ... and 235 in a month cut short."""
    orders = pd.read_csv(public_data / "online_retail_invoices.csv", parse_dates=["date"])
    table = cohort_table(orders[orders["amount"] > 0], customer="CustomerID")
    expected = [885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235]
    assert table.loc["2010-12"].to_list() == expected
    assert orders["date"].max() < pd.Timestamp("2011-12-10")
    assert np.isnan(table.loc["2011-01", 12])


@pytest.mark.parametrize(
    ("orders", "options", "found"),
    [
        ([1, 2], {}, "`customer`"),
        (ORDERS.rename(columns={"date": "day"}), {}, "`date`"),
        (ORDERS, {"customer": "client"}, "`client`"),
        (ORDERS.iloc[:0], {}, "carnet de commandes est vide"),
        (ORDERS.assign(date="05/01/2024"), {}, "deux façons.*pd.to_datetime"),
        (ORDERS.assign(customer=[1.0, None, 2, 2, 2, 2, 2, 2]), {}, "`customer`.*1 sur 8"),
        (ORDERS.assign(date=ORDERS["date"].where(ORDERS["customer"] > 1)), {}, "`date`"),
        (ORDERS, {"until": "2024-03-31"}, "2024-04-03"),
        (ORDERS, {"until": "soon"}, "doit être un jour"),
        (ORDERS, {"period": "week"}, '"month" / "quarter"'),
        (ORDERS, {"partial": "dropped"}, '"counted" / "missing"'),
    ],
)
def test_what_is_no_order_book_is_said(orders, options, found):
    """The sentence names the column or the option, and what to do."""
    with pytest.raises(InputError, match=found):
        cohort_table(orders, **options)


def test_the_input_is_never_changed():
    """A method that adds columns to its input would spoil the reader's next cell."""
    before = ORDERS.copy()
    cohort_table(ORDERS)
    pd.testing.assert_frame_equal(ORDERS, before)
