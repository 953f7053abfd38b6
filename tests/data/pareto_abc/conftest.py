"""The tables of forty students."""

from __future__ import annotations

import pytest

SHEET = "02_pareto_abc"


@pytest.fixture(scope="session")
def variants(variants_of):
    return variants_of(SHEET)
