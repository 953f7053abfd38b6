"""The value of one's own base: what the methods of chapter 7 give, put to the test on the past year."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from crm_lessons.methods import (
    InputError,
    cohort_table,
    expected_purchases,
    fit_bg_nbd,
    purchase_history,
    rate_interval,
)
from crm_lessons.reports import base_report
from crm_lessons.reports.own_base.value import forecast
from crm_lessons.text.language import speak

from .conftest import book


@pytest.fixture
def cdnow(public_data):
    """Return the CDNOW sample as orders."""
    names = ["id", "customer", "date", "n", "amount"]
    table = pd.read_csv(public_data / "CDNOW_sample.txt", sep=r"\s+", header=None, names=names)
    return table.assign(date=pd.to_datetime(table["date"].astype(str)))[["customer", "date", "amount"]]


def test_the_forecast_is_that_of_the_methods(cdnow):
    """CDNOW to the end of September 1997: the model fitted by chapter 7, its orders times each customer's mean amount."""
    on = pd.Timestamp("1997-09-30")
    seen = cdnow[cdnow["date"] <= on]
    history = purchase_history(seen, on)
    expected = expected_purchases(history, fit_bg_nbd(history), 365 / 7)
    found = forecast(cdnow.assign(customer=cdnow["customer"].astype(str)), on)
    assert found.customers["expected"].sum() == pytest.approx(expected.sum())
    mean = seen.groupby("customer")["amount"].sum() / (history["repeats"] + 1)
    assert found.sales == pytest.approx(float((expected * mean).sum()))


def test_a_year_ago_is_held_against_what_came(example):
    """The same method on the file up to a year before its end, and the sales of those customers since."""
    orders = example.orders
    on = orders["date"].max()
    net = orders.groupby("customer")["amount"].sum()
    kept = orders[orders["customer"].isin(net.index[net >= 0])].assign(
        customer=lambda table: table["customer"].astype(str)
    )
    past = forecast(kept, on - pd.Timedelta(days=365))
    since = kept[kept["customer"].isin(past.customers.index) & (kept["date"] > on - pd.Timedelta(days=365))]
    said = repr(base_report(example)).replace("\u202f", "")
    assert f"aurait annoncé {round(past.sales)}" in said
    assert f"il est venu {round(since['amount'].sum())}" in said


def columns_of(report, caption):
    """Return the table of a report that has a caption, heading -> values."""
    (found,) = [table for table in report.tables if table.caption.fr.startswith(caption)]
    return {column.heading.fr: list(column.values) for column in found.columns}


def test_who_ordered_once_is_counted_apart_and_is_neither_present_nor_ranked(cdnow):
    """CDNOW: 1,205 of 2,357 customers have one order only; a model that takes them to be there decides nothing about them."""
    report = base_report(cdnow)
    groups = columns_of(report, "D'où viendraient")
    heads = dict(zip((words.fr for words in groups["clients"]), groups["nombre"], strict=True))
    assert heads["une seule commande : pas encore de rythme"] == 1_205
    assert heads["ensemble"] == 2_357 == sum(groups["nombre"][:-1])
    assert "1 205 clients n'ont qu'une commande" in repr(report).replace("\u202f", " ")
    assert "encore là" not in repr(report)
    ranked = columns_of(report, "L'année qui vient")
    assert min(ranked["commandes"]) >= 3
    assert len(ranked["client"]) == heads["dans leur rythme"] + heads["hors de leur habitude"]


def test_the_rows_by_rhythm_add_up(example):
    """Customers, sales expected a year ahead, sales announced and come since a year ago: the last row is the sum of the others."""
    report = base_report(example, margin=0.3)
    for caption in ("D'où viendraient", "Il y a un an"):
        for heading, values in columns_of(report, caption).items():
            if heading != "clients":
                assert sum(values[:-1]) == pytest.approx(values[-1])


def test_a_year_ago_the_rhythms_are_those_of_a_year_ago(example):
    """Nothing later than that day decides on which row a customer stands: 46 customers, 9 of them of fewer than three orders."""
    trial = columns_of(base_report(example), "Il y a un an")
    then = example.orders["date"].max() - pd.Timedelta(days=365)
    known = example.orders[(example.orders["date"] <= then) & (example.orders["amount"] >= 0)]
    orders = (
        known.groupby(known["customer"].astype(str)).size().drop("Pension Bellerive")
    )  # more credit notes than sales
    assert trial["nombre"] == [int((orders >= 3).sum()), int((orders < 3).sum()), len(orders)] == [37, 9, 46]


def test_the_customers_valued_are_those_read_less_those_set_aside(example):
    """48 read, 47 valued: the 47 stands beside the reason."""
    assert "1 des 48 clients lus n'est pas compté ici" in repr(base_report(example).sections[0])


def test_retention_is_a_rate_with_its_interval(steady):
    """Twenty buyers, of whom five stop: 15 of 20, between 53.1 and 88.8%."""
    stopped = steady[~(steady["customer"].isin([f"C{n:02d}" for n in range(5)]) & (steady["date"] >= "2024-01-01"))]
    rate = rate_interval(15, 20)
    assert (round(rate.low, 3), round(rate.high, 3)) == (0.531, 0.888)
    said = repr(base_report(stopped, on="2024-12-31"))
    assert "15 ont racheté" in said
    assert "entre 53,1" in said


def test_the_cohorts_are_those_of_the_method(steady):
    """Every cohort is in the workbook, whole."""
    report = base_report(steady, on="2024-12-31")
    (cohorts,) = [table for table in report.tables if table.caption.fr == "Cohortes"]
    expected = cohort_table(steady, period="quarter", until="2024-12-31")
    assert np.array_equal(
        [list(column.values) for column in cohorts.columns[1:]], expected.to_numpy().T, equal_nan=True
    )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_small_or_odd_file_is_met_with_sentences(language):
    """One order, one day, equal customers, credit notes alone, nothing but zeros: never an exception, never a missing number."""
    speak(language)
    for orders in (
        book(("Seul", "2024-05-01", 120.0)),
        book(*[(f"C{n}", "2024-05-01", 10.0 * n) for n in range(1, 40)]),
        book(*[(f"C{n}", f"2024-{m:02d}-01", 10.0) for n in range(30) for m in range(1, 13)]),
        book(("A", "2024-01-01", -5.0), ("B", "2024-02-01", -4.0)),
        book(("A", "2024-01-01", 0.0), ("B", "2024-02-01", 0.0)),
        book(*[(f"C{n}", f"2019-0{1 + n % 9}-01", 5.0) for n in range(60)], ("Z", "2024-12-31", 1.0)),
    ):
        said = repr(base_report(orders, margin=0.3))
        assert "nan" not in said
        assert len(said) > 200
    speak("fr")


def test_a_margin_is_a_rate():
    """30 is a slip for 0.30, and is refused in words."""
    with pytest.raises(InputError, match=r"0\.35 pour 35"):
        base_report(book(("A", "2024-05-01", 1.0)), margin=30)


def test_of_few_people_no_rate_is_made():
    """Seven customers: no cohort of one or two with its 0 or 100%, and of seven buyers heads, not a rate."""
    orders = book(
        *[
            (f"C{n}", f"{year}-{month:02d}-0{n + 1}", 10.0)
            for n in range(7)
            for year in (2023, 2024)
            for month in range(1, 13)
        ]
    )
    said = repr(base_report(orders, on="2024-12-31"))
    assert "En dessous de vingt, une cohorte n'est qu'une ou deux personnes" in said
    assert re.search(r"Acheteurs de l'année finie le 31 décembre 2023\s: 7\s; revenus dans la suivante\s: 7", said)
    assert "%" not in said
