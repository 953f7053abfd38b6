"""The small tables of chapter 1: what every student gets, and what no student may get."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.crm_process.activities import ACTIVITIES, STEP_OF
from crm_lessons.data.crm_process.tasks import BILLING, COMMISSIONING, DUPLICATES, OFFICE_OF, SOLVENCY
from crm_lessons.data.variants import sheet_data
from crm_lessons.text.language import Text

SHEET = "01_crm_process"


SMALL = ("activities", "tasks", "funnel", "records", "budget")


PLACES = {sentence: place for bank in (STEP_OF, OFFICE_OF) for place, sentence in enumerate(bank)}


def fingerprint(data) -> str:
    """The small tables with each sentence as its place in the bank: rewording one changes nobody's draw."""
    coded = {
        name: data[name].map(lambda cell: PLACES.get(cell, "") if isinstance(cell, Text) else cell) for name in SMALL
    }
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in coded.items())
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "d707dcdc6bedc8ce"), ("amina", "13107032c601e051"), ("Zoé Müller", "73daa7da9ce5196a")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_everybody_meets_every_step_and_every_trap(variants):
    """Eight different activities over all five steps, twelve different tasks with the four that people misplace."""
    for data in variants:
        activities, tasks = list(data["activities"]["description"]), list(data["tasks"]["description"])
        assert len(set(activities)) == 8
        assert {STEP_OF[sentence] for sentence in activities} == set(ACTIVITIES)
        assert len(set(tasks)) == 12
        assert {BILLING, SOLVENCY, DUPLICATES, COMMISSIONING} <= set(tasks)
        assert 5 <= sum(OFFICE_OF[task] == "front" for task in tasks) <= 7


def test_students_do_not_share_their_tables(variants):
    """Two hundred and twenty students draw two hundred and twenty different sets of records and ladders."""
    assert len({tuple(data["records"]["phone"]) for data in variants}) == len(variants)
    assert len({tuple(data["funnel"]["people"]) for data in variants}) > 0.95 * len(variants)


def test_the_company_is_another_one_for_each_student():
    """The database too is drawn for the student."""
    books = [sheet_data(SHEET, student)["orders"] for student in (None, "amina", "karim")]
    assert len({pd.util.hash_pandas_object(book).sum() for book in books}) == 3
