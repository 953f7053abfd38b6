"""The tables of chapter 6, for everybody: exact where an answer must be, and each with the trap that it is there for."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.kpis.campaigns import (
    example_campaign,
)
from crm_lessons.data.variants import lesson_data, sheet_data

SHEET = "06_kpis"


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "77d246d5bc611618"), ("amina", "be342c25c860ba6a"), ("Zoé Müller", "369b30eee86bfeec")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


@pytest.mark.parametrize("student", [None, "amina"])
def test_every_sheet_holds_the_lesson_s_example_and_another_campaign(student):
    """The first question works on the example; the tables of the lesson come back nowhere else."""
    lesson, data = lesson_data(SHEET), sheet_data(SHEET, student)
    assert data["printed_campaign"].equals(example_campaign())
    assert lesson["campaign"].equals(example_campaign())
    assert lesson["plan"].to_list() == [2.40, 0.03, 0.20]
    assert set(lesson) - set(data) == {"subject_lines", "touches"}
    for name in set(lesson) & set(data):
        assert not data[name].equals(lesson[name])


def test_no_two_students_share_their_tables(everybody):
    """An answer copied from a neighbour is an answer to other data."""
    assert len({fingerprint(data) for data in everybody}) == len(everybody)
    assert len({tuple(data["campaign"]) for data in everybody}) > 35
