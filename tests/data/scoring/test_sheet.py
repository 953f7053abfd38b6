"""Chapter 4: the thirteen orders, the order book around a campaign, the marks for an offer, and everybody's variants."""

from __future__ import annotations

import hashlib

import pandas as pd
import pytest

from crm_lessons.data.scoring.mini_orders import mini_orders
from crm_lessons.data.scoring.offers import offer_marks
from crm_lessons.data.variants import lesson_data, sheet_data

SHEET = "04_scoring"


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_no_sheet_holds_the_lesson_s_tables():
    """What is worked in the lesson is worked again on other tables, with an identifier or without."""
    lesson = lesson_data(SHEET)
    pd.testing.assert_frame_equal(lesson["mini_orders"], mini_orders())
    pd.testing.assert_frame_equal(lesson["offer"], offer_marks())
    for student in (None, "amina"):
        assert not [name for name, table in sheet_data(SHEET, student).items() if table.equals(lesson[name])]


@pytest.mark.parametrize(
    ("student", "expected"),
    [(None, "ee4a223dd7338e2d"), ("amina", "ef73dca178e1eb66"), ("Zoé Müller", "11f9e870ffee3cac")],
)
def test_a_variant_is_the_same_on_every_machine(student, expected):
    """The fingerprints were taken once; another processor, system or version of numpy must give them again."""
    assert fingerprint(sheet_data(SHEET, student)) == expected


def test_no_two_students_share_a_table(variants):
    """An answer copied from a neighbour is an answer to other data."""
    for name in ("mini_orders", "orders"):
        assert len({data[name].to_csv() for data in variants}) == len(variants)
