"""What a panel's levers decide."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.world.customers import SECTORS, Channel
from crm_lessons.world.decisions import Decision
from crm_lessons.world.rules.levers import RHYTHMS, Levers, orders_a_year, pull
from crm_lessons.world.seen import seen


@pytest.fixture(scope="module")
def tables(firm) -> dict[str, pd.DataFrame]:
    """Return what the manager of one firm sees."""
    return seen(firm)


def test_levers_at_rest_decide_nothing(tables):
    """A manager who touches nothing leaves the firm alone."""
    assert pull(Levers(), 1, tables) == Decision()


def test_a_campaign_writes_to_the_customers_of_its_sector_and_rhythm_and_to_no_others(tables):
    """Written to and left out together are the list, by the tables alone; three silent lists make the whole file."""
    made = orders_a_year(tables)
    sector = tables["customers"]["sector"]
    for rhythm, (fewest, most) in RHYTHMS.items():
        levers = Levers({"food": "telephone", "hotels": "post"}, rhythm, left_out=0.25)
        for campaign, name, channel in zip(
            pull(levers, 2, tables).campaigns, ("food", "hotels"), (Channel.TELEPHONE, Channel.POST), strict=True
        ):
            listed = {number for number in made.index if fewest <= made[number] <= most and sector[number] == name}
            assert set(campaign.customers) | set(campaign.left_out) == listed
            assert not set(campaign.customers) & set(campaign.left_out)
            assert len(campaign.left_out) == round(0.25 * len(listed))
            assert campaign.channel is channel


def test_the_lot_is_another_one_each_quarter(tables):
    """The same quarter gives the same control group, so that moving another lever changes nothing; another quarter another."""
    levers = Levers(dict.fromkeys(SECTORS, "email"), left_out=0.5)
    groups = [pull(levers, quarter, tables).campaigns[0].left_out for quarter in (1, 1, 2)]
    assert groups[0] == groups[1] != groups[2]


def test_prospects_are_visited_the_recommended_first(tables):
    """A visit to a prospect goes to somebody who has never ordered, and the best source comes first."""
    visits = pull(Levers(visits=20), 1, tables).visits
    customers = tables["customers"]
    assert customers["since"][list(visits)].isna().all()
    sources = customers["source"][list(visits)].tolist()
    assert sources == sorted(sources, key=["recommended", "fair", "directory"].index)
