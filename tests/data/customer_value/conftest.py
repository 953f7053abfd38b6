"""The tables of forty students, and the course's."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import sheet_data

SHEET = "07_customer_value"


@pytest.fixture(scope="session")
def variants():
    return [sheet_data(SHEET, f"student-{number:03d}") for number in range(40)]


@pytest.fixture(scope="session")
def everybody(variants):
    return [sheet_data(SHEET), *variants]
