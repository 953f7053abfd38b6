"""The criteria as the course lists and as it prints them."""

from __future__ import annotations

from crm_lessons.data.matrices.criteria import BEST_MARKS, COEFFICIENTS, PERFORMANCE, POTENTIAL
from crm_lessons.data.variants import sheet_data
from crm_lessons.text.terms.headings import HEADINGS

SHEET = "03_matrices"


def test_the_printed_coefficients():
    """Course, tables of potential and performance: 2, 1, 3, 3, 1 each, ten in all, in the list as in the tables."""
    data = sheet_data(SHEET)
    for name in ("potential_coefficients", "performance_coefficients", "printed_potential", "printed_performance"):
        assert list(data[name]) == [2, 1, 3, 3, 1]


def test_the_course_s_tables_exchange_two_rows():
    """The list has the frequency under performance; the tables have it under potential, and capacity in its place."""
    data = sheet_data(SHEET)
    moved = {
        "potential": set(data["printed_potential"].index) - set(data["potential_coefficients"].index),
        "performance": set(data["printed_performance"].index) - set(data["performance_coefficients"].index),
    }
    assert moved == {"potential": {"purchase_frequency"}, "performance": {"industrial_activity"}}


def test_every_criterion_has_its_words():
    """A name for the reader, a coefficient, and what a 5 means: terms are good when they are easy."""
    assert set(POTENTIAL) | set(PERFORMANCE) == set(COEFFICIENTS) == set(BEST_MARKS) <= set(HEADINGS)
    assert "faciles" in BEST_MARKS["trading_terms"].fr
