"""Chapter 3's tables: what the course prints, and what every student gets."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.matrices.criteria import BEST_MARKS, COEFFICIENTS, PERFORMANCE, POTENTIAL
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import classify_quadrants, coefficient_sensitivity, weighted_score
from crm_lessons.text.headings import HEADINGS

SHEET = "03_matrices"
STUDENTS = [f"student-{number:03d}" for number in range(40)]


@pytest.fixture(scope="module")
def variants():
    """Return the tables of 220 students."""
    return {student: sheet_data(SHEET, student) for student in STUDENTS}


def fingerprint(data) -> str:
    """Return a short digest of all the tables."""
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


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


def test_the_course_s_plane():
    """Course: A (5; 4), B (4; 4), C (3; 3), D (2; 1), E (1; 5); the shares are ours and make 100."""
    plane = sheet_data(SHEET)["plane"]
    scores = list(plane[["potential", "performance"]].itertuples(index=False, name=None))
    assert scores == [(5, 4), (4, 4), (3, 3), (2, 1), (1, 5)]
    assert plane["revenue_percent"].sum() == 100


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "63366b208a214ad5"), ("amina", "bf1fab54b296659f"), ("Zoé Müller", "8f555dd16d2a5a75")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_their_tables(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("marks", "plane", "six_customers", "finalists"):
        assert len({variants[student][name].to_csv() for student in STUDENTS}) > 0.98 * len(STUDENTS)


def test_every_mark_is_a_mark(variants):
    """Whole marks from 1 to 5; scores in half points; six customers never marked 3; shares that make 100, all different."""
    for data in variants.values():
        for name in ("marks", "finalists", "customer_card"):
            assert data[name].isin([1, 2, 3, 4, 5]).all(axis=None)
        assert data["six_customers"].isin([1, 2, 4, 5]).all(axis=None)
        plane = data["plane"]
        assert (plane[["potential", "performance"]] * 2).isin(range(2, 11)).all(axis=None)
        assert plane["revenue_percent"].sum() == 100
        assert plane["revenue_percent"].is_unique


def test_one_customer_stands_on_a_line(variants):
    """Somebody is exactly on the mean of potential, so that the rule for the line is needed by everybody."""
    for data in variants.values():
        placed = classify_quadrants(data["plane"], "performance", "potential")
        assert placed["on_line"].sum() == 1
        assert (data["plane"]["potential"] == data["plane"]["potential"].mean()).sum() == 1
        assert placed["cell"].nunique() >= 3


def test_no_ranking_has_a_tie(variants):
    """Five different scores; finalists whose order is plain before and after each coefficient is raised."""
    for data in variants.values():
        coefficients = data["potential_coefficients"]
        assert weighted_score(data["marks"], coefficients).is_unique
        for name in coefficients.index:
            raised = coefficients + (coefficients.index == name)
            assert (data["finalists"] @ raised).is_unique
        changes = coefficient_sensitivity(data["finalists"], coefficients)
        assert 1 <= changes.loc[changes["change"] == 1, "first_changes"].sum() <= 3


def test_the_exchange_always_matters(variants):
    """Potential above performance in one version, below in the other."""
    for data in variants.values():
        gaps = []
        for pair in (
            ("printed_potential", "printed_performance"),
            ("potential_coefficients", "performance_coefficients"),
        ):
            potential, performance = (weighted_score(data["customer_card"][data[n].index], data[n]) for n in pair)
            gaps.append(potential - performance)
        assert gaps[0] * gaps[1] < 0
