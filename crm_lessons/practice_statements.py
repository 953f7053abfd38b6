"""Practice changes no mark: where a sheet is graded or rehearsed, what asks a question again is left out, with all that uses it.

A statement that practises does not run; inside a loop, a condition or a function, only those that do are taken out. A name that has
a value keeps it, whatever practice would put there; in the rest of that cell it stands for practice all the same, for on the screen
the cell ran as one piece. What the code does not show is met as it runs, by `LeftOut`.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import copy
from types import ModuleType
from typing import Any, Never

from crm_lessons.symbols import Names, owner

PRACTICE = ("again", "similar", "trial")
"""What a sheet has for practice, by name."""
_BLOCKS = ("body", "orelse", "finalbody")


class LeftOut(BaseException):
    """A statement practises, as its run shows; a student's `except Exception` does not see it."""


def _leave_out(_sheet: object) -> Never:
    raise LeftOut


left_out = property(_leave_out)
"""Stands for each of `PRACTICE` in a class of sheets."""


@contextmanager
def without_practice(sheet: type) -> Iterator[None]:
    """Leave out the practice of all sheets of a class."""
    kept = {name: vars(sheet)[name] for name in PRACTICE}
    for name in PRACTICE:
        setattr(sheet, name, left_out)
    try:
        yield
    finally:
        for name, way in kept.items():
            setattr(sheet, name, way)


class LeavesOutPractice(ast.NodeTransformer):
    """Takes out of each cell the statements that practise; `names` are those of the notebook, as its cells fill them."""

    def __init__(self, names: Mapping[str, Any]) -> None:
        self._names = names
        self._practised: set[str] = set()
        self._missed: set[str] = set()
        self._sheets: set[str] = set()

    def visit_Module(self, cell: ast.Module) -> ast.Module:
        """Return a cell without its practice."""
        self._sheets = {name for name, value in self._names.items() if type(value).__name__ == "Sheet"}
        with suppress(RecursionError):  # IPython would do without this transformer from then on
            stays, left = self._split(cell.body, {*self._names, *vars(builtins)})
            cell.body = stays or [_nothing(one) for one in left[:1]]  # `%timeit` needs something to run
        return cell

    def is_behind(self, error: BaseException, statement: ast.stmt | None) -> bool:
        """Return whether a statement failed because it practises, or for want of what practice would have given or changed."""
        if isinstance(error, NameError) and error.name in self._missed:
            return True
        uses = Names(statement).takes & self._missed if statement and isinstance(error, Exception) else set()
        return isinstance(error, LeftOut) or any(not isinstance(self._names.get(name), ModuleType) for name in uses)

    def leave_out(self, statement: ast.stmt) -> None:
        """Take note that a statement practises."""
        names = Names(statement)
        self._practised = self._practised | names.gives
        self._missed |= {"_"} | names.gives | names.changes | self._filled(statement)

    def _split(self, block: Iterable[ast.stmt], given: set[str]) -> tuple[list[ast.stmt], list[ast.stmt]]:
        """Return the statements of a block that stay, and those that practise; `given` are the names that have a value before."""
        given, stays, left = {*given}, [], []
        for statement in block:
            before, names = self._practised, Names(statement)
            if self._has_practice(statement, names, given):
                if self._practises(statement, given):
                    self._practised = before
                    self.leave_out(statement)
                    left.append(statement)
                    given -= names.gives  # in the rest of this cell such a name is practice's
                    continue
                names = Names(statement)
                given -= self._practised - before
            given |= names.gives
            if not names.gives.isdisjoint(self._practised):
                self._practised = self._practised - names.gives
            if self._opens(statement):
                self._sheets |= names.gives
            stays.append(statement)
        return stays, left

    def _practises(self, statement: ast.stmt, given: set[str]) -> bool:
        """Return whether a statement practises as a whole; where it does not, what does is taken out of its blocks."""
        head = _head(statement)
        names = Names(head)
        return self._has_practice(head, names, given) or self._is_lost_without(statement, names, given)

    def _is_lost_without(self, statement: ast.stmt, head: Names, given: set[str]) -> bool:
        """Take practice out of the blocks of a statement; where nothing else is in them, or practice decides how they go on, return true."""
        before, given = self._practised, given | head.gives
        self._practised = before - head.gives
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            own = Names(statement.args, *statement.body).gives
            given = (given - own) | Names(statement.args).gives
            self._practised = before - own
        blocks = _blocks(statement)
        halves = [self._split(block, given) for block in blocks]
        left = [one for _, out in halves for one in out]
        if left and not (any(stays for stays, _ in halves) and all(map(_stands_alone, left))):
            return True
        if isinstance(statement, ast.While) and not head.takes.isdisjoint(self._practised - before):
            return True
        for block, (stays, _) in zip(blocks, halves, strict=True):
            block[:] = stays or [_nothing(statement)]
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            self._practised = before
        return False

    def _has_practice(self, code: ast.AST, names: Names, given: set[str]) -> bool:
        """Return whether code asks for practice, or takes what practice alone gives; `names` are those of the code."""
        return not names.takes & self._practised <= given or any(map(self._asks, ast.walk(code)))

    def _asks(self, node: ast.AST) -> bool:
        """Return whether a node asks a sheet for practice, or checks what practice gave."""
        match node:
            case ast.Name(name, ast.Del()):
                return name in self._practised
            case ast.Attribute(ast.Name(name), asked):
                return asked in PRACTICE if name in self._sheets else asked == "check" and name in self._practised
        return False

    def _filled(self, statement: ast.stmt) -> set[str]:
        """Return the names of the lists and other objects that a statement fills, as `trials.append(...)` does."""
        calls = (
            node.value.func
            for node in ast.walk(statement)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
        )
        return set().union(*(owner(call) for call in calls if isinstance(call, ast.Attribute))) - self._sheets

    def _opens(self, statement: ast.stmt) -> bool:
        """Return whether a statement gives a sheet a name."""
        match statement:
            case ast.Assign(value=ast.Call(ast.Name("open_sheet") | ast.Attribute(attr="open_sheet"))):
                return True
            case ast.Assign(value=ast.Name(name)):
                return name in self._sheets
        return False


def _blocks(statement: ast.stmt) -> list[list[ast.stmt]]:
    """Return the blocks of a statement, those of its `except` and `case` included."""
    parts = [statement, *getattr(statement, "handlers", ()), *getattr(statement, "cases", ())]
    return [block for part in parts for field in _BLOCKS if (block := getattr(part, field, None))]


def _head(node: ast.AST) -> ast.AST:
    """Return a copy of a statement without its blocks."""
    head = copy(node)
    for field in _BLOCKS:
        if hasattr(node, field):
            setattr(head, field, [])
    for field in ("handlers", "cases"):
        if hasattr(node, field):
            setattr(head, field, [_head(part) for part in getattr(node, field)])
    return head


def _nothing(instead: ast.stmt) -> ast.stmt:
    return ast.copy_location(ast.Pass(), instead)


def _stands_alone(statement: ast.stmt) -> bool:
    """Return whether a statement lets those around it run as without it: no `return`, and no `break` of their loop."""
    try:
        compile(ast.Module([statement], []), "<cell>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError:
        return False
    return True
