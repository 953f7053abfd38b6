"""The firm of the case study."""

from __future__ import annotations

from crm_lessons.data.variants import sheet_data


def test_the_case_study_is_about_the_firm_of_chapter_1():
    """Without an identifier a reader meets the same customers and orders again."""
    first, last = sheet_data("01_crm_process"), sheet_data("08_case_study")
    assert all(last[name].equals(first[name]) for name in ("customers", "orders", "order_lines", "messages"))


def test_a_student_s_firm_in_the_case_study_is_nobody_else_s():
    """Neither a neighbour's nor the course's."""
    firms = [sheet_data("08_case_study", student)["orders"] for student in (None, "amina", "driss")]
    assert not firms[0].equals(firms[1])
    assert not firms[1].equals(firms[2])
