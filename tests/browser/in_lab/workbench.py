"""One notebook with the widgets of many lessons, so that they are all moved in one kernel and on one page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from in_lab.here import shows_an_error
from in_lab.server import ROOT

_WIDGET = re.compile(r"^from crm_lessons\.widgets import (\w+)", re.MULTILINE)
_NOT_SHOWN = "import matplotlib.pyplot\nmatplotlib.pyplot.close('all')"
_KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def widgets_in(lesson: str) -> tuple[str, ...]:
    """Return the names of the widgets that a lesson shows."""
    return tuple(_WIDGET.findall("\n".join(_code(lesson))))


def workbench(folder: Path, lessons: Sequence[str]) -> str:
    """Write, for each widget of each lesson, what comes before it as one cell, then its own; return the path in the folder."""
    cells = []
    for lesson in lessons:
        before: list[str] = []
        for code in _code(lesson):
            if _WIDGET.search(code):
                cells += [new_code_cell("\n".join([*before, _NOT_SHOWN])), new_code_cell(code)]
                before = []
            else:
                before.append(code)
    path = folder / "workbench.ipynb"
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": _KERNEL}), path)
    return path.name


def _code(lesson: str) -> list[str]:
    cells = nbformat.read(ROOT / lesson, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code" and not shows_an_error(cell)]
