"""Customers on two axes."""

from __future__ import annotations

from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.methods import classify_quadrants

SHEET = "03_matrices"


def test_the_course_s_plane():
    """Course: A (5; 4), B (4; 4), C (3; 3), D (2; 1), E (1; 5); the shares are ours and make 100."""
    plane = lesson_data(SHEET)["plane"]
    scores = list(plane[["potential", "performance"]].itertuples(index=False, name=None))
    assert scores == [(5, 4), (4, 4), (3, 3), (2, 1), (1, 5)]
    assert plane["revenue_percent"].sum() == 100
    assert sheet_data(SHEET)["printed_plane"].equals(plane[["potential", "performance"]])


def test_one_customer_stands_on_a_line(variants):
    """Somebody is exactly on the mean of potential, so that the rule for the line is needed by everybody."""
    for data in variants:
        placed = classify_quadrants(data["plane"], "performance", "potential")
        assert placed["on_line"].sum() == 1
        assert (data["plane"]["potential"] == data["plane"]["potential"].mean()).sum() == 1
        assert placed["cell"].nunique() >= 3
