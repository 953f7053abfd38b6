"""The tables of forty students."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import sheet_data

SHEET = "05_tcc_radar"


@pytest.fixture(scope="session")
def variants():
    return [sheet_data(SHEET, f"student-{number:03d}") for number in range(40)]
