"""What is proved without running the code: types, products that fit their sources, the order of the imports, style."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

COMMANDS = (
    "mypy",
    "crm-lessons build --check",
    "lint-imports",
    "ruff check .",
    "ruff format --check .",
)


@pytest.mark.parametrize("command", [pytest.param(one, marks=pytest.mark.xdist_group(one)) for one in COMMANDS])
def test_nothing_is_found(command):
    """The tool has nothing to say against the repository; what it says is what the failure shows."""
    name, *arguments = command.split()
    tool = shutil.which(name, path=Path(sys.executable).parent)
    if tool is None:
        pytest.skip(f"{name} is not installed: pip install --editable '.[test]'")
    done = subprocess.run([tool, *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, "\n" + done.stdout + done.stderr
