"""The package with what `pip install crm-lessons` brings and no more, and on a system that is not Unix."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from importlib.metadata import packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

WITHOUT = """
import sys

class Without:
    def __init__(self, finder):
        self.finder = finder

    def __getattr__(self, name):
        return getattr(self.finder, name)

    def find_spec(self, name, *rest):
        return None if name.partition(".")[0] in MISSING else self.finder.find_spec(name, *rest)

def do_without(*names):
    global MISSING
    MISSING = names
    sys.meta_path = [Without(finder) for finder in sys.meta_path]
    for name in names:
        sys.modules.pop(name, None)
"""
NOTEBOOK = """
from crm_lessons import open_lesson, open_sheet
sheet = open_sheet("02_pareto_abc", language="en")
print(sheet.check(printed_share=0.8).outcome.value)
print(repr(sheet.hint("top_share"))[:4])
open_lesson("02_pareto_abc", language="en")
"""
ASKED = """
button = sheet.ready("sheet.ipynb")
open("sheet.ipynb", "w").close()
button.button.click()
print(button.screen.value)
from crm_lessons.cli.main import main
sys.stderr = sys.stdout
print(main(["check", "sheet.ipynb"]), main(["start", "here"]), main(["build"]))
"""
GRADER = """
import importlib, pkgutil
import crm_lessons.grading
for module in pkgutil.walk_packages(crm_lessons.grading.__path__, "crm_lessons.grading."):
    importlib.import_module(module.name)
"""
EVERY_MODULE = """
import importlib, pkgutil
import crm_lessons
for name in ("text", "world", "data", "methods", "plots", "widgets", "reports", "questions", "checking", "classroom"):
    room = importlib.import_module("crm_lessons." + name)
    for module in pkgutil.walk_packages(room.__path__, room.__name__ + "."):
        if module.name.startswith("crm_lessons.classroom.rehearsal."):
            continue  # runs a kernel: the desktop's
        importlib.import_module(module.name)
"""


def run(tmp_path: Path, *parts: str) -> list[str]:
    """Return the lines that a fresh Python prints, in a folder of its own."""
    script = tmp_path / "notebook.py"
    script.write_text("\n".join(parts), encoding="utf-8")
    command = [sys.executable, str(script)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def beyond_the_core() -> str:
    """The modules that are installed here and would not be after `pip install crm-lessons`."""
    core, to_read = set(), deque(["crm-lessons"])
    while to_read:
        name = to_read.popleft()
        core.add(name)
        for requirement in map(Requirement, requires(name) or ()):
            needed = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            if needed and _canonical(requirement.name) not in core:
                to_read.append(_canonical(requirement.name))
    assert {"numpy", "ipython"} <= core
    return repr(
        sorted(module for module, by in packages_distributions().items() if not core & set(map(_canonical, by)))
    )


def _canonical(name: str) -> str:
    return name.lower().replace("_", "-")


def test_a_notebook_and_the_grader_need_nothing_but_the_core(beyond_the_core, tmp_path):
    """A sheet is opened, an answer checked, a hint read, a lesson opened, the grader loaded, all without the extras."""
    assert "'nbclient'" in beyond_the_core
    assert "'jupyterlab'" in beyond_the_core
    lines = run(tmp_path, WITHOUT, f"do_without(*{beyond_the_core})", NOTEBOOK, GRADER)
    assert lines[:2] == ["correct", "Hint"]


def test_who_needs_an_extra_says_what_to_type(beyond_the_core, tmp_path):
    """The button before handing in and three commands: one sentence each, with the command that installs what is missing."""
    lines = run(tmp_path, WITHOUT, f"do_without(*{beyond_the_core})", NOTEBOOK, ASKED)
    shown = [line for line in lines if "pip install" in line]
    assert ["[lab]" in line for line in shown] == [True, True, True, False]
    assert "[authors]" in shown[-1]
    assert lines[-1] == "2 2 2"


def test_a_notebook_needs_no_unix(tmp_path):
    """Windows and a browser have neither file locks nor users as Unix has them: every module loads without."""
    others = "import IPython, anywidget, ipywidgets, matplotlib.pyplot, pandas, sqlite3"  # they have their own ways to do without
    gone = 'do_without("fcntl", "resource", "pwd", "grp", "termios")'
    lines = run(
        tmp_path, WITHOUT, others, gone, EVERY_MODULE, NOTEBOOK, "import filelock; print(filelock.FileLock.__name__)"
    )
    assert lines[0] == "correct"
    assert lines[-1] == "SoftFileLock"
