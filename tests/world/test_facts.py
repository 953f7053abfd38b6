"""The surprises of the course appear together, in nearly every world."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.world.facts import facts


@pytest.fixture(scope="module")
def measured(worlds):
    return pd.DataFrame([facts(world.story) for world in worlds])


def test_the_facts_of_the_course_hold(measured):
    """Each over the worlds: how often it holds, or the mean of what it measures."""
    mean = measured.mean()
    share = measured["top_fifth_share"]
    claims = {
        "the best fifth makes 60 to 75 % of sales": share.between(0.58, 0.77).all() and 0.60 < share.mean() < 0.75,
        "the most recent fifth answers most, nearly always": mean["recent_answer_most"] >= 0.9,
        "and is lifted most in a minority of worlds": mean["recent_lifted_most"] <= 0.4,
        "a letter to all is credited with much": (measured["letter_credited"] > 60_000).all(),
        "and truly brings little or less than nothing": abs(mean["letter_true"]) < 0.12 * mean["letter_credited"],
        "retention is lowest in the first half-year": (measured["retention_1"] < measured["retention_2"]).mean() >= 0.9,
        "and rises on average": mean["retention_1"] < mean["retention_2"] < mean["retention_3"] + 0.02,
        "the best fifth falls back": (measured["best_next_year"] < measured["all_next_year"]).all(),
        "and loses a fifth or more": mean["best_next_year"] < 0.80,
        "the channel ahead over all is behind in both parts": mean["simpson"] >= 0.8,
        "repaired complainers stay more": (measured["stay_repaired"] > measured["stay_unrepaired"]).mean() >= 0.95,
    }
    assert [claim for claim, holds in claims.items() if not holds] == []
