"""A cell runs statement by statement: what fails for a reason of the place costs what depends on it, and nothing else.

A module that is not installed, a magic that is unknown, a file of another computer: the notebook ran where it was written. The
statements after such a failure run; each runs once, within the time of its cell. Any other error ends its cell as it does
everywhere, but for the cell that opens the sheet: all others are built on that one, and it goes on.

The grader and the rehearsal both attach this to their IPython shell, so that the second says what the first will do.
"""

from __future__ import annotations

import ast
import builtins
import dis
import importlib
from collections.abc import Iterable
from typing import Any

from crm_lessons.failures import Failure, NotHere, Reason, innermost, names_around
from crm_lessons.one_thing_each import OneThingEach, calls_open_sheet
from crm_lessons.practice_asked import LeftOut
from crm_lessons.practice_statements import LeavesOutPractice
from crm_lessons.symbols import Names

SECONDS_A_CELL = 10.0
"""How long a cell, or a call of a function, may take unless the teacher decides otherwise."""
MOST_FAILURES = 50
"""In one cell; after that it ends."""


class Statements:
    """The statements of all cells of one shell, from now on; it changes how the shell runs them."""

    def __init__(self, shell: Any) -> None:
        self._shell = shell
        self._names: dict[str, Any] = shell.user_ns
        self._stopped: str | None = None
        """The error that ended a cell, until it is taken."""
        self._failures: list[Failure] = []
        """What failed, until it is taken."""
        self._failed = 0
        """How many statements of this cell did."""
        self._missing: set[str] = set()
        """The names that a statement failed to give, in any cell."""
        self._hidden: dict[str, Any] = {}
        """The older values of those that this cell failed to give."""
        self._left: list[ast.stmt] | None = None
        """The statements of this cell that have not run yet, None between two cells."""
        self._running: ast.stmt | None = None
        self._opens_the_sheet = False
        """Whether this cell does."""
        self._asked = False
        """Whether this cell has asked somebody to type."""
        builtins.input = self._names["input"] = (
            self._nobody_types
        )  # a kernel puts its own among the builtins for each cell
        self._run_nodes, self._run_code = shell.run_ast_nodes, shell.run_code
        self._line_magic, self._cell_magic = shell.run_line_magic, shell.run_cell_magic
        shell.run_ast_nodes, shell.run_code = self._run_all, self._run_one
        shell.run_line_magic, shell.run_cell_magic = self._run_line_magic, self._run_cell_magic
        self._practice = LeavesOutPractice(self._names)
        shell.ast_transformers += [OneThingEach(), self._practice]
        shell.set_custom_exc((Exception, LeftOut), self._show)

    def taken(self) -> tuple[str | None, list[Failure]]:
        """Return the error that ended a cell, in one line, and all that failed, since the last time that this was asked.

        What was left out as practice comes first, in one failure, for the statements after it may miss its names.
        """
        names = sorted(self._practice.not_given() - {"_"})
        practice = [Failure("", Reason.PRACTICE, names=tuple(names))] if names else []
        told = self._stopped, practice + self._failures
        self._stopped, self._failures = None, []
        return told

    async def _run_all(self, nodes: list[ast.stmt], *others: Any, **more: Any) -> Any:
        """Run the statements of a cell, or of one that a magic runs inside another."""
        outer, self._left = self._left, list(nodes)
        if outer is None:
            self._asked, self._failed = False, 0
            self._opens_the_sheet = any(calls_open_sheet(node) for node in nodes)
        try:
            return await self._run_nodes(nodes, *others, **more)
        finally:
            self._left = outer
            if outer is None:
                self._names.update({name: value for name, value in self._hidden.items() if name not in self._names})
                self._hidden.clear()

    async def _run_one(self, code: Any, result: Any = None, *, async_: bool = False) -> bool:
        """Run one statement; return whether the cell ends with it."""
        node = self._left.pop(0) if self._left else None
        outer, self._running = self._running, node
        failed = await self._run_code(code, result, async_=async_)
        self._running = outer
        if not failed:
            return False
        error = None if result is None else result.error_in_exec
        failure = self._failure(error, sorted(Names(*filter(None, [node])).gives))
        if error is not None and self._practice.is_behind(error, node):
            result.error_in_exec = None
            if isinstance(error, LeftOut) and node:
                self._practice.leave_out(node)
            else:
                self._keep(failure)
            return False
        if isinstance(error, Exception) and not _raised_on_purpose(code, error) and self._goes_on(failure, node, error):
            result.error_in_exec = None
            self._keep(failure)
            self._hide(failure.names)
            return False
        self._stopped = failure.error
        self._keep(failure._replace(names=(*failure.names, *sorted(Names(*(self._left or ())).gives))))
        return True

    def _failure(self, error: BaseException | None, names: Iterable[str]) -> Failure:
        failure = Failure.of(error, names)
        return failure._replace(reason=Reason.PERSON) if self._asked and failure.reason is Reason.CODE else failure

    def _goes_on(self, failure: Failure, node: ast.stmt | None, error: Exception) -> bool:
        of_the_place = failure.reason is not Reason.CODE or failure.missing in self._missing
        alone = of_the_place and not _costs_its_cell(node, error)
        return self._failed < MOST_FAILURES and (alone or self._opens_the_sheet)

    def _show(self, _shell: Any, kind: type, error: BaseException, trace: Any, tb_offset: int | None = None) -> None:
        """Show an error as IPython does, unless the code is not to blame."""
        if not self._practice.is_behind(error, self._running):
            self._shell.showtraceback((kind, error, trace), tb_offset=tb_offset, running_compiled_code=True)

    def _keep(self, failure: Failure) -> None:
        self._failed += 1
        if self._failed <= MOST_FAILURES + 1:
            self._failures.append(failure)
        self._missing.update(failure.names)

    def _hide(self, names: Iterable[str]) -> None:
        """Let the rest of the cell miss what was not given, where an older value of the same name would be taken for it."""
        self._hidden |= {name: self._names.pop(name) for name in names if name in self._names}

    def _nobody_types(self, prompt: object = "", /) -> str:  # noqa: ARG002
        self._asked = True
        return ""

    def _run_line_magic(self, name: str, line: str, _stack_depth: int = 1) -> Any:
        try:
            return self._line_magic(name, line, _stack_depth=_stack_depth + 1)
        except Exception as error:
            if name in _RUNS_CODE:
                raise
            raise NotHere(f"%{name} {line}") from error

    def _run_cell_magic(self, name: str, line: str, cell: str) -> Any:
        """Run a cell under its magic; an unknown one is taken off, and so is the clock, which would run it as one piece."""
        known = self._shell.find_cell_magic(name) is not None
        if known and name != "time":
            shown = self._cell_magic(name, line, cell)
            importlib.invalidate_caches()  # it may have written a module, as `%%writefile` does
            return shown
        if not known:
            self._keep(Failure.of(NotHere(f"%%{name} {line}"), ()))
        result = self._shell.run_cell(cell, store_history=False)
        result.raise_error()
        return None


_RUNS_CODE = {"time", "timeit", "prun"}
"""Magics that run the student's own code; what it raises is not theirs."""


def _costs_its_cell(node: ast.stmt | None, error: Exception) -> bool:
    """Return whether a file costs what stands after it too: the system refuses it, or it fails half way in a block."""
    if not isinstance(error, OSError):
        return False
    another_program = names_around(error).get("__name__") == "subprocess"  # as `pip` is started by some
    refused = error.errno is not None and not (isinstance(error, FileNotFoundError) or another_program)
    return refused or hasattr(node, "body")


def _raised_on_purpose(code: Any, error: BaseException) -> bool:
    """Return whether the statement itself says `raise` or `assert`: whoever writes that wants the cell to end."""
    last = innermost(error)
    if last is None or last.tb_frame.f_code is not code:
        return False
    return any(step.offset == last.tb_lasti and step.opname == "RAISE_VARARGS" for step in dis.get_instructions(code))
