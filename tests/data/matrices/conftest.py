"""The tables of forty students."""

from __future__ import annotations

import pytest

SHEET = "03_matrices"


@pytest.fixture(scope="session")
def variants(variants_of):
    return variants_of(SHEET)
