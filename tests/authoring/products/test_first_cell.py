"""The cell that fetches the package, once it has an address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import PurePath

import pytest

from crm_lessons.authoring.products import first_cell
from crm_lessons.authoring.products.first_cell import fetch_the_package
from crm_lessons.authoring.products.steps import Draft, DraftCell
from crm_lessons.authoring.reading.source import Role
from crm_lessons.text.author_error import Place

PLACE = Place(PurePath("exercises.py"), 7)
TITLE, OPEN = DraftCell(Role.PROSE, "# Titre", PLACE), DraftCell(Role.CODE, "import crm_lessons", PLACE)
IN_IPYTHON = """
import sys
from IPython.core.interactiveshell import InteractiveShell

if len(sys.argv) > 1:
    sys.modules["crm_lessons"] = None
shell = InteractiveShell()
shell.register_magic_function(lambda line: print("pip", line), magic_name="pip")
print(shell.run_cell(sys.stdin.read()).success)
"""


def test_without_an_address_there_is_no_such_cell():
    """Nothing is installed from a place that is not known."""
    assert first_cell.INSTALL_FROM is None
    assert fetch_the_package(Draft("fr", (TITLE, OPEN))).cells == (TITLE, OPEN)


@pytest.mark.parametrize(("missing", "done"), [([], ""), (["missing"], "pip install --quiet crm-lessons\n")])
def test_the_package_is_fetched_only_where_it_is_missing(monkeypatch, missing, done):
    """The cell stands before the first code cell, and installs nothing where the package is there."""
    monkeypatch.setattr(first_cell, "INSTALL_FROM", "crm-lessons")
    title, fetch, opened = fetch_the_package(Draft("fr", (TITLE, OPEN))).cells
    assert (title, opened, fetch.role) == (TITLE, OPEN, Role.CODE)
    run = subprocess.run(
        [sys.executable, "-c", IN_IPYTHON, *missing], input=fetch.source, capture_output=True, text=True, timeout=60
    )
    assert run.stdout == f"{done}True\n"


def test_a_page_without_code_needs_no_package(monkeypatch):
    """The start page may be all prose."""
    monkeypatch.setattr(first_cell, "INSTALL_FROM", "crm-lessons")
    assert fetch_the_package(Draft("fr", (TITLE,))).cells == (TITLE,)
