"""The tables of forty students, after the course's."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import sheet_data

SHEET = "06_kpis"


@pytest.fixture(scope="session")
def everybody():
    return [sheet_data(SHEET, student) for student in (None, *(f"student-{number:03d}" for number in range(40)))]
