"""Complaints, settled or not."""

from __future__ import annotations

import pandas as pd


def test_some_complaints_are_never_solved(companies):
    """About half stay open; the others are settled within three weeks, after the day of the complaint."""
    for company in companies:
        complaints = company["complaints"]
        assert 0.35 <= complaints["solved_on"].isna().mean() <= 0.65
        days = (complaints["solved_on"] - complaints["date"]).dropna().dt.days
        assert days.between(1, 21).all()
        assert complaints["solved_on"].max() <= pd.Timestamp("2024-12-31")
