"""Sales by year and month, and what led from one year to the next."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.reports import portfolio_report
from crm_lessons.reports.own_orders.book import open_book
from crm_lessons.reports.own_orders.sales import sales_by
from crm_lessons.reports.own_orders.won_and_lost import lost_customers, sales_steps, won_customers
from crm_lessons.reports.own_orders.years import TwoYears

from ..conftest import book

TWO_YEARS = book(
    ("Fidèle", "2023-01-10", 100.0),
    ("Fidèle", "2024-02-10", 160.0),
    ("Moins", "2023-05-10", 90.0),
    ("Moins", "2024-05-10", 50.0),
    ("Perdu", "2023-06-10", 70.0),
    ("Gagné", "2024-06-10", 30.0),
    ("Fidèle", "2024-03-10", -20.0),
)


def test_who_was_won_and_lost_by_hand():
    """Sales of 260 and 240: lost 70, less 40, more 60, won 30; the credit note is left out."""
    years = TwoYears(open_book(TWO_YEARS, "2024-12-31"))
    assert won_customers(years).to_dict() == {"Gagné": 30.0}
    assert lost_customers(years).to_dict() == {"Perdu": 70.0}
    steps = sales_steps(years)
    assert steps["change"].to_dict() == {"lost": -70.0, "less": -40.0, "more": 60.0, "back": 0.0, "won": 30.0}
    assert steps["customers"].to_dict() == {"lost": 1, "less": 1, "more": 1, "back": 0, "won": 1}


def test_who_comes_back_after_a_year_without_anything_is_not_new():
    """Bought in 2021 and again in 2024: back, not won."""
    orders = pd.concat([TWO_YEARS, book(("Ancien", "2021-03-01", 5.0), ("Ancien", "2024-03-01", 8.0))])
    steps = sales_steps(TwoYears(open_book(orders, "2024-12-31")))
    assert steps.loc["back"].to_list() == [1, 8.0]
    assert steps.loc["won", "customers"] == 1


def test_a_month_without_an_order_is_a_month_of_nothing():
    """No hole between the first and the last; a credit note counts in the net, not among orders and buyers."""
    months = sales_by(open_book(TWO_YEARS, "2024-12-31"), "M")
    assert len(months) == 18
    assert months.loc[pd.Period("2023-02"), ["orders", "buyers", "net"]].to_list() == [0, 0, 0.0]
    assert months.loc[pd.Period("2024-03"), ["orders", "buyers", "notes", "net"]].to_list() == [0, 0, -20.0, -20.0]


ORDERS = st.lists(
    st.tuples(st.sampled_from("ABCDE"), st.integers(0, 1_200), st.integers(-5_000, 90_000)), min_size=1, max_size=60
)


@settings(deadline=None)
@given(ORDERS)
def test_every_amount_is_in_one_month_and_in_one_year(rows):
    """The net of all months and that of all years is the net of the file; a buyer of a month is counted once."""
    table = pd.DataFrame(rows, columns=["customer", "day", "cents"])
    dates = pd.Timestamp("2021-06-15") + pd.to_timedelta(table["day"], unit="D")
    orders = pd.DataFrame({"customer": table["customer"], "date": dates, "amount": table["cents"] / 100})
    found = open_book(orders)
    for frequency in "MY":
        periods = sales_by(found, frequency)
        assert np.isclose(periods["net"].sum(), orders["amount"].sum())
        bought = orders[orders["amount"] >= 0]
        buyers = bought.groupby(bought["date"].dt.to_period(frequency))["customer"].nunique()
        assert periods["buyers"][periods["buyers"] > 0].to_dict() == buyers.to_dict()


@settings(deadline=None)
@given(ORDERS)
def test_the_steps_add_up(rows):
    """Sales of the year before plus every change are the sales of the last year, and everybody is in one step."""
    table = pd.DataFrame(rows, columns=["customer", "day", "cents"])
    dates = pd.Timestamp("2021-06-15") + pd.to_timedelta(table["day"], unit="D")
    orders = pd.DataFrame({"customer": table["customer"], "date": dates, "amount": table["cents"] / 100})
    years = TwoYears(open_book(orders))
    steps = sales_steps(years)
    assert years.before.sum() + steps["change"].sum() == pytest.approx(years.last.sum())
    changed = pd.concat([years.before, years.last], axis="columns").fillna(0.0)
    assert steps["customers"].sum() == int((changed.iloc[:, 0] != changed.iloc[:, 1]).sum())


def test_a_year_cut_short_is_said_and_not_compared():
    """2022 whole, 2023 whole, 2024 to the end of June: one change, from 2022 to 2023."""
    months = pd.date_range("2022-01-01", "2024-06-01", freq="MS")
    orders = book(*[("A", f"{month:%Y-%m}-05", 10.0 * (month.year - 2021)) for month in months])
    yearly = portfolio_report(orders, on="2024-06-30").sections[1].blocks[0]
    assert [str(row[0]) for row in yearly.rows] == ["2022", "2023", "2024, jusqu'au 30 juin 2024"]
    assert [str(row[-1]).replace("\xa0", " ").replace("\u202f", " ") for row in yearly.rows] == ["–", "100,0 %", "–"]


def test_a_month_is_written_in_words_and_an_unfinished_one_is_said():
    """To 9 December: November is whole, December is not; the workbook keeps days, which a spreadsheet sorts."""
    orders = book(*[("A", f"2024-{month:02d}-09", 10.0) for month in range(1, 13)])
    monthly = next(table for table in portfolio_report(orders).tables if table.caption.fr.startswith("Par mois"))
    assert [str(row[0]) for row in monthly.rows[:2]] == ["décembre 2024 (inachevé)", "novembre 2024"]
    assert monthly.columns[0].values[0] == pd.Timestamp("2024-12-01")
