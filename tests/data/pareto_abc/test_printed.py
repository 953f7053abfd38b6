"""The tables that the course prints."""

from __future__ import annotations

import pytest

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue


@pytest.mark.parametrize("table", [pareto_revenue, abc_revenue])
def test_the_printed_tables_add_up(table):
    """Course, "L'analyse du portefeuille": twenty customers, one million dirhams, to the dirham."""
    revenue = table()
    assert len(revenue) == 20
    assert revenue.sum() == 1_000_000
    assert list(revenue.index) == list(range(1, 21))


def test_a_table_is_fresh_each_time():
    """What one reader changes, the next one does not see."""
    first = pareto_revenue()
    first.loc[1] = 0
    assert pareto_revenue().loc[1] == 225_000
