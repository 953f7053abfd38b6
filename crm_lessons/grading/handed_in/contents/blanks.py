"""A place of the sheet that is still blank answers nothing, and takes nothing back."""

from __future__ import annotations

import ast
from collections.abc import Collection, Sequence

from crm_lessons.grading.handed_in.contents.notebook_code import assigned_names, syntax


def without_later_blanks(cells: Sequence[str], questions: Collection[str]) -> tuple[str, ...]:
    """Return the cells, an empty one in place of each that only makes blank again what a cell before it has answered.

    A sheet pasted twice into one notebook has such cells; run as they are, they would take the answers away.
    """
    kept: list[str] = []
    answered: set[str] = set()
    for cell in cells:
        named = any(name in cell for name in questions)
        blank = _left_blank(cell) if named else frozenset()
        kept.append("" if blank & answered else cell)
        if named and not blank:
            answered |= assigned_names(cell).intersection(questions)
    return tuple(kept)


def answered_names(cell: str) -> frozenset[str]:
    """Return the names to which a cell gives a value, those that it leaves blank not among them."""
    return assigned_names(cell) - _left_blank(cell)


def _left_blank(cell: str) -> frozenset[str]:
    """Return the names that a cell leaves blank, none when it does anything else besides."""
    tree = syntax(cell)
    statements = [] if tree is None else [_blank_names(statement) for statement in tree.body]
    return frozenset().union(*statements) if all(statements) else frozenset()


def _blank_names(statement: ast.stmt) -> frozenset[str]:
    match statement:
        case ast.Assign(targets=targets, value=ast.Constant(value=value)) if value is ...:
            return frozenset(target.id for target in targets if isinstance(target, ast.Name))
        case ast.FunctionDef(name=name, body=body) if all(_does_nothing(line) for line in body):
            return frozenset({name})
    return frozenset()


def _does_nothing(line: ast.stmt) -> bool:
    """Return whether a line of a function is `pass`, the dots or a docstring."""
    return isinstance(line, ast.Pass) or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
