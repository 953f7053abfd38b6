"""Registering a name: the import and the entry that a Python file needs, put where its author would put them."""

from __future__ import annotations

import ast
from pathlib import PurePath

from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text


def with_import(source: str, module: str, name: str, file: PurePath) -> str:
    """Return a source in which `name` is imported from `module`, in the order in which imports stand.

    Raises: AuthorError for a source that is no Python.
    """
    lines = source.splitlines()
    imports = [node for node in _tree(source, file).body if isinstance(node, ast.ImportFrom) and node.module]
    same = next((node for node in imports if node.module == module), None)
    if same is not None:
        names = sorted({*(alias.name for alias in same.names), name})
        lines[same.lineno - 1 : same.end_lineno] = [f"from {module} import (", *(f"    {one}," for one in names), ")"]
    else:
        ours = ((node.module or "", node.lineno) for node in imports)
        later = [line for other, line in ours if other.startswith("crm_lessons.") and other > module]
        lines.insert((later[0] if later else _after(imports)) - 1, f"from {module} import {name}")
    return "\n".join(lines) + "\n"


def with_entry(source: str, holder: str, entry: str, file: PurePath) -> str:
    """Return a source with one more entry at the end of the tuple or dictionary called `holder`.

    Raises: AuthorError for a source that is no Python, has no such holder, or closes it in the middle of a line.
    """
    lines = source.splitlines()
    held = next((value for name, value in _held(_tree(source, file)) if name == holder), None)
    if held is None:
        raise AuthorError(Place(file, 1), _NO_HOLDER.format(holder=holder, entry=entry))
    end = held.end_lineno or 1
    closing = lines[end - 1]
    if closing.strip().rstrip(",") not in (")", "}", "]"):
        raise AuthorError(Place(file, end), _ON_ONE_LINE.format(holder=holder, entry=entry))
    indent = " " * (len(closing) - len(closing.lstrip()) + 4)
    lines.insert(end - 1, indent + entry)
    return "\n".join(lines) + "\n"


def _tree(source: str, file: PurePath) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        raise AuthorError(Place(file, error.lineno or 1), _NO_PYTHON.format(reason=error.msg)) from error


def _after(imports: list[ast.ImportFrom]) -> int:
    return 1 + (imports[-1].end_lineno or 0) if imports else 1


def _held(tree: ast.Module) -> list[tuple[str, ast.expr]]:
    """Return what has a name in a file: the value of an assignment, or an argument given by keyword."""
    held: list[tuple[str, ast.expr]] = []
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                held.append((name, value))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                held.append((name, value))
            case ast.keyword(arg=str() as name, value=value):
                held.append((name, value))
    return held


_NO_PYTHON = Text(
    fr="Ce fichier n'est pas du Python ({reason}). Corrigez cette ligne, puis relancez la commande.",
    en="This file is not Python ({reason}). Correct this line, then run the command again.",
)
_NO_HOLDER = Text(
    fr="On cherche `{holder}` dans ce fichier pour y inscrire `{entry}`. Rendez-lui son nom, puis relancez la commande.",
    en="`{holder}` is looked for in this file, to register `{entry}`. Give it its name again, then run the command again.",
)
_ON_ONE_LINE = Text(
    fr="`{holder}` se ferme au milieu d'une ligne. Mettez chaque entrée, et la parenthèse qui ferme, sur sa ligne, puis "
    "relancez la commande.",
    en="`{holder}` closes in the middle of a line. Put each entry, and the closing bracket, on a line of its own, then "
    "run the command again.",
)
