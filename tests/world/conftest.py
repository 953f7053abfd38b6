"""Firms that several tests share: three usual years take a tenth of a second each."""

from __future__ import annotations

import pytest

from crm_lessons.world.firm import Story
from crm_lessons.world.year import Stakes, firm_to_run, stakes


@pytest.fixture(scope="session")
def firm() -> Story:
    """Return one firm after its three usual years."""
    return firm_to_run(11)


@pytest.fixture(scope="session", params=[10, pytest.param(50, marks=pytest.mark.proof)], ids="{} worlds".format)
def worlds(request: pytest.FixtureRequest) -> list[Stakes]:
    """Return firms after their three usual years, with what is at stake in the fourth."""
    return [stakes(seed) for seed in range(request.param)]
