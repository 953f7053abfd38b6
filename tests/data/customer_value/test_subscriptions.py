"""Contracts that end or go on."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.subscriptions import READINGS
from crm_lessons.methods import retention_at, retention_curve


def test_ten_customers_leave_no_doubt(everybody):
    """No two have the same duration, six leave, somebody before each reading, one right on a reading, and one is seen to the end."""
    for data in everybody:
        followed = data["followed"]
        assert followed["months"].is_unique
        assert followed["ended"].sum() == 6
        ends = followed.loc[followed["ended"], "months"]
        for after, reading in zip((0, *READINGS), READINGS, strict=False):
            assert ((ends > after) & (ends <= reading)).any()
        assert ends.isin(READINGS).sum() == 1
        assert followed["months"].max() == max(READINGS)
        assert not followed.loc[followed["months"].idxmax(), "ended"]


def test_contracts_begin_and_end_with_a_month(everybody):
    """First day, last day, never an end before its beginning, never one after 2024; a good part is still running."""
    for data in everybody:
        base = data["subscriptions"]
        assert (base["started_on"].dt.day == 1).all()
        ends = base["ended_on"].dropna()
        assert ends.dt.is_month_end.all()
        assert (ends > base.loc[ends.index, "started_on"]).all()
        assert ends.max() <= pd.Timestamp("2024-12-31")
        assert 0.3 < base["ended_on"].isna().mean() < 0.8


def test_three_ways_to_count_twelve_customers_give_three_answers(everybody):
    """Among the departed alone, all taken as gone, and by Kaplan and Meier: no two within three points; the last is highest."""
    for data in everybody:
        watched = data["watched"]
        later = watched["months"] > 12
        departed, all_gone = later[watched["ended"]].mean(), later.mean()
        survival = retention_at(retention_curve(watched["months"], watched["ended"]), 12)
        assert departed + 0.03 < all_gone < survival - 0.03
        assert watched["months"].is_unique
