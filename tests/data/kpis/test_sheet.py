"""The tables of chapter 6, for everybody: exact where an answer must be, and each with the trap that it is there for."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.kpis.campaigns import (
    example_campaign,
    example_plan,
)
from crm_lessons.data.variants import sheet_data

SHEET = "06_kpis"


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "4658b25826e30903"), ("amina", "4e382ab2dabc48e5"), ("Zoé Müller", "07a3872b099bf7dc")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_without_a_student_the_sheet_holds_the_lesson_s_example(everybody):
    """The worked example of the lesson, and its plan: 2.40 dirhams, 3 %, 20 %."""
    assert everybody[0]["campaign"].equals(example_campaign())
    assert everybody[0]["plan"].equals(example_plan())
    assert everybody[0]["plan"].to_list() == [2.40, 0.03, 0.20]


def test_no_two_students_share_their_tables(everybody):
    """An answer copied from a neighbour is an answer to other data."""
    assert len({fingerprint(data) for data in everybody}) == len(everybody)
    assert len({tuple(data["campaign"]) for data in everybody}) > 35
