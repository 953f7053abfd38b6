"""Practice changes no mark: where a sheet is graded or rehearsed, what asks a question again is left out, with all that uses it.

A name of the sheet keeps its value, whatever practice would put there: the statement that would do it does not run.
"""

from __future__ import annotations

import ast
import symtable
from collections.abc import Mapping
from typing import Any

PRACTICE = ("again", "similar", "trial")
"""What a sheet has for practice, by name."""


class LeavesOutPractice(ast.NodeTransformer):
    """Takes out of each cell the statements that practise; `names` are those of the notebook, as its cells fill them."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self._names = names
        self._practised: set[str] = set()

    def visit_Module(self, cell: ast.Module) -> ast.Module:
        """Return a cell without its practice."""
        given: set[str] = set()
        kept = []
        for statement in cell.body:
            bound = _bound(statement)
            if self._practises(statement):
                self._practised |= {name for name in bound if name not in self._names and name not in given}
            else:
                kept.append(statement)
                given |= bound
                self._practised -= bound
        cell.body = kept
        return cell

    def _practises(self, statement: ast.stmt) -> bool:
        return any(self._is_practice(node) for node in ast.walk(statement))

    def _is_practice(self, node: ast.AST) -> bool:
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                return name in self._practised
            case ast.Attribute(value=ast.Name(id=name), attr=asked):
                return asked in PRACTICE and type(self._names.get(name)).__name__ == "Sheet"
        return False


def _bound(statement: ast.stmt) -> set[str]:
    """Return the names to which a statement gives a value."""
    table = symtable.symtable(ast.unparse(statement), "<cell>", "exec")
    return {one.get_name() for one in table.get_symbols() if one.is_assigned() or one.is_imported()}
