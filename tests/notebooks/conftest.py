"""The repository's own products, read as they are committed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def read():
    """Return a product as JSON, every text in one piece; a product that is missing fails the test that asks for it."""

    def _read(path):
        assert (ROOT / path).exists(), f"{path} is missing: run `crm-lessons build`"
        notebook = json.loads((ROOT / path).read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            cell["source"] = "".join(cell["source"])
        return notebook

    return _read
