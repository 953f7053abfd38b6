"""The tables of forty students, after the course's, without the company."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import sheet_data

SHEET = "01_crm_process"

SMALL = ("activities", "tasks", "funnel", "records", "budget")


@pytest.fixture(scope="session")
def variants():
    readers = (None, *(f"student-{number:03d}" for number in range(40)))
    return [{name: data[name] for name in SMALL} for data in (sheet_data(SHEET, reader) for reader in readers)]
