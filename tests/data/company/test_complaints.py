"""Complaints, settled or not."""

from __future__ import annotations

import pandas as pd


def test_some_complaints_are_never_solved(companies):
    """Three to six stay open; the others are settled within a month, after the day of the complaint."""
    for company in companies:
        complaints = company["complaints"]
        assert 3 <= complaints["solved_on"].isna().sum() <= 6
        days = (complaints["solved_on"] - complaints["date"]).dropna().dt.days
        assert days.between(1, 31).all()
        assert complaints["solved_on"].max() <= pd.Timestamp("2024-12-31")
