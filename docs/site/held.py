"""A figure that one holds, on a page without a kernel: its data beside the still picture, whose place it takes."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from words import STILL_WITHOUT_SCRIPT

from crm_lessons.text.language import Language
from crm_lessons.widgets.held_figure import STORED, module_of

Cell = dict[str, Any]


def place_of(cell: Cell, language: Language) -> str | None:
    """Return the HTML in which the figure of a cell is mounted, None where the cell shows none; without a script it is a note.

    The cell keeps the still picture alone: what Sphinx does not know would stop it.
    """
    for held in list(_held(cell)):
        for output in cell["outputs"]:
            output.get("data", {}).pop(STORED, None)
        told = json.dumps(held["figure"], ensure_ascii=False).replace("</", "<\\/")
        note = html.escape(STILL_WITHOUT_SCRIPT.in_language(language))
        return (
            f'<div data-held-figure="{held["rule"]}"><p><em>{note}</em></p>'
            f'<script type="application/json">{told}</script></div>'
        )
    return None


def modules_for(file: Path) -> list[str]:
    """Return the module of each sort of figure that a notebook holds, each with the line that mounts them."""
    cells: list[Cell] = json.loads(file.read_text(encoding="utf-8"))["cells"]
    rules = dict.fromkeys(held["rule"] for cell in cells for held in _held(cell))
    return [f'{module_of(rule)}\nmountAll("{rule}");\n' for rule in rules]


def _held(cell: Cell) -> Iterator[dict[str, Any]]:
    for output in cell.get("outputs", []):
        if STORED in output.get("data", {}):
            yield output["data"][STORED]
