"""What a piece of a sheet's code builds on: the pieces before it that give the names which it uses."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from crm_lessons.symbols import Names


@dataclass(frozen=True)
class Piece:
    """A statement that a sheet gives, or a whole worked answer.

    question: the id of what the piece answers
    restates: the names that the sheet has given already, to which an answer only gives the same value again
    """

    code: str
    question: str | None = None
    restates: frozenset[str] = frozenset()

    @cached_property
    def gives(self) -> frozenset[str]:
        """Return the names to which the piece gives a value, those of tables that it changes included."""
        names = Names(ast.parse(self.code))
        return frozenset(names.gives - self.restates | names.changes)

    @cached_property
    def uses(self) -> frozenset[str]:
        """Return the names that the piece reads and that no statement of its own has given before."""
        return frozenset(Names(ast.parse(self.code)).takes)

    @cached_property
    def is_import(self) -> bool:
        """Return whether the piece gives nothing but modules and what they hold."""
        return all(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.parse(self.code).body)


def statements(code: str) -> list[str]:
    """Cut the code of a cell into its statements."""
    return [ast.get_source_segment(code, node) or "" for node in ast.parse(code).body]


def builds_on(names: frozenset[str], before: Sequence[Piece]) -> list[Piece]:
    """Return the pieces that give these names, and all that those pieces build on, in their order."""
    wanted, found = names, []
    for piece in reversed(before):
        if piece.gives & wanted:
            wanted = (wanted - piece.gives) | piece.uses
            found.append(piece)
    return found[::-1]
