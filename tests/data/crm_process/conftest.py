"""The tables of forty students, after the lesson's and those without an identifier, without the company."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import lesson_data, sheet_data

SHEET = "01_crm_process"

SMALL = ("activities", "tasks", "funnel", "records", "budget")


@pytest.fixture(scope="session")
def variants():
    readers = (None, *(f"student-{number:03d}" for number in range(40)))
    everybody = [lesson_data(SHEET), *(sheet_data(SHEET, reader) for reader in readers)]
    return [{name: data[name] for name in SMALL} for data in everybody]
