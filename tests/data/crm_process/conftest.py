"""The tables of forty students, after the lesson's and those without an identifier, without the company."""

from __future__ import annotations

import pytest

from crm_lessons.data.variants import lesson_data

SHEET = "01_crm_process"

SMALL = ("activities", "tasks", "funnel", "records", "budget")
LATER = ("step_costs", "prospects", "sellers", "tries", "brochure")


@pytest.fixture(scope="session")
def variants(data_of, variants_of):
    everybody = [lesson_data(SHEET), data_of(SHEET), *variants_of(SHEET)]
    return [{name: data[name] for name in (*SMALL, *LATER) if name in data} for data in everybody]
