"""Where each method is taught: read from docs/coverage.md, whose first table has a row for every concept of the course."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

_HEADER = ["concept", "chapter", "section", "method", "questions"]

Taught = Mapping[str, list[tuple[str, str]]]
"""Method -> (chapter, title of the section in the English lesson or NO_SECTION), in the order of the course."""

NO_SECTION = "–"
"""Stands where no lesson uses the method yet."""


def taught(coverage: Path) -> Taught:
    """Return where each method is taught; the methods come in the order in which the course needs them."""
    found: dict[str, list[tuple[str, str]]] = {}
    for _, chapter, section, methods, _ in _rows(coverage.read_text(encoding="utf-8")):
        for method in re.findall(r"`(\w+)", methods):
            places = found.setdefault(method, [])
            if (chapter, section) not in places:
                places.append((chapter, section))
    return found


def _rows(text: str) -> list[list[str]]:
    """Return the rows of the tables of concepts, cell by cell."""
    rows: list[list[str]] = []
    inside = False
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if inside and cells and not set(line) <= set("|- "):
            rows.append(cells)
        inside = cells == _HEADER or (inside and bool(cells))
    return rows
