"""Customers by name."""

from __future__ import annotations

import pandas as pd

from crm_lessons.widgets.first_dozen import first_dozen


def test_twelve_are_named_and_the_others_counted():
    """Two hundred and fifty names are not a sentence."""
    assert first_dozen(pd.Index([7, 3])).fr == "7, 3"
    assert first_dozen(pd.RangeIndex(1, 13)).en == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"
    assert first_dozen(pd.RangeIndex(1, 251)).fr.endswith(", 12 et 238 de plus")
