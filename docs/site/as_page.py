"""A stored notebook as a page: the same cells, with links that lead to pages and pictures that have their words."""

from __future__ import annotations

import json
import posixpath
import re
from functools import cache
from pathlib import Path
from typing import Any

from held import place_of
from mdit_py_plugins.anchors.index import slugify
from pages import linked_page, source
from words import STILL_FIGURE

from crm_lessons.text.language import Language

Cell = dict[str, Any]
Notebook = dict[str, Any]

_LINK = re.compile(r"\[((?:`[^`]*`|[^\]`])*)\]\(([^):]+\.(?:ipynb|html))(?:#cell-id=(\w+))?\)")
_SHOWN_LINK = re.compile(r'href="([^":]+\.ipynb)"')
_TITLE = re.compile(r"^## (.+)$", re.MULTILINE)
_LAST_COLUMN = re.compile(r"\|[^|]*\|$", re.MULTILINE)
_TABLE = re.compile(r"(?:^\|.*\|\n?)+", re.MULTILINE)


def as_page(file: Path, page: str, language: Language) -> Notebook:
    """Return the notebook in `file` as the page that Sphinx reads."""
    notebook: Notebook = json.loads(file.read_text(encoding="utf-8"))
    linked = [_with_shown_links(_with_links(cell, file, page, language), file, page) for cell in notebook["cells"]]
    cells = [_folded(_with_words(cell)) for cell in linked]
    notebook["cells"] = [shown for cell in cells for shown in _with_note(cell, language)]
    return notebook


def title(notebook: Notebook) -> str:
    """Return the page's title: the heading with which every notebook opens."""
    return "".join(notebook["cells"][0]["source"]).splitlines()[0].removeprefix("# ")


def prose(source: str, name: str) -> Cell:
    """Return a cell of text of the site's own."""
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def _with_links(cell: Cell, file: Path, page: str, language: Language) -> Cell:
    """Lead links between notebooks to pages; a column of links to what the site does not show goes."""
    if cell["cell_type"] != "markdown":
        return cell

    def link(found: re.Match[str]) -> str:
        words, target, cell_id = found.groups()
        linked = linked_page(target, file)
        if linked is None:
            raise ValueError(f"{file}: {target} is not on the site; only a table's last column may link it")
        spoken, there = linked
        here = posixpath.dirname(page) or "."
        if spoken == language:
            anchor = f"#{_anchors((file.parent / target).resolve())[cell_id]}" if cell_id else ""
            return f"[{words}]({posixpath.relpath(source(there), here)}{anchor})"
        # Sphinx knows the pages of one language only.
        return f'<a href="{posixpath.relpath(f"../{spoken}/{there}", here)}.html">{words}</a>'

    text = _TABLE.sub(lambda table: _without_solutions(table[0]), "".join(cell["source"]))
    return cell | {"source": _LINK.sub(link, text)}


def _with_shown_links(cell: Cell, file: Path, page: str) -> Cell:
    """Lead the links that a cell shows, such as those of the map of the course, to pages."""

    def link(found: re.Match[str]) -> str:
        linked = linked_page(found[1], file)
        if linked is None:
            raise ValueError(f"{file}: {found[1]} is not on the site, and a cell shows a link to it")
        return f'href="{posixpath.relpath(linked[1], posixpath.dirname(page) or ".")}.html"'

    for output in cell.get("outputs", []):
        if "text/html" in output.get("data", {}):
            output["data"]["text/html"] = _SHOWN_LINK.sub(link, "".join(output["data"]["text/html"]))
    return cell


@cache
def _anchors(file: Path) -> dict[str, str]:
    """Return id -> anchor on the site, of the cells of a notebook that open a section."""
    cells: list[Cell] = json.loads(file.read_text(encoding="utf-8"))["cells"]
    titles = ((cell["id"], _TITLE.search("".join(cell["source"]))) for cell in cells)
    return {name: slugify(found[1].replace("`", "")) for name, found in titles if found}


def _without_solutions(table: str) -> str:
    return _LAST_COLUMN.sub("|", table) if "/solutions/" in table else table


def _with_words(cell: Cell) -> Cell:
    """Hand the alternative text of a cell's picture, and its width alone, to where myst-nb looks for them.

    The height follows from the width, also where a phone leaves less of it.
    """
    options = {"classes": "figure"}
    for output in cell.get("outputs", []):
        picture = output.get("metadata", {}).get("image/png", {})
        picture.pop("height", None)
        if "alt" in picture:
            options["alt"] = picture["alt"].replace("\n", " ")
    return cell | {"metadata": cell["metadata"] | {"mystnb": {"image": options}}} if "alt" in options else cell


def _folded(cell: Cell) -> Cell:
    """Fold the outputs that answer a bet, which the notebook folds too, in the way that myst-nb knows, without their blank line."""
    metadata = cell["metadata"]
    if not metadata.get("jupyter", {}).get("outputs_hidden"):
        return cell
    for output in cell["outputs"]:
        data = output.get("data", {})
        data.update({kind: text[1:] for kind, text in data.items() if isinstance(text, list) and text[0].isspace()})
    return cell | {"metadata": metadata | {"tags": [*metadata.get("tags", []), "hide-output"]}}


def _with_note(cell: Cell, language: Language) -> list[Cell]:
    """Put a figure that one holds below its still picture; say of another widget's, which is the value of its cell, that it stands still here."""
    held = place_of(cell, language)
    if held:
        return [cell, prose(held, f"{cell['id']}-held")]
    moves = any(
        output["output_type"] == "execute_result" and "image/png" in output["data"]
        for output in cell.get("outputs", [])
    )
    return [cell, prose(STILL_FIGURE.in_language(language), f"{cell['id']}-still")] if moves else [cell]
