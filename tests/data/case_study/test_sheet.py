"""The firm of the case study."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import lesson_data, sheet_data


@pytest.mark.parametrize("tables", [lesson_data, sheet_data])
def test_the_case_study_is_about_the_firm_of_chapter_1(tables):
    """Without an identifier a reader meets the same customers and orders again, in the lesson and in the sheet."""
    first, last = tables("01_crm_process"), tables("09_case_study")
    assert all(last[name].equals(first[name]) for name in ("customers", "orders", "order_lines", "messages"))


def test_the_sheet_is_not_about_the_lesson_s_customers():
    """What the lesson finds in its database answers nothing in the sheet's."""
    lesson, sheet = lesson_data("09_case_study"), sheet_data("09_case_study")
    assert not any(sheet[name].equals(lesson[name]) for name in ("customers", "orders", "messages", "typed_amounts"))


def test_a_student_s_firm_in_the_case_study_is_nobody_else_s():
    """Neither a neighbour's nor the course's."""
    firms = [sheet_data("09_case_study", student)["orders"] for student in (None, "amina", "driss")]
    assert not firms[0].equals(firms[1])
    assert not firms[1].equals(firms[2])
