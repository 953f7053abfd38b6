"""Chapter 3's tables: what the course prints, and what every student gets."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.variants import sheet_data

SHEET = "03_matrices"


def fingerprint(data) -> str:
    """Return a short digest of all the tables."""
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "30f87b5029147bf3"), ("amina", "48c6cf61c1431e3a"), ("Zoé Müller", "a688af0c788955bf")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_their_tables(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("marks", "plane", "six_customers", "finalists"):
        assert len({data[name].to_csv() for data in variants}) > 0.98 * len(variants)


def test_every_mark_is_a_mark(variants):
    """Whole marks from 1 to 5; scores in half points; six customers never marked 3; shares that make 100, all different."""
    for data in variants:
        for name in ("marks", "finalists", "customer_card"):
            assert data[name].isin([1, 2, 3, 4, 5]).all(axis=None)
        assert data["six_customers"].isin([1, 2, 4, 5]).all(axis=None)
        plane = data["plane"]
        assert (plane[["potential", "performance"]] * 2).isin(range(2, 11)).all(axis=None)
        assert plane["revenue_percent"].sum() == 100
        assert plane["revenue_percent"].is_unique
