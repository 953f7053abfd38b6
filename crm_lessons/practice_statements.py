"""Practice changes no mark: where a sheet is graded or rehearsed, what asks a question again is left out, with all that uses it.

A cell is read before it runs. A statement that practises is taken out of it; of a loop, a condition or a function, only the statements
inside that do, unless it would not go on without them as it does with them. Each name stands for what its last statement made of it:

- Given by practice, it is practice's: what uses it practises, too. Where it had a value it keeps that one, and is the sheet's again
  from the next cell on; in the rest of this one it is practice's all the same, for on the screen the cell ran as one piece.
- Given anew by a statement that stays, it is the sheet's again.

What the code does not show is met as it runs: practice that is asked out of sight stops its statement (`LeftOut`), and a statement
that fails for want of what was left out fails alone.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Mapping
from contextlib import suppress
from copy import copy
from types import ModuleType
from typing import Any

from crm_lessons.failures import name_not_found
from crm_lessons.practice_asked import PRACTICE, LeftOut, is_sheet
from crm_lessons.symbols import Names, owner

_BLOCKS = ("body", "orelse", "finalbody")
_Halves = tuple[list[ast.stmt], list[ast.stmt]]
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class LeavesOutPractice(ast.NodeTransformer):
    """Takes out of each cell the statements that practise.

    names: those of the notebook, as its cells fill them
    """

    def __init__(self, names: Mapping[str, Any]) -> None:
        self._names = names
        self._practised: set[str] = set()
        """The names that practice gave last, whether they have a value or not."""
        self._changed: set[str] = set()
        """Those of tables, lists and other objects that practice would have changed, and of what was made of them."""
        self._opened: set[str] = set()
        """Those under which this cell opens a sheet."""
        self._imported: set[str] = set()
        """Those that this cell imports."""
        self._not_given: list[set[str]] = []
        """Those that a statement would have given or changed, for each that was left out since this was last asked."""

    def visit_Module(self, cell: ast.Module) -> ast.Module:
        """Return a cell without its practice."""
        self._opened, self._imported = set(), set()
        with suppress(RecursionError):  # IPython would do without this transformer from then on
            stays, left = self._split(cell.body, {*self._names, *vars(builtins)})
            cell.body = stays or [_nothing(one) for one in left[:1]]  # `%timeit` needs something to run
        return cell

    def not_given(self) -> set[str]:
        """Return the names that practice would have given or changed since the last time that this was asked."""
        told, self._not_given = self._not_given, []
        return set().union(*told)

    def is_behind(self, error: BaseException, statement: ast.stmt | None) -> bool:
        """Return whether a statement failed because it practises, or for want of what practice would have given or changed."""
        lacking = self._practised | self._changed
        if isinstance(error, LeftOut) or name_not_found(error) in lacking:
            return True
        return statement is not None and isinstance(error, Exception) and not lacking.isdisjoint(Names(statement).takes)

    def leave_out(self, statement: ast.stmt) -> None:
        """Take note that a statement practises, as its run showed."""
        self._leave_out(statement, _names(statement))

    def _leave_out(self, statement: ast.stmt, names: Names) -> None:
        changes = {name for name in names.changes | _filled(statement) if not self._stays_as_it_is(name)}
        self._practised = self._practised | names.gives
        self._changed |= changes
        self._not_given.append(names.gives | changes)

    def _split(self, block: Iterable[ast.stmt], given: set[str]) -> _Halves:
        """Return the statements of a block that stay, and those that practise; `given` are the names that have a value before."""
        given, stays, left = {*given}, [], []
        for statement in block:
            before, names = self._practised, _names(statement)
            has_practice = self._has_practice(statement, names, given)
            if has_practice and self._practises(statement, given):
                self._practised = before
                self._leave_out(statement, names)
                given -= names.gives
                left.append(statement)
                continue
            if has_practice:  # some was taken out of its blocks
                names = _names(statement)
                given -= self._practised - before
            self._keep(statement, names)
            if has_practice and isinstance(statement, ast.ClassDef):  # it may lack an attribute
                self._changed |= names.gives
            given |= names.gives
            stays.append(statement)
        return stays, left

    def _keep(self, statement: ast.stmt, names: Names) -> None:
        """Take note of what a statement that stays gives."""
        if names.takes.isdisjoint(self._changed):
            self._changed -= names.gives
        else:
            self._changed |= names.gives
        if not names.gives.isdisjoint(self._practised):
            self._practised = self._practised - names.gives
        if self._opens(statement):
            self._opened |= names.gives
        if isinstance(statement, ast.Import | ast.ImportFrom):
            self._imported |= names.gives

    def _practises(self, statement: ast.stmt, given: set[str]) -> bool:
        """Return whether a statement in which there is practice practises as a whole; otherwise take the practice out of its blocks."""
        head = _head(statement)
        names = Names(head)
        if self._has_practice(head, names, given):
            return True
        before, known, blocks = self._practised, len(self._not_given), _blocks(statement)
        own, ready = _own(statement, names)
        given, self._practised = (given - own) | ready, before - own
        halves = [self._split(block, given) for block in blocks]
        lacking = set().union(*self._not_given[known:])
        if _is_lost(halves) or (isinstance(statement, ast.While) and _may_not_end(head, halves, lacking)):
            return True
        for block, (stays, _) in zip(blocks, halves, strict=True):
            block[:] = stays or [_nothing(statement)]
        if isinstance(statement, (*_FUNCTIONS, ast.ClassDef)):
            self._practised = before
        return False

    def _has_practice(self, code: ast.AST, names: Names, given: set[str]) -> bool:
        """Return whether code asks for practice, or takes what practice alone gives; `names` are those of the code."""
        return not names.takes & self._practised <= given or any(map(self._asks, ast.walk(code)))

    def _asks(self, node: ast.AST) -> bool:
        """Return whether a node asks a sheet for practice, or checks or deletes what practice gave or filled."""
        match node:
            case ast.Name(name, ast.Del()):
                return name in self._practised
            case ast.Attribute(value, "check"):
                return any(name in self._practised or name in self._changed for name in owner(value))
            case ast.Attribute(ast.Name(name), asked):
                return asked in PRACTICE and self._is_sheet(name)
        return False

    def _opens(self, statement: ast.stmt) -> bool:
        """Return whether a statement gives a sheet a name."""
        match statement:
            case ast.Assign(value=ast.Call(ast.Name("open_sheet") | ast.Attribute(attr="open_sheet"))):
                return True
            case ast.Assign(value=ast.Name(name)):
                return self._is_sheet(name)
        return False

    def _stays_as_it_is(self, name: str) -> bool:
        """Return whether a name is that of a sheet or a module, which no call changes."""
        is_module = name in self._imported or issubclass(type(self._names.get(name)), ModuleType)
        return is_module or self._is_sheet(name)

    def _is_sheet(self, name: str) -> bool:
        return name in self._opened or is_sheet(self._names.get(name))


def _names(statement: ast.stmt) -> Names:
    """Return the names of a statement; the value of an expression is given to `_`."""
    names = Names(statement)
    if isinstance(statement, ast.Expr):
        names.gives.add("_")
    return names


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


def _filled(statement: ast.stmt) -> set[str]:
    """Return the names of the lists and other objects that a statement fills, as `trials.append(...)` does."""
    calls = (
        node.value.func
        for node in ast.walk(statement)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    )
    return set().union(*(owner(call) for call in calls if isinstance(call, ast.Attribute)))


def _own(statement: ast.stmt, head: Names) -> tuple[set[str], set[str]]:
    """Return the names that are a statement's own inside its blocks, and those of them that have a value as these begin."""
    if isinstance(statement, _FUNCTIONS):
        return Names(statement.args, *statement.body).gives, Names(statement.args).gives
    return head.gives, head.gives


def _is_lost(halves: list[_Halves]) -> bool:
    """Return whether nothing but practice is in the blocks of a statement, or it decides how they go on."""
    left = [one for _, out in halves for one in out]
    return bool(left) and not (any(stays for stays, _ in halves) and all(map(_stands_alone, left)))


def _may_not_end(head: ast.AST, halves: list[_Halves], lacking: set[str]) -> bool:
    """Return whether what stays of a loop uses names that practice would have given or changed, to count its rounds perhaps."""
    return not Names(head, *(one for stays, _ in halves for one in stays)).takes.isdisjoint(lacking)


def _nothing(instead: ast.stmt) -> ast.stmt:
    return ast.copy_location(ast.Pass(), instead)


def _stands_alone(statement: ast.stmt) -> bool:
    """Return whether a statement lets those around it run as without it: no `return`, and no `break` of their loop."""
    try:
        compile(ast.Module([statement], []), "<cell>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    except SyntaxError:
        return False
    return True
