"""What the owner reads first: whom to ask why, what to fear, what to find out."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import rfm_table, silence_table
from crm_lessons.reports import portfolio_report
from crm_lessons.reports.own_orders.best import best_of_the_year_before
from crm_lessons.reports.own_orders.book import open_book
from crm_lessons.reports.own_orders.calls import calls_table, customers_to_call
from crm_lessons.reports.own_orders.risks import largest_risks
from crm_lessons.reports.own_orders.unknown import largest_unknown
from crm_lessons.reports.own_orders.years import TwoYears
from crm_lessons.text.language import speak

from ..conftest import book

ON = "2024-12-31"


def opened(orders, on=ON):
    """Return a book and its two years."""
    found = open_book(orders, on)
    return found, TwoYears(found)


def monthly(customer, amount, first, last):
    """Return the orders of a customer on the fifth of each month."""
    return [(customer, f"{day:%Y-%m}-05", amount) for day in pd.date_range(first, last, freq="MS")]


SHOP = book(
    *monthly("Boulangerie Amal", 200.0, "2023-01", "2024-12"),
    *monthly("Riad Zahra", 900.0, "2023-01", "2024-06"),
    *monthly("Café du Port", 150.0, "2023-01", "2024-12"),
    *monthly("Épicerie Benali", 300.0, "2023-02", "2024-12"),
    *monthly("L'Olivier", 700.0, "2023-01", "2024-12"),
    ("Mme Haddad", "2023-04-02", 4_000.0),
    ("École Jean-Moulin", "2024-09-10", 640.0),
)
"""A shop of seven customers."""


def test_a_shop_of_seven_customers_has_its_first_page():
    """The one who stopped in June and the one who came once for much: two to ask, two risks and one unknown."""
    first = portfolio_report(SHOP, on=ON).sections[0]
    calls, asked, _, *risks, _, unknown = first.blocks
    assert [row[0] for row in calls.rows] == ["Riad Zahra", "Mme Haddad"]
    assert "18 commandes, une tous les 30 jours environ ; plus rien depuis 209 jours" in calls.rows[0][1].fr
    assert asked.fr.startswith("Appelez pour demander pourquoi, non pour vendre")
    assert len(risks) == 2
    assert "L'Olivier fait" in " ".join(risk.fr for risk in risks)
    assert unknown.fr.startswith("Ce qu'achète ailleurs L'Olivier, votre premier client")


def test_last_years_best_are_called_wherever_they_stand(example):
    """Two of the ten best of 2023 bought in 2024, yet have been silent for 354 and 279 days; both come first."""
    found, years = opened(example.orders, example.orders["date"].max())
    best = best_of_the_year_before(found, years)
    alerts = best.loc[best["alert"] != "", ["alert", "silent_days"]]
    assert alerts.to_dict("index") == {
        "Erovique Irrigation": {"alert": "silent", "silent_days": 354},
        "Mironelle Résidences": {"alert": "silent", "silent_days": 279},
    }
    assert set(customers_to_call(found, years).index[:2]) == set(alerts.index)


def test_a_best_customer_of_one_order_raises_an_alert_without_a_habit():
    """One large order a year and a half ago: no habit, no score, and still among the best of the year before."""
    found, years = opened(SHOP)
    best = best_of_the_year_before(found, years)
    assert best.loc["Mme Haddad", ["gaps", "out_of_habit", "alert"]].to_list() == [0, False, "nothing"]


def test_silence_is_the_one_rule_of_the_methods(example):
    """The report calls nobody silent whom `silence_table` does not, and leaves out nobody whom it does."""
    found, years = opened(example.orders, example.orders["date"].max())
    kept = example.orders[example.orders["customer"].isin(found.net.index)]
    by_hand = silence_table(rfm_table(kept, example.orders["date"].max()))
    to_call = customers_to_call(found, years)
    assert set(to_call.index[to_call["alert"] == "silent"]) == set(by_hand.index[by_hand["out_of_habit"]])


def test_what_there_is_to_win_back_is_the_last_good_year():
    """A thousand a month for two years, then nothing for two months: twelve thousand, not twenty-four."""
    orders = book(*monthly("A", 1_000.0, "2023-01", "2024-10"), *monthly("B", 1.0, "2023-01", "2024-12"))
    assert customers_to_call(*opened(orders)).loc["A", "stake"] == 12_000.0


def test_of_the_five_with_most_at_stake_the_most_recent_break_stands_first():
    """Stakes of 600 down to 100 a month, the larger the longer silent: the sixth is left for the workbook, the fifth leads."""
    ends = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"]
    silent = [monthly(f"C{n}", 600.0 - 100 * n, "2023-01", end) for n, end in enumerate(ends)]
    orders = book(*(row for rows in silent for row in rows), *monthly("B", 1.0, "2023-01", "2024-12"))
    calls = calls_table(customers_to_call(*opened(orders)))
    assert [row[0] for row in calls.rows] == ["C4", "C3", "C2", "C1", "C0"]
    assert calls.columns[0].values[-1] == "C5"


def test_nobody_is_called_who_left_years_ago():
    """Silent since 2021: lost, and no longer on top of the list."""
    orders = book(*monthly("A", 1_000.0, "2020-01", "2021-06"), *monthly("B", 1.0, "2020-01", "2024-12"))
    assert customers_to_call(*opened(orders)).empty


def test_a_fall_and_the_departures_are_risks():
    """Nine buyers of ten leave: sales fall by 86 %, or, where the tenth makes up for them, 86 % of last year's left."""
    gone = [row for n in range(9) for row in ((f"C{n}", "2023-03-05", 400.0), (f"C{n}", "2023-09-05", 400.0))]
    before = monthly("A", 100.0, "2023-01", "2023-12")
    for amount, begins in ((100.0, "Recul : "), (700.0, "Départs : 9 acheteurs")):
        orders = book(*gone, *before, *monthly("A", amount, "2024-01", "2024-12"))
        risks = [risk.fr for risk in largest_risks(*opened(orders))]
        assert risks[0].startswith("Dépendance : A fait 100")
        assert risks[1].startswith(begins)
        assert "85,7" in risks[1]


@pytest.mark.parametrize(
    ("orders", "begins"),
    [
        (book(*[(f"C{n}", f"2024-0{1 + n % 9}-01", 10.0) for n in range(30)]), "Qui reviendra ?"),
        (book(*monthly("A", 1.0, "2024-03", "2024-12")), "Cette année est-elle bonne ?"),
    ],
    ids=["nearly all came once", "ten months of one customer"],
)
def test_the_unknown_is_what_would_change_most(orders, begins):
    """Whether those of one order come back, else whether the year is good."""
    assert largest_unknown(*opened(orders)).fr.startswith(begins)


def test_the_first_page_is_said_in_english_too():
    """No French left in it."""
    speak("en")
    said = repr(portfolio_report(SHOP, on=ON))
    assert "Riad Zahra · 18 orders, about one every 30 days; nothing for 209 days" in said
    assert "clients" not in said
