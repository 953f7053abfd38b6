"""What the answers of one check begin with is computed once, and belongs to nobody else's data."""

from __future__ import annotations

import pandas as pd

from crm_lessons.questions.remembered import remembered


def counted():
    """Return a remembered computation, and the list of the times that it was really made."""
    made = []

    @remembered
    def table(data, times=1):
        made.append(times)
        return pd.Series(data["amounts"]) * times

    return table, made


def test_it_is_made_once_for_the_same_data():
    """By its arguments: other arguments are another table."""
    table, made = counted()
    data = {"amounts": [1, 2]}
    assert [list(table(data)), list(table(data)), list(table(data, times=3))] == [[1, 2], [1, 2], [3, 6]]
    assert made == [1, 3]


def test_equal_data_are_not_the_same_data():
    """A student's tables are told from another's by being them, whatever they hold."""
    table, made = counted()
    assert list(table({"amounts": [1]})) == list(table({"amounts": [1]}))
    assert made == [1, 1]


def test_whoever_spoils_a_table_spoils_a_copy():
    """The next mistake begins with the table as it was."""
    table, _ = counted()
    data = {"amounts": [1, 2]}
    spoilt = table(data)
    spoilt.iloc[0] = 99
    assert list(table(data)) == [1, 2]
