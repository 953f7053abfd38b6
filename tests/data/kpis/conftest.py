"""The tables of forty students, after the course's."""

from __future__ import annotations

import pytest

SHEET = "06_kpis"


@pytest.fixture(scope="session")
def everybody(data_of, variants_of):
    return [data_of(SHEET), *variants_of(SHEET)]
