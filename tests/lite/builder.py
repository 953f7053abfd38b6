"""The builder of the edition, docs/lite, asked from another Python: its modules are scripts that lie beside each other."""

from __future__ import annotations

import os
import subprocess
import sys

from page_of_edition import ROOT

BUILD = ROOT / "docs/lite"


def run_beside_the_builder(code: str) -> str:
    """Run code that imports the builder's modules, and return what it prints."""
    return printed(f"import sys; sys.path.insert(0, {str(BUILD)!r}); {code}")


def printed(code: str) -> str:
    """Run code in a Python that compiles what it imports, and return what it prints."""
    compiling = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=compiling)
    return done.stdout.strip()
