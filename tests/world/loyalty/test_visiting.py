"""What visits cause, by how many there are."""

from __future__ import annotations

from crm_lessons.world.loyalty.visiting import year_by_visits
from crm_lessons.world.year import firm_to_run


def test_cost_follows_the_visits_and_no_visit_changes_nothing():
    """450 dirhams a visit; the year without one is the year left alone."""
    table = year_by_visits(firm_to_run(3), range(1, 41), (0, 1, 6, 13))
    assert table["visiting"].tolist() == [0, 450, 2700, 5850]
    assert table.loc[0].tolist() == [0, 0, 0]
    assert (table["profit"] == table["caused"] - table["visiting"]).all()


def test_beyond_the_weeks_that_a_visit_lasts_nothing_is_added():
    """A visit acts for eight weeks: seven evenly spread already act all the year, and 26 add nothing to 13."""
    table = year_by_visits(firm_to_run(3), range(1, 41), (13, 26))
    assert table.loc[13, "caused"] == table.loc[26, "caused"] > 0
