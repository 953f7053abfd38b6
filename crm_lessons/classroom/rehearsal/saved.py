"""A sheet as it was saved: its cells, in which order they were run, and what their checks showed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

from crm_lessons.classroom.rehearsal.read_plainly import read_plainly
from crm_lessons.data.exam_name import exam_name
from crm_lessons.text.extras import MissingExtra, need_extra
from crm_lessons.text.in_a_browser import in_a_browser
from crm_lessons.text.language import SpokenError, Text

MIME = "application/vnd.crm-lessons.rehearsal+json"
"""How the clean kernel hands over what it made of a sheet."""
_LONGEST_NAME = 60
_ARGUMENTS = ("stem", "language", "student", "key")
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class NotASheet(SpokenError, ValueError):
    """The file is not an exercise sheet that can be run; the message says what to give instead."""


@dataclass(frozen=True)
class SavedCell:
    """A code cell: its code, its number of execution (None where it was not run), and what its checks showed.

    defines, uses: the names to which it gives a value, and those that it reads
    modules: the modules that it imports, by the first part of their names
    texts: the texts between quotation marks in its code
    showed: question -> the sign with which its verdict began
    """

    source: str
    count: int | None
    defines: frozenset[str]
    uses: frozenset[str]
    modules: frozenset[str]
    texts: frozenset[str]
    showed: dict[str, str]

    @property
    def name(self) -> str:
        """Return what a reader finds the cell by: its first line of code."""
        lines = [line.strip() for line in self.source.splitlines()]
        first = next((line for line in lines if line and not line.startswith("#")), lines[0] if lines else "")
        first = first.replace("`", "'")
        return first if len(first) <= _LONGEST_NAME else first[: _LONGEST_NAME - 1].rstrip() + "…"


@dataclass(frozen=True)
class SavedSheet:
    """A notebook that opens a sheet; `cells` are its code cells that hold something, in their order.

    opens: what it says on opening it, by argument, as far as that stands in its code
    """

    path: Path
    notebook: Any
    cells: tuple[SavedCell, ...]
    opens: dict[str, str]

    @property
    def showed(self) -> dict[str, str]:
        """Return, question by question, the sign of the verdict that the file still shows."""
        return {question: sign for cell in self.cells for question, sign in cell.showed.items()}


def read_sheet(path: Path) -> SavedSheet:
    """Return the sheet saved in a file, which is only read.

    Raises: NotASheet for any other file, MissingExtra.
    """
    try:
        notebook = _notebook(path)
        cells = tuple(_cell(cell) for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip())
    except MissingExtra:
        raise
    except OSError as error:
        raise NotASheet(_NOT_READ.format(path=path, reason=error.strerror or error)) from error
    except Exception as error:  # nbformat has many ways to say that this is no notebook
        raise NotASheet(_NO_NOTEBOOK.format(path=path)) from error
    if not any("open_sheet" in cell.source for cell in cells):
        raise NotASheet(_NO_SHEET.format(path=path))
    opening = _opening(cells)
    if exam_name(opening.get("stem")):
        raise NotASheet(_PAPER.format(path=path))
    return SavedSheet(path, notebook, cells, opening)


def _notebook(path: Path) -> Any:
    if in_a_browser():  # where JupyterLab has just written the file, in the newest format
        return read_plainly(path)
    need_extra("lab", "nbformat")
    import nbformat

    return nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]


def _cell(cell: Any) -> SavedCell:
    tree = _syntax(cell.source)
    nodes = [] if tree is None else list(ast.walk(tree))
    return SavedCell(
        cell.source,
        cell.get("execution_count"),
        frozenset(_defined(nodes)),
        frozenset(_used(nodes)),
        frozenset(_imported(nodes)),
        frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)),
        _showed(cell, nodes),
    )


def _syntax(source: str) -> ast.Module | None:
    """Return the syntax tree of a cell, its magics read as IPython reads them; None for what is no Python."""
    try:
        return ast.parse(TransformerManager().transform_cell(source))  # type: ignore[no-untyped-call]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _defined(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, _DEFINITIONS):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from ((alias.asname or alias.name).partition(".")[0] for alias in node.names)


def _used(nodes: list[ast.AST]) -> Iterator[str]:
    return (node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))


def _imported(nodes: list[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def _opening(cells: tuple[SavedCell, ...]) -> dict[str, str]:
    """Return the plain arguments of the last `open_sheet(...)`, by name."""
    trees = [tree for cell in cells if "open_sheet" in cell.source and (tree := _syntax(cell.source))]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    opening = [call for call in calls if "open_sheet" in (getattr(call.func, "id", ""), getattr(call.func, "attr", ""))]
    if not opening:
        return {}
    given = [
        *zip(_ARGUMENTS, opening[-1].args, strict=False),
        *((word.arg, word.value) for word in opening[-1].keywords),
    ]
    return {
        name: str(value.value)
        for name, value in given
        if name in _ARGUMENTS and isinstance(value, ast.Constant) and value.value is not None
    }


def _showed(cell: Any, nodes: list[ast.AST]) -> dict[str, str]:
    """Return the signs that a cell's checks left on the screen: one verdict, or one a line under the question's name."""
    checks = (node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "check")
    asked = [keyword.arg for check in checks for keyword in check.keywords if keyword.arg]
    said = "\n".join(output.get("data", {}).get("text/plain", "") for output in cell.get("outputs", ()))
    if len(asked) == 1:
        return {asked[0]: said[0]} if said else {}
    lines = (line.partition(": ") for line in said.splitlines())
    return {name: verdict[0] for name, _, verdict in lines if name in asked and verdict}


_NOT_READ = Text(fr="{path} ne se lit pas : {reason}.", en="{path} cannot be read: {reason}.")
_NO_NOTEBOOK = Text(
    fr="{path} n'est pas un notebook. Donnez le fichier .ipynb de votre feuille.",
    en="{path} is not a notebook. Give the .ipynb file of your sheet.",
)
_PAPER = Text(
    fr="{path} est une copie d'examen : rien ne la juge avant votre enseignant. Enregistrez-la et rendez-la avec ce qu'elle affiche.",
    en="{path} is a paper of an examination: nothing judges it before your teacher does. Save it and hand it in with what it shows.",
)
_NO_SHEET = Text(
    fr="{path} n'ouvre aucune feuille d'exercices : aucune cellule n'appelle `open_sheet`. Donnez le fichier de votre feuille.",
    en="{path} opens no exercise sheet: no cell calls `open_sheet`. Give the file of your sheet.",
)
