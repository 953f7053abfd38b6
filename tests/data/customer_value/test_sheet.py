"""The tables of chapter 7: the course's figures, and variants without a case in which two answers are right."""

from __future__ import annotations

import hashlib

import pytest

from crm_lessons.data.variants import lesson_data, sheet_data

SHEET = "07_customer_value"


def fingerprint(data) -> str:
    text = "".join(name + table.to_csv(lineterminator="\n") for name, table in sorted(data.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def test_the_lesson_holds_the_course_s_figures():
    """1,000 customers, 120 lost, 300 new; 2 % a month; 100 a year for five years, 20 and 150; retention 80 and 90 %."""
    data = lesson_data(SHEET)
    assert data["movements"].loc[2024].to_list() == [1000, 120, 300]
    assert data["rental"].loc["Omega", "monthly_churn"] == 0.02
    assert data["plan"].loc[1].to_list() == [5, 100, 20, 150]
    assert data["contracts"].loc["Alpha"].to_list() == [100, 0.80, 0.10]
    assert data["contracts"].loc["Delta", "retention"] == 0.90


@pytest.mark.parametrize("student", [None, "amina"])
def test_every_sheet_holds_the_printed_year_and_plan_and_others(student):
    """The first two questions work on the course's figures, the others do not."""
    lesson, data = lesson_data(SHEET), sheet_data(SHEET, student)
    for name in ("movements", "plan"):
        assert data[f"printed_{name}"].equals(lesson[name])
    for name in lesson.keys() & data.keys():
        assert not data[name].equals(lesson[name])


def test_no_two_students_share_all_their_tables(variants):
    """An answer copied from a neighbour is an answer to other data."""
    assert len({fingerprint(data) for data in variants}) == len(variants)
    assert len({fingerprint({"orders": data["counter_sales"]}) for data in variants}) == len(variants)
