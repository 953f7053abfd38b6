"""The cells of a notebook, whatever an editor or a merge by hand has left of them: one that cannot be read costs itself alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, NamedTuple

Cell = dict[str, Any]

LONGEST_TEXT = 50_000
"""Characters of a text cell; what comes after them is not looked at."""
_CODE = "code"
_PROSE = ("markdown", "raw", "heading", "html")


class NoCells(Exception):
    """There is no list of cells, or none of them can be read."""


class Written(NamedTuple):
    """What a text cell says, and how many code cells stand above it."""

    above: int
    words: str


class NotebookCells(NamedTuple):
    """The sources of the code cells and of the text cells, in order; `unread` counts what is no cell, or has no whole source."""

    code: tuple[str, ...]
    texts: tuple[Written, ...]
    unread: int


def cells_of(document: object) -> NotebookCells:
    """Return the cells of a notebook of format 4, or of format 3, which kept its cells in worksheets.

    Raises: NoCells.
    """
    code: list[str] = []
    texts: list[Written] = []
    unread = 0
    for cell in _entries(document):
        pieces = _pieces(cell)
        lines = [piece for piece in pieces if isinstance(piece, str)]
        unread += len(lines) < len(pieces) or not pieces
        if not (isinstance(cell, dict) and lines):
            continue
        source = "".join(lines).replace("\r\n", "\n")
        if _is_code(cell, source):
            code.append(source)
        else:
            texts.append(Written(len(code), source[:LONGEST_TEXT]))
    if unread and not (code or texts):
        raise NoCells
    return NotebookCells(tuple(code), tuple(texts), unread)


def _entries(document: object) -> Iterator[object]:
    sheets = [document]
    if isinstance(document, dict) and isinstance(document.get("worksheets"), list):
        sheets += document["worksheets"]
    lists = [sheet["cells"] for sheet in sheets if isinstance(sheet, dict) and isinstance(sheet.get("cells"), list)]
    if not lists:
        raise NoCells
    return (entry for entries in lists for entry in entries)


def _pieces(cell: object) -> list[object]:
    """Return the source of a cell in pieces, none where it has no source; format 3 kept code under `input`."""
    if not isinstance(cell, dict):
        return []
    source = cell.get("source")
    source = cell.get("input") if source is None else source
    if source == []:  # an empty cell
        return [""]
    return source if isinstance(source, list) else [] if source is None else [source]


def _is_code(cell: Cell, source: str) -> bool:
    """Return whether a cell holds code; one whose type is lost or unknown does when it was run, or gives a name a value."""
    kind = str(cell.get("cell_type")).strip().lower()
    if kind == _CODE or kind in _PROSE:
        return kind == _CODE
    return "outputs" in cell or "execution_count" in cell or _assigns(source)


def _assigns(source: str) -> bool:
    try:
        statements = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(isinstance(one, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.FunctionDef, ast.Import, ast.ImportFrom))
               for one in statements)  # fmt: skip
