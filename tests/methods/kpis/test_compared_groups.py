"""Which two groups are compared."""

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.methods.kpis.compared_groups import compared_groups

LABELS = pd.Index(["a", "b", "c"])


def test_two_groups_need_no_choice_and_a_choice_sets_the_order():
    """Of two, the first less the other, as they stand; otherwise as the reader says."""
    assert compared_groups(LABELS[:2], None) == ("a", "b")
    assert compared_groups(LABELS, ["c", "a"]) == ("c", "a")


def test_anything_else_is_asked_for_with_the_names():
    """None of three, one, one twice, unknown, not hashable: the names to choose from are typed out."""
    for between in (None, ("a",), ("a", "a"), ("a", "z"), ([], {}), "ab", 3):
        with pytest.raises(InputError, match="'a', 'b', 'c'"):
            compared_groups(LABELS, between)
