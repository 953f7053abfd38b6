"""The dairy that calls on a Tuesday at 7.40, with what each office knows of it."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.company.dairy import NAME


def of_the_dairy(company) -> tuple[dict[str, pd.DataFrame], int]:
    """Return the dairy's rows of each table that names a customer, and its number."""
    customers = company["customers"]
    (number,) = customers.index[customers["name"] == NAME]
    named = ("orders", "complaints", "interactions")
    return {name: company[name][company[name]["customer"] == number] for name in named}, number


def test_the_morning_is_in_the_log(companies):
    """A discount promised, a seal from the counter the week before, a reminder after the correction, the call on a Tuesday."""
    for company in companies:
        rows, _ = of_the_dairy(company)
        log = rows["interactions"].drop_duplicates("subject", keep="last").set_index("subject")
        call = log.loc["breakdown", "date"]
        assert rows["interactions"]["date"].iloc[-1] == call <= pd.Timestamp("2024-12-31")
        assert (call.day_name(), log.loc["breakdown", "channel"]) == ("Tuesday", "phone")
        assert log.loc["discount_promised", "channel"] == "visit"
        assert log.loc["discount_promised", "date"] < call
        assert log.loc["purchase", "channel"] == "counter"
        last_week = (call - pd.Timedelta(days=8), call - pd.Timedelta(days=2))
        assert last_week[0] <= log.loc["purchase", "date"] <= last_week[1]
        assert log.loc["invoice_corrected", "date"] < log.loc["payment_reminder", "date"] < call


def test_its_pump_its_seal_its_credit_note_and_its_complaint_are_in_the_database(companies):
    """It owns a pump; its last order has a seal; one invoice was corrected, and the complaint about it is still open."""
    for company in companies:
        rows, _ = of_the_dairy(company)
        lines = company["order_lines"].join(company["products"], on="product")
        orders = rows["orders"][rows["orders"]["kind"] == "order"]
        bought = lines[lines["order"].isin(orders.index)]
        assert (bought["family"] == "pump").any()
        seals = bought.loc[bought["order"] == orders.index[-1], "name"]
        assert seals.str.startswith("J ").any()
        (corrected,) = rows["orders"]["cancels"].dropna().astype(int)
        complaint = rows["complaints"].iloc[-1]
        assert complaint["reason"] == "invoice_error"
        assert pd.isna(complaint["solved_on"])
        assert complaint["date"] > orders.loc[corrected, "date"]
