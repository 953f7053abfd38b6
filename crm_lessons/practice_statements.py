"""Practice changes no mark: where a sheet is graded or rehearsed, what asks a question again is left out, with all that uses it.

A name of the sheet keeps its value, whatever practice would put there: the statement that would do it does not run.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from crm_lessons.symbols import bound, read

PRACTICE = ("again", "similar", "trial")
"""What a sheet has for practice, by name."""


class LeavesOutPractice(ast.NodeTransformer):
    """Takes out of each cell the statements that practise; `names` are those of the notebook, as its cells fill them."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self._names = names
        self._practised: set[str] = set()

    def visit_Module(self, cell: ast.Module) -> ast.Module:
        """Return a cell without its practice; one that Python cannot compile is left to fail as it stands."""
        with suppress(SyntaxError, RecursionError):  # IPython would do without this transformer from then on
            cell.body = self._without_practice(cell.body)
        return cell

    def _without_practice(self, statements: list[ast.stmt]) -> list[ast.stmt]:
        given: set[str] = set()
        kept = []
        for statement in statements:
            code = ast.unparse(statement)
            gives = bound(code)
            if self._practised & read(code) or any(self._is_practice(node) for node in ast.walk(statement)):
                self._practised |= {name for name in gives if name not in self._names and name not in given}
            else:
                kept.append(statement)
                given |= gives
                self._practised -= gives
        return kept

    def _is_practice(self, node: ast.AST) -> bool:
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=asked):
                return asked in PRACTICE and type(self._names.get(name)).__name__ == "Sheet"
        return False
