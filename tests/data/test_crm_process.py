"""The small tables of chapter 1: what every student gets, and what no student may get."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.crm_process.activities import ACTIVITIES, STEP_OF
from crm_lessons.data.crm_process.tasks import BILLING, COMMISSIONING, DUPLICATES, OFFICE_OF, SOLVENCY
from crm_lessons.data.variants import sheet_data
from crm_lessons.methods import CRM_STEPS, normal_phone, same_customers
from crm_lessons.text.language import Text

SHEET = "01_crm_process"
STUDENTS = [f"student-{number:03d}" for number in range(40)]
SMALL = ("activities", "tasks", "funnel", "records", "budget")


@pytest.fixture(scope="module")
def variants():
    return [
        {name: data[name] for name in SMALL} for data in (sheet_data(SHEET, student) for student in [None, *STUDENTS])
    ]


PLACES = {sentence: place for bank in (STEP_OF, OFFICE_OF) for place, sentence in enumerate(bank)}


def fingerprint(data) -> str:
    """The small tables with each sentence as its place in the bank: rewording one changes nobody's draw."""
    coded = {
        name: data[name].map(lambda cell: PLACES.get(cell, "") if isinstance(cell, Text) else cell) for name in SMALL
    }
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in coded.items())
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_the_steps_of_the_activities_are_the_course_s():
    """Each of the five steps has its sentences, under the key that the methods use, and no sentence stands under two."""
    assert list(ACTIVITIES) == [step.key for step in CRM_STEPS]
    assert len(STEP_OF) == sum(map(len, ACTIVITIES.values()))


def test_the_course_s_ladder_is_the_exercise_s():
    """Course, exercise 1.7: suspects 10,000, prospects 1,200, first purchase 180, repurchase 72, advocates 9."""
    assert sheet_data(SHEET)["funnel"]["people"].to_list() == [10_000, 1_200, 180, 72, 9]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "284091825043da5e"), ("amina", "a2b523677f2be8e3"), ("Zoé Müller", "dfc09a4caa5f9dd8")],
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


def test_every_ladder_has_one_narrowest_step(variants):
    """The lowest rate is alone at the bottom, by two points at least for a student; the last step is neither extreme."""
    for data in variants[1:]:
        people = data["funnel"]["people"]
        rates = (people / people.shift()).dropna().to_list()
        ranked = sorted(rates)
        assert ranked[1] - ranked[0] > 0.02
        assert rates.index(ranked[0]) in (1, 2)
        assert rates.index(ranked[-1]) in (1, 2)
        assert people.min() >= 5


def test_twelve_records_are_eight_customers(variants):
    """Two pairs, a chain of three, a household, two namesakes and one alone; what looks alike is not always the same."""
    for data in variants:
        records = data["records"]
        groups = same_customers(records).value_counts()
        assert sorted(groups) == [1, 1, 1, 1, 1, 2, 2, 3]
        assert records.index.is_unique
        phones = records["phone"].map(normal_phone)
        assert phones.str.fullmatch(r"05\d\d00\d{4}").all()
        assert phones.nunique() == 9
        assert records["email"].dropna().str.strip().str.lower().str.endswith(".example").all()


def test_no_budget_gives_the_famous_five(variants):
    """The ratio is never near five, differs from year to year, and turned over is not the ratio of the totals."""
    for data in variants:
        won = data["budget"]["acquisition_cost"] / data["budget"]["customers_won"]
        ratio = won / (data["budget"]["loyalty_cost"] / data["budget"]["customers_kept"])
        assert 1.4 <= ratio.min() <= ratio.max() <= 8.9
        assert (ratio - 5).abs().min() > 0.6
        assert abs(ratio[2023] - ratio[2024]) > 0.49
        totals = data["budget"]["acquisition_cost"] / data["budget"]["loyalty_cost"]
        assert (totals - 1 / ratio).abs().min() > 0.025


def test_students_do_not_share_their_tables(variants):
    """Two hundred and twenty students draw two hundred and twenty different sets of records and ladders."""
    assert len({tuple(data["records"]["phone"]) for data in variants}) == len(variants)
    assert len({tuple(data["funnel"]["people"]) for data in variants}) > 0.95 * len(variants)


def test_the_company_is_another_one_for_each_student():
    """The database too is drawn for the student."""
    books = [sheet_data(SHEET, student)["orders"] for student in (None, "amina", "karim")]
    assert len({pd.util.hash_pandas_object(book).sum() for book in books}) == 3
