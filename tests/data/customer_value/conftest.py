"""The tables of forty students, and the course's."""

from __future__ import annotations

import pytest

SHEET = "07_customer_value"


@pytest.fixture(scope="session")
def variants(variants_of):
    return variants_of(SHEET)


@pytest.fixture(scope="session")
def everybody(data_of, variants):
    return [data_of(SHEET), *variants]
