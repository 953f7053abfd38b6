"""The manager's tables tell what a firm knows, and nothing of what moves its customers."""

from __future__ import annotations

import dataclasses

import pytest

from crm_lessons.world.customers import Customers
from crm_lessons.world.seen import seen
from crm_lessons.world.truth import characters, departures
from crm_lessons.world.week import State

COLUMNS = {
    "customers": ["sector", "city", "employees", "salesperson", "source", "since"],
    "orders": ["customer", "date", "family", "amount", "margin"],
    "messages": ["customer", "date", "channel", "discount", "sent"],
    "visits": ["customer", "date", "judged_need"],
    "complaints": ["customer", "date", "repaired_on"],
}
KNOWN_OF_ONESELF = {"sector", "city", "employees", "salesperson", "source"}


def test_the_tables_have_these_columns_and_no_latent_one(firm):
    """A latent field of a customer, or of the state, is the name of no column; `channel` of a message is how it was sent."""
    tables = seen(firm)
    assert {name: list(table.columns) for name, table in tables.items()} == COLUMNS
    latent = {*(field.name for field in dataclasses.fields(Customers)), *State._fields} - KNOWN_OF_ONESELF
    columns = {
        column
        for name, table in tables.items()
        for column in table
        if (name, column) != ("messages", "channel") and (name, column) != ("messages", "discount")
    }
    assert not columns & latent


def test_no_column_of_a_customer_tells_who_has_left(firm):
    """The file of customers is the same whoever is still there: a firm sees silence, not a farewell."""
    gone = dataclasses.replace(firm, state=firm.state._replace(here=~firm.state.here))
    for name, table in seen(gone).items():
        assert table.equals(seen(firm)[name]), name


def test_every_order_and_message_is_on_file_once(firm):
    """The tables add up to the weeks: orders, margins, messages sent and left out, visits, complaints and repairs."""
    tables, weeks = seen(firm), firm.weeks
    campaigns = [campaign for week in weeks for campaign in week.decision.campaigns]
    assert len(tables["orders"]) == sum(len(week.customer) for week in weeks)
    assert tables["orders"]["margin"].sum() == sum(week.margin.sum() for week in weeks)
    assert tables["messages"]["sent"].sum() == sum(len(campaign.customers) for campaign in campaigns)
    assert (~tables["messages"]["sent"]).sum() == sum(len(campaign.left_out) for campaign in campaigns)
    assert len(tables["visits"]) == sum(len(week.decision.visits) for week in weeks)
    assert len(tables["complaints"]) == sum(len(week.complained) for week in weeks)
    assert tables["complaints"]["repaired_on"].notna().sum() == sum(len(week.repaired) for week in weeks)
    assert all(table.index.is_unique for table in tables.values())


def test_who_is_on_file_has_ordered_or_is_a_prospect(firm):
    """`since` is the week of the first order, and empty for a prospect whom nobody has won."""
    tables = seen(firm)
    first = tables["orders"].groupby("customer")["date"].min()
    since = tables["customers"]["since"].dropna()
    assert set(since.index) == set(first.index)
    assert ((first - since).dt.days.between(0, 6)).all()
    prospects = tables["customers"].index[tables["customers"]["since"].isna()]
    assert (characters(firm).loc[prospects, "winnable"] > 0).all()


def test_a_judged_need_errs_by_the_salesperson(worlds):
    """Salma sees needs larger than they are and Youssef smaller, by a third or so, and each visit errs by itself."""
    errors = []
    for world in worlds[:3]:
        people, visits = characters(world.story), seen(world.story)["visits"]
        need = (people["rate"] * people["basket"] * 52 / people["share"]).reindex(visits["customer"]).to_numpy()
        errors.append(
            (visits["judged_need"] / need)
            .groupby(people["salesperson"].reindex(visits["customer"]).to_numpy())
            .median()
        )
    median = sum(errors) / len(errors)
    assert median["Salma"] == pytest.approx(1.28, abs=0.15)
    assert median["Youssef"] == pytest.approx(0.74, abs=0.12)


def test_departures_are_those_who_are_no_longer_here(firm):
    """The table of truth and the state agree on who left for good."""
    assert (departures(firm).notna().to_numpy() == ~firm.state.here).all()
