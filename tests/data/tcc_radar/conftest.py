"""The tables of forty students."""

from __future__ import annotations

import pytest

SHEET = "05_tcc_radar"


@pytest.fixture(scope="session")
def variants(variants_of):
    return variants_of(SHEET)
