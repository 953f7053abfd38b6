"""The invented firm as a whole: the same everywhere, another for each student, and true across its tables."""

from __future__ import annotations

import hashlib

import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.company import TABLES, draw_company
from crm_lessons.data.variants import student_generator
from crm_lessons.methods import ladder_counts, last_decisions, may_email, same_customers

SHEET = "01_crm_process"


class WholeNumbersOnly:
    """A generator that refuses to draw anything else than whole numbers and orders."""

    def __init__(self, generator):
        self.integers, self.permutation = generator.integers, generator.permutation


def fingerprint(company) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(company.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def buyers(company, kept) -> pd.Series:
    """Return the real customer behind each order that has one."""
    orders = company["orders"]
    named = orders[(orders["kind"] == "order") & orders["customer"].notna()]
    return named["customer"].map(kept).astype(int)


@pytest.mark.parametrize(
    ("student", "expected"),
    [("", "5da1a891860e7554"), ("amina", "a3aa7bc65dc7f117"), ("Zoé Müller", "ffa18ccc48178aef")],
)
def test_a_company_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(draw_company(student_generator(SHEET, student))) == expected


def test_only_whole_numbers_are_drawn():
    """Floats from a generator may differ in their last bit between machines; whole numbers cannot."""
    plain = draw_company(student_generator(SHEET, "amina"))
    guarded = draw_company(WholeNumbersOnly(student_generator(SHEET, "amina")))
    assert fingerprint(guarded) == fingerprint(plain)


def test_no_two_students_meet_the_same_company(companies):
    """Neither the records nor the counts that a question may ask for are a neighbour's."""
    assert len({tuple(company["customers"]["email"].fillna("")) for company in companies}) == len(companies)
    ladders = {tuple(ladder_counts(company["customers"], company["orders"])) for company in companies}
    assert len(ladders) > 0.95 * len(companies)


def test_every_company_is_as_announced(companies):
    """Twelve tables, about 540 records, 3,000 orders over three years of one to three lines, eleven campaigns, 600 messages."""
    for company in companies:
        assert tuple(company) == TABLES
        assert all(table.index.is_unique and table.index.is_monotonic_increasing for table in company.values())
        assert 525 <= len(company["customers"]) <= 550
        assert 2600 <= len(company["orders"]) <= 3600
        assert company["orders"]["date"].between("2022-01-03", "2024-12-31").all()
        assert company["orders"]["date"].is_monotonic_increasing
        assert company["order_lines"]["order"].value_counts().between(1, 3).all()
        assert not company["order_lines"].duplicated(["order", "product"]).any()
        assert len(company["campaigns"]) == 11
        assert 550 <= len(company["messages"]) <= 750
        assert not company["messages"].duplicated(["campaign", "contact"]).any()


def test_the_first_rungs_are_all_peopled(companies, kept):
    """Suspects never qualified, prospects who never bought, and on each rung fewer customers than on the one before."""
    for company, one in zip(companies, kept, strict=True):
        qualified = company["customers"]["qualified_on"].notna().groupby(one).any()
        bought = qualified.index.isin(buyers(company, one))
        assert (~qualified & ~bought).sum() >= 40
        assert (qualified & ~bought).sum() >= 20
        assert not (~qualified & bought).any()
        assert ladder_counts(company["customers"], company["orders"]).diff().iloc[1:].lt(0).all()


def test_counting_records_for_customers_misses_those_who_came_back(companies, kept):
    """Three customers or more have one order under each of two records: repurchases that no single record shows."""
    for company, one in zip(companies, kept, strict=True):
        by_customer = buyers(company, one).value_counts()
        orders = company["orders"]
        by_record = orders.loc[orders["kind"] == "order", "customer"].value_counts()
        assert (by_customer >= 2).sum() >= (by_record.groupby(one).max() >= 2).sum() + 3


def test_an_order_is_placed_once_registered_and_once_a_day(companies, kept):
    """No order comes before its record, before the customer was qualified, or on the same day as another of theirs."""
    for company, one in zip(companies, kept, strict=True):
        orders, customers = company["orders"], company["customers"]
        named = orders[orders["customer"].notna()]
        since = customers["since"].loc[named["customer"]].to_numpy()
        assert (named["date"].to_numpy() >= since).all()
        who = buyers(company, one)
        dates = orders.loc[who.index, "date"]
        assert (dates.to_numpy() > customers["qualified_on"].loc[who].to_numpy()).all()
        assert not pd.DataFrame({"who": who, "date": dates}).duplicated().any()


def test_whoever_sends_a_customer_had_bought_before(companies, kept):
    """Referrers came back to buy, were known before, and never sent themselves: 20 to 34 of them."""
    for company, one in zip(companies, kept, strict=True):
        customers, orders = company["customers"], company["orders"]
        sent = customers["referred_by"].dropna().astype(int)
        first_order = orders.loc[buyers(company, one).index, "date"].groupby(buyers(company, one)).min()
        assert (customers["since"].loc[sent.index].to_numpy() > first_order.loc[one.loc[sent]].to_numpy()).all()
        assert (customers["since"].loc[sent.index].to_numpy() >= customers["since"].loc[sent].to_numpy()).all()
        advocates = set(one.loc[sent])
        assert 20 <= len(advocates) <= 34
        assert ladder_counts(customers, orders)["advocate"] == len(advocates)


def situations(company, day) -> pd.DataFrame:
    """Return what `may_email` asks about each contact, on the eve of a campaign."""
    contacts, orders = company["contacts"], company["orders"]
    decision = last_decisions(company["consents"], before=day).reindex(contacts.index)
    one = same_customers(company["customers"])
    who = buyers(company, one)
    before = set(who[orders.loc[who.index, "date"] < day])
    return pd.DataFrame({
        "opted_out": decision.eq("opt_out"),
        "opted_in": decision.eq("opt_in"),
        "customer_of_similar_product": contacts["customer"].map(one).isin(before),
        "generic_company_address": contacts["role"].eq("front_desk"),
    })  # fmt: skip


def test_a_few_messages_should_never_have_been_sent(companies):
    """Whoever received a message against the rule had opted out before it; in all, a few of six hundred messages."""
    for company in companies:
        wrong = 0
        for campaign, sent in company["messages"].groupby("campaign"):
            day = company["campaigns"].loc[campaign, "date"]
            assert (sent["sent_on"] == day).all()
            table = situations(company, day)
            allowed = may_email(table).loc[sent["contact"]]
            assert table.loc[allowed.index[~allowed], "opted_out"].all()
            wrong += (~allowed).sum()
        assert 3 <= wrong <= 40


def test_only_an_opened_message_brings_an_answer(companies, kept):
    """Opened means delivered; an order that answers is in the book, within three weeks, and answers one message."""
    for company, one in zip(companies, kept, strict=True):
        messages, responses = company["messages"], company["responses"]
        assert (messages["delivered"] | ~messages["opened"]).all()
        answered = messages.loc[responses["message"]]
        assert answered["opened"].all()
        delay = responses["date"].to_numpy() - answered["sent_on"].to_numpy()
        assert (delay >= np.timedelta64(0, "D")).all()
        assert (delay <= np.timedelta64(21, "D")).all()
        assert set(responses["kind"]) == {"click", "quote_request", "order"}
        assert len(responses) > responses["message"].nunique()
        who = buyers(company, one)
        book = set(zip(who, company["orders"].loc[who.index, "date"], strict=True))
        came = responses["kind"] == "order"
        ordered = company["contacts"]["customer"].loc[answered["contact"][came.to_numpy()]].map(one)
        answering = list(zip(ordered, responses.loc[came, "date"], strict=True))
        assert set(answering) <= book
        assert len(set(answering)) == len(answering) > 0
