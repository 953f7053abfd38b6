"""The repository's own products, read as they are committed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def read():
    """Return a product as JSON, every text in one piece, read once for all; one that is missing fails the test that asks for it."""

    @cache
    def _read(path):
        assert (ROOT / path).exists(), f"{path} is missing: run `crm-lessons build`"
        notebook = json.loads((ROOT / path).read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            cell["source"] = "".join(cell["source"])
        return notebook

    return _read


@pytest.fixture
def without_images():
    """Return what makes of a notebook, as JSON, one in which an image is there but shows nothing: its bytes change with matplotlib's."""

    def _blanked(output):
        data = {kind: "" if kind.startswith("image/") else shown for kind, shown in output.get("data", {}).items()}
        return output | ({"data": data} if data else {})

    def _without(notebook):
        cells = [
            cell | ({"outputs": [_blanked(output) for output in cell["outputs"]]} if "outputs" in cell else {})
            for cell in notebook["cells"]
        ]
        return notebook | {"cells": cells}

    return _without
