"""Twelve lines that are worth the same."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.kpis.subject_lines import TRUE_RATE, draw_subject_lines
from crm_lessons.data.variants import lesson_data


def test_the_winner_falls_back():
    """Lesson 6: line 8, 28 of 500, then 405 of 10,000."""
    table = lesson_data("06_kpis")["subject_lines"]
    assert table["responses"].idxmax() == 8
    assert table.loc[8].to_list() == [500, 28, 10_000, 405]


def test_all_lines_are_worth_four_in_a_hundred():
    """Over many draws the later rates lie around 4 %, for winners as for others."""
    draws = [draw_subject_lines(np.random.default_rng(seed)) for seed in range(15)]
    later = np.mean([draw["later_responses"].mean() for draw in draws])
    assert abs(later / 10_000 - TRUE_RATE / 1000) < 0.0005
    assert all(
        draw["responses"].max() / 500 > draw.loc[draw["responses"].idxmax(), "later_responses"] / 10_000
        for draw in draws
    )
