"""An order book, before anything in it is counted."""

import datetime

import pandas as pd
import pytest

from crm_lessons.data.scoring.mini_orders import mini_orders
from crm_lessons.methods import InputError, rfm_table


def orders_with(**columns):
    """Return an order book of three rows, labelled 7 to 9, with some columns replaced."""
    usual = {"customer": ["a", "b", "b"], "date": pd.to_datetime(["2024-01-05"] * 3), "amount": [1.0, 2.0, 3.0]}
    return pd.DataFrame(usual | columns, index=[7, 8, 9])


@pytest.mark.parametrize(
    ("orders", "found"),
    [
        ([1, 2], "une liste"),
        (pd.DataFrame({"customer": [], "date": [], "amount": []}), "vide"),
        (orders_with().drop(columns="date"), "`date`"),
        (orders_with().rename(columns={"customer": "client"}), "`client`"),
        (orders_with(customer=["a", None, None]), "2 sur 3, la première à la ligne 8"),
        (orders_with(date=[pd.Timestamp("2024-01-05"), pd.NaT, pd.Timestamp("2024-01-05")]), "`date`"),
        (orders_with(date=["2024-01-05", "12/13/2024", "2024-01-05"]), "ligne 8.*12/13/2024"),
        (orders_with(date=[20240105, 20240106, 20240107]), "20240105"),
        (orders_with(amount=[1.0, float("nan"), 3.0]), "ligne 8"),
        (orders_with(amount=["1", "2", "3"]), "pd.to_numeric"),
        (orders_with(amount=[1.0, float("inf"), 3.0]), "unité"),
        (orders_with(amount=[1e308, 1e308, 1e308]), "unité"),
        (orders_with(amount=[-1.0, 2.0, 3.0]), "client a"),
        (orders_with(date=pd.to_datetime(["2024-01-05", "2025-06-01", "2025-06-02"])), "2, la première à la ligne 8"),
    ],
)
def test_an_order_book_that_cannot_be_counted_says_why(orders, found):
    """The message names the column, how many rows and the first of them; nothing is dropped in silence."""
    with pytest.raises(InputError, match=found):
        rfm_table(orders, "2024-12-31")


@pytest.mark.parametrize("on", ["the last day", None, 20241231, float("nan"), [], "32/13/2024"])
def test_a_day_of_analysis_that_is_none_is_refused(on):
    """A whole number is no date, even when it looks like one."""
    with pytest.raises(InputError, match="`on`"):
        rfm_table(mini_orders(), on)


def test_dates_written_year_first_are_read():
    """Text in the international order is a date; so is a date of the standard library."""
    text = orders_with(date=["2024-01-05", "2024-02-05", "2024-03-05"])
    dates = orders_with(date=[datetime.date(2024, 1, 5), datetime.date(2024, 2, 5), datetime.date(2024, 3, 5)])
    by_text, by_date = rfm_table(text, "2024-12-31"), rfm_table(dates, "2024-12-31")
    pd.testing.assert_frame_equal(by_text, by_date, check_dtype=False)


def test_dates_with_a_time_zone_are_days_like_the_others():
    """The day is the one that the customer's clock showed."""
    zoned = orders_with(date=pd.to_datetime(["2024-01-05 23:30"] * 3).tz_localize("Africa/Casablanca"))
    assert rfm_table(zoned, "2024-01-06")["recency_days"].to_list() == [1, 1]


def test_of_many_rows_of_categories_the_name_that_comes_first_is_said_first():
    """Names are found part by part; one of the last part is held against one of the first, in the order of the rows."""
    customers = pd.Categorical(["b "] * 60_000 + ["a", "b "] * 30_000 + ["b"], categories=["a", "b", "b "])
    orders = pd.DataFrame({"customer": customers, "date": pd.Timestamp("2024-01-05"), "amount": 1.0})
    with pytest.raises(InputError, match="'b ' et 'b' ne diffèrent que par des espaces"):
        rfm_table(orders, "2024-12-31")
