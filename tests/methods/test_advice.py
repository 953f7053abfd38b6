"""A message's advice, followed to the letter, leads to the result of the clean table."""

from __future__ import annotations

import datetime
import re

import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.orders_file import read_orders_file
from crm_lessons.methods import InputError, cohort_table, last_decisions, pareto_analysis, rfm_table
from crm_lessons.methods.dates import one_day
from crm_lessons.reports import portfolio_report

DAYS = ["2024-01-05", "2024-07-05", "2024-02-21"]
CLEAN = pd.DataFrame({"customer": ["A1", "B", "A1"], "date": pd.to_datetime(DAYS), "amount": [1234.5, 20.0, 12.5]})
ON = "2024-12-31"


def written(form):
    return CLEAN["date"].dt.strftime(form)


def advice_in(error: InputError, number: int = 0) -> str:
    """Return one of the pieces of code that a message says to write."""
    return re.findall(r"(?:Write|write) `([^`]*)`", error.message.in_language("en"))[number]


def same(table, expected=CLEAN):
    found, wanted = (rfm_table(one, ON) for one in (table, expected))
    assert list(map(str, found.index)) == list(map(str, wanted.index))
    found, wanted = found.reset_index(drop=True), wanted.reset_index(drop=True)
    pd.testing.assert_frame_equal(found, wanted, check_dtype=False)
    cohorts = [cohort_table(one) for one in (table, expected)]
    pd.testing.assert_frame_equal(*cohorts, check_dtype=False)


@pytest.mark.parametrize(
    ("column", "cells"),
    [
        ("date", DAYS),
        ("date", [datetime.date.fromisoformat(day) for day in DAYS]),
        ("date", ["2024-01-05T23:30:00+01:00", "2024-07-05T23:30:00+02:00", "2024-02-21T00:10:00+01:00"]),
        ("date", ["2024-01-05T10:00:00Z", "2024-07-05 10:00", "20240221"]),
        ("date", [pd.Timestamp("2024-01-05 23:30+01:00"), datetime.datetime(2024, 7, 5), "2024/2/21"]),
        ("date", pd.to_datetime(DAYS).tz_localize("Africa/Casablanca")),
        ("date", pd.PeriodIndex(DAYS, freq="D")),
        ("date", pd.Categorical(DAYS, categories=[*DAYS, "1999-01-01"])),
        ("amount", pd.array([1234.5, 20, 12.5], dtype="Float64")),
        ("amount", pd.Series([1234.5, 20, 12.5], dtype=object)),
        ("amount", pd.Categorical([1234.5, 20, 12.5])),
        (
            "customer",
            pd.Categorical(CLEAN["customer"], categories=["Z", "B", "A1"]).reorder_categories(["A1", "B", "Z"]),
        ),
        ("customer", pd.array(["A1", "B", "A1"], dtype="string")),
    ],
)
def test_what_can_be_read_in_one_way_is_read(column, cells):
    """Dates of every type, local days, numbers of every type, categories without phantom customers."""
    same(CLEAN.assign(**{column: cells}))


@pytest.mark.parametrize(
    ("column", "cells", "number"),
    [
        ("date", [20240105, 20240705, 20240221], 0),
        ("date", [20240105.0, 20240705.0, 20240221.0], 0),
        ("date", pd.to_datetime([20240105, 20240705, 20240221]), 0),
        ("date", (CLEAN["date"] - pd.Timestamp("1899-12-30")).dt.days, 0),
        ("date", (CLEAN["date"] - pd.Timestamp("1970-01-01")).dt.days * 86_400, 0),
        ("date", (CLEAN["date"] - pd.Timestamp("1970-01-01")).dt.days * 86_400_000, 0),
        ("date", ((CLEAN["date"] - pd.Timestamp("1899-12-30")).dt.days).astype(str), 0),
        ("date", written("%d/%m/%Y"), 0),
        ("date", written("%m/%d/%Y %H:%M"), 0),
        ("date", written("%d.%m.%y"), 0),
        ("amount", ["1 234,50", "20", "12,5"], 0),
        ("amount", ["1234.5", "20", "12.5"], 0),
        ("amount", ["1.234,50", "20,00", "12,5"], 0),
        ("amount", ["$1,234.50", "20.00", "12.5"], 0),
        ("amount", [1234.5, "20", "12.5"], 0),
        ("customer", ["A1", "B", "A1 "], 0),
        ("customer", ["A1", "B", "a1"], 0),
    ],
)
def test_the_advice_on_a_column_is_followed(column, cells, number):
    """Numbers for dates, dates converted wrongly, text for dates and amounts, one customer in two writings."""
    table = CLEAN.assign(**{column: cells})
    with pytest.raises(InputError) as refused:
        rfm_table(table, ON)
    assert not re.search(r"np\.|Timestamp", str(refused.value))
    advice = advice_in(refused.value, number)
    same(table.assign(**{column: eval(advice, {"orders": table, "pd": pd})}))


def test_a_text_that_reads_two_ways_is_asked_about():
    """Both days are said, each with its code, and each code gives its day."""
    table = CLEAN.assign(date="03/02/2024")
    with pytest.raises(InputError, match="deux façons") as refused:
        rfm_table(table, ON)
    read = [eval(advice_in(refused.value, n), {"orders": table, "pd": pd}).iloc[0] for n in (0, 1)]
    assert read == [pd.Timestamp("2024-02-03"), pd.Timestamp("2024-03-02")]


@pytest.mark.parametrize(("given", "days"), [
    ("03/02/2024", ["2024-02-03", "2024-03-02"]), ("31/12/2024", ["2024-12-31"]), (20241231, ["2024-12-31"]),
    (np.int64(20241231), ["2024-12-31"]), ("today", ["2024-12-31"]), (pd.NaT, ["2024-12-31"]), ("2024", ["2024-12-31"]),
])  # fmt: skip
def test_a_day_that_is_none_is_said_with_the_days_to_write(given, days):
    """The day of analysis, the last day of a table of cohorts and the eve of a campaign speak alike."""
    for name, method in (
        ("on", lambda: rfm_table(CLEAN, given)),
        ("on", lambda: portfolio_report(CLEAN, given)),
        ("before", lambda: last_decisions(
            pd.DataFrame({"contact": ["A"], "date": DAYS[:1], "decision": ["opt_in"]}), given)),
    ):  # fmt: skip
        with pytest.raises(InputError) as refused:
            method()
        assert re.findall(rf'`{name}="([^"]*)"`', refused.value.message.in_language("en")) == days
        assert all(one_day(day, name) for day in days)


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (CLEAN.set_index("customer"), "orders"),
        (CLEAN.rename(columns={"amount": "Amount HT"}), "orders"),
        (pd.concat([CLEAN, CLEAN], axis="columns"), "orders"),
        (CLEAN.to_dict(), "orders"),
    ],
)
def test_the_advice_on_a_table_is_followed(table, code):
    """A column in the index, one named otherwise, one there twice, a dictionary for a table."""
    with pytest.raises(InputError) as refused:
        rfm_table(table, ON)
    same(eval(advice_in(refused.value), {code: table, "pd": pd}))


def test_a_polars_table_is_met_with_the_way_to_pandas():
    """The code needs neither more than Polars nor pyarrow."""
    polars = pytest.importorskip("polars")
    orders = polars.DataFrame({"customer": ["A1", "B", "A1"], "date": DAYS, "amount": [1234.5, 20.0, 12.5]})
    for given in (orders, orders.lazy()):
        with pytest.raises(InputError) as refused:
            rfm_table(given, ON)
        same(eval(advice_in(refused.value), {"orders": given, "pd": pd}))


def test_one_and_the_text_one_are_asked_about():
    """A number and a text that look alike: the message shows both; told to be text, they are one customer."""
    table = CLEAN.assign(customer=pd.Series([1.0, "2", "1"], dtype=object))
    with pytest.raises(InputError, match="un client ou deux") as refused:
        rfm_table(table, ON)
    assert rfm_table(table.assign(customer=eval(advice_in(refused.value), {"orders": table})), ON).shape[0] == 2


def test_an_empty_date_of_a_computer_is_noticed_among_true_ones():
    """One order of 1 January 1970 among those of 2024 is an empty cell, not an old customer."""
    with pytest.raises(InputError, match="1er janvier 1970"):
        rfm_table(CLEAN.assign(date=[*CLEAN["date"][:2], pd.Timestamp(0)]), ON)


def test_the_revenue_in_text_is_converted_as_said():
    """The same for a Series by customer."""
    revenue = pd.Series({"A": "1 234,50", "B": "20"})
    with pytest.raises(InputError) as refused:
        pareto_analysis(revenue)
    converted = eval(advice_in(refused.value), {"revenue": revenue, "pd": pd})
    assert pareto_analysis(converted).table["revenue"].to_dict() == {"A": 1234.5, "B": 20.0}


def test_a_report_counts_two_names_that_differ_by_capitals_in_a_file(tmp_path):
    """The reader of files keeps them apart; the report shows them side by side, and no section refuses them."""
    path = tmp_path / "orders.csv"
    CLEAN.assign(customer=["Atlas", "ATLAS", "Rif"]).to_csv(path, index=False)
    assert len(portfolio_report(read_orders_file(path)).sections) > 2
