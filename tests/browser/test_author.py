"""An author opens a chapter as a notebook in a real JupyterLab, changes one line and saves."""

from __future__ import annotations

import difflib
import re

import pytest
from in_lab.server import ROOT

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.proof]

CHAPTER = "chapters/02_pareto_abc/lesson.py"
FIRST, LAST = re.search(
    r"^# %%\n(\w+ = .+)\n(.+)\n\n", (ROOT / CHAPTER).read_text(encoding="utf-8"), re.MULTILINE
).groups()
"""The lines of a cell that has two."""


def test_the_line_that_is_changed_is_all_that_changes(lab, reader, expect):
    """The chapter on disk stays the author's text, but for that line, even with a cell's output on the screen."""
    notebook = reader(lab)
    notebook.page.goto(lab.page(CHAPTER.rpartition("/")[0]))
    notebook.page.wait_for_function("() => window.jupyterapp?.restored")
    notebook.page.locator(".jp-DirListing-item", has_text="lesson.py").click(button="right")
    notebook.page.locator(".lm-Menu-item:visible", has_text="Open With").hover()
    notebook.page.locator(".lm-Menu-item:visible", has_text="Jupytext Notebook").click()
    notebook.page.get_by_role("dialog").get_by_text("Select", exact=True).click()  # the kernel that is proposed
    notebook.is_open(CHAPTER)
    notebook.write(FIRST, f"{FIRST}\nrepr({LAST})")
    expect(notebook.run(FIRST)).to_contain_text("NameError")  # nothing above it was run
    notebook.save()
    before, after = ((folder / CHAPTER).read_text(encoding="utf-8").splitlines() for folder in (ROOT, lab.folder))
    assert [line for line in difflib.ndiff(before, after) if line[0] in "+-"] == [f"- {LAST}", f"+ repr({LAST})"]
