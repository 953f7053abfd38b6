"""The code of a notebook as it came, whatever editor, age or accident it went through; nothing in it is run here."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from crm_lessons.grading.handed_in.contents.file_kinds import kind_by_content, kind_by_name
from crm_lessons.grading.handed_in.contents.notebook_cells import NoCells, Written, cells_of
from crm_lessons.grading.handed_in.contents.stored_outputs import without_outputs
from crm_lessons.grading.json_values import TooManyValues, parsed
from crm_lessons.text.language import Text

LARGEST = 200 * 2**20
"""Bytes. Stored outputs may be large; a larger file than this was not written by an exercise."""
LARGEST_READ, MOST_VALUES = 24 * 2**20, 2_000_000
"""Bytes, and values, that are left without the outputs: code, text and what editors note; a sheet has some 50 KB."""
MOST_CODE = 1_000_000
"""Characters in all code cells: hundreds of times what a worked sheet holds."""
MOST_PARSED = 100_000
"""Characters; the syntax tree of a cell weighs a thousand times its text, and a longer cell is data rather than code."""


class NotANotebook(Exception):
    """The file cannot be read as a notebook; `message` says what it is instead and what to ask for."""

    def __init__(self, what: Text) -> None:
        super().__init__(what)
        self.message = Text(
            fr="ce fichier {what} ; demandez le notebook (.ipynb)", en="this file {what}; ask for the notebook (.ipynb)"
        ).format(what=what)


class NotebookCode(NamedTuple):
    """The sources of the code cells, in order, and the notebook's own metadata.

    texts: what its text cells say, in order
    unread: how many cells could not be read, or not whole
    """

    cells: tuple[str, ...]
    metadata: dict[str, Any]
    texts: tuple[Written, ...] = ()
    unread: int = 0


def read_notebook(content: bytes, name: str = "") -> NotebookCode:
    """Return the code of a notebook from the bytes of its file; formats 3 and 4, with or without a byte order mark.

    name: of the file; where it holds no notebook, it helps to say what it is instead

    Raises: NotANotebook.
    """
    if len(content) > LARGEST:
        raise NotANotebook(Text(fr="pèse plus de 200 Mo", en="weighs more than 200 MB"))
    if not content.strip():
        raise NotANotebook(Text(fr="est vide", en="is empty"))
    head = content[:100].lstrip(_BOM + b" \t\r\n").lower()
    if what := kind_by_content(content, name):
        raise NotANotebook(what)
    content = without_outputs(content)
    if len(content) > LARGEST_READ:
        raise NotANotebook(_TOO_MUCH_ELSE)
    try:
        document = _parsed(content)
    except TooManyValues:
        raise NotANotebook(_TOO_MUCH_ELSE) from None
    except (ValueError, RecursionError):
        raise NotANotebook(_damage(content) if head.startswith(b"{") else kind_by_name(name) or _NOT_JSON) from None
    try:
        code, texts, unread = cells_of(document)
        metadata = document.get("metadata")
        notebook = NotebookCode(code, metadata if isinstance(metadata, dict) else {}, texts, unread)
    except NoCells:
        raise NotANotebook(Text(fr="est du JSON, mais pas un notebook", en="is JSON, but not a notebook")) from None
    if sum(map(len, notebook.cells)) > MOST_CODE:
        raise NotANotebook(_TOO_MUCH_CODE)
    return notebook


def assigned_names(cell: str) -> frozenset[str]:
    """Return the names to which a cell gives a value or a `def`, not those inside its functions."""
    tree = syntax(cell)
    if tree is None:
        return frozenset(_LOOKS_ASSIGNED.findall(cell))
    return frozenset(_assigned(tree))


def syntax(cell: str) -> ast.Module | None:
    """Return the syntax tree of a cell without its magics and `!commands`, None when the rest does not parse or is too long."""
    if len(cell) > MOST_PARSED:
        return None
    try:
        return ast.parse(_NOT_PYTHON.sub(r"\1pass", cell))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _parsed(content: bytes) -> Any:
    """Return what the JSON of a file holds; an old editor of Windows may have written its accents in the system's own letters."""
    try:
        return parsed(content, MOST_VALUES)
    except UnicodeDecodeError:
        return parsed(content.decode("cp1252", "replace").encode(), MOST_VALUES)


def _damage(content: bytes) -> Text:
    return _CONFLICT if b"<<<<<<<" in content and b">>>>>>>" in content else _CUT_SHORT


def _assigned(tree: ast.AST) -> Iterator[str]:
    """Yield names without recursion: `1 + 1 + ...` is a tree as deep as it is long."""
    waiting = [tree]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                yield node.name
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                yield node.id
            elif not isinstance(node, ast.Lambda):
                waiting.append(node)


_BOM = b"\xef\xbb\xbf"
_NOT_PYTHON = re.compile(r"^([ \t]*)[%!].*$", re.MULTILINE)
_LOOKS_ASSIGNED = re.compile(r"^(?:def\s+)?([^\W\d]\w*)(?=\s*=(?!=)|\s*\()", re.MULTILINE)
_NOT_JSON = Text(fr="n'est pas du JSON", en="is not JSON")
_TOO_MUCH_CODE = Text(
    fr="contient plus d'un million de caractères de code, ce qu'aucune feuille ne demande",
    en="holds more than a million characters of code, which no sheet asks for",
)
_CUT_SHORT = Text(
    fr="est abîmé ou coupé avant la fin, comme après un envoi interrompu",
    en="is damaged or cut short, as by an upload that broke off",
)
_CONFLICT = Text(
    fr="porte les marques d'un conflit de git (`<<<<<<<`) que personne n'a résolu",
    en="carries the marks of a git conflict (`<<<<<<<`) that nobody resolved",
)
_TOO_MUCH_ELSE = Text(
    fr="contient, sans compter ses résultats affichés, plus de 24 Mo ou de deux millions de valeurs, ce qu'aucune feuille ne demande",
    en="holds, its displayed results not counted, more than 24 MB or two million values, which no sheet asks for",
)
