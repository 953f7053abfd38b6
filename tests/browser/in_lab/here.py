"""The cells of a lesson run here, without a kernel, for what is compared with the page or looked at by itself."""

from __future__ import annotations

import ast
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
import nbformat

from in_lab.server import ROOT

_TO_MOVE = "crm_lessons.widgets"


def run_here(lesson: str) -> list[tuple[str, Any]]:
    """Run the code of a lesson, and return each cell that shows a widget with the widget; its figures stay open."""
    mpl.use("agg")
    plt.close("all")
    names: dict[str, Any] = {}
    found: list[tuple[str, Any]] = []
    for cell in nbformat.read(ROOT / lesson, as_version=4).cells:
        if cell.cell_type == "code" and not shows_an_error(cell):
            shown = _shown(cell.source, names)
            found += [(cell.source, shown)] if _TO_MOVE in cell.source else []
    assert found, f"{lesson} has nothing to move"
    return found


def shows_an_error(cell: nbformat.NotebookNode) -> bool:
    """Return whether a cell shows an error that its author announces."""
    return "raises-exception" in cell.metadata.get("tags", [])


def _shown(code: str, names: dict[str, Any]) -> Any:
    """Run a cell, and return what its last line would show."""
    *before, last = ast.parse(code).body
    if not isinstance(last, ast.Expr):
        exec(code, names)
        return None
    exec(compile(ast.Module(before, []), "<cell>", "exec"), names)
    return eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)
