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
import locale
import sqlite3
from collections.abc import Iterable
from enum import StrEnum
from types import TracebackType
from typing import Any, NamedTuple

from crm_lessons.practice_statements import PRACTICE, LeavesOutPractice, LeftOut
from crm_lessons.symbols import Names

SECONDS_A_CELL = 10.0
"""How long a cell, or a call of a function, may take unless the teacher decides otherwise."""
MOST_FAILURES = 50
"""In one cell; after that it ends."""
LONGEST = 200
"""Characters of an error, of a name or of what is not here."""


class Reason(StrEnum):
    """Why a statement failed: something that is not here, nobody there to type, this machine, or the code itself."""

    MODULE = "module"
    COMMAND = "command"
    FILE = "file"
    PERSON = "person"
    MACHINE = "machine"
    CODE = "code"


class Failure(NamedTuple):
    """A statement that failed.

    error: what it stopped on, in one line
    what: the module, the command or the file that is not here; empty where only the error tells
    names: to which it should have given a value; where it ended its cell, those of the statements after it too
    missing: the name that it did not find, if that is its error
    """

    error: str
    reason: Reason = Reason.CODE
    what: str = ""
    names: tuple[str, ...] = ()
    missing: str = ""

    @classmethod
    def of(cls, error: BaseException | None, names: Iterable[str]) -> Failure:
        """Return the failure of a statement that should have given these names."""
        if error is None:
            return cls("", names=tuple(names))
        missing = error.name if type(error) is NameError and isinstance(error.name, str) else ""
        reason, what = _reason(error)
        return cls(error_in_words(error), reason, what[:LONGEST], tuple(names), missing[:LONGEST])


class Statements:
    """The statements of all cells of one shell, from now on; it changes how the shell runs them."""

    def __init__(self, shell: Any) -> None:
        self._stopped: str | None = None
        self._shell = shell
        self._names: dict[str, Any] = shell.user_ns
        self._failures: list[Failure] = []
        self._missing: set[str] = set()
        self._hidden: dict[str, Any] = {}
        self._left: list[ast.stmt] | None = None
        self._opens_the_sheet = False
        self._asked = False
        builtins.input = self._names["input"] = (
            self._nobody_types
        )  # a kernel puts its own among the builtins for each cell
        self._run_nodes, self._run_code = shell.run_ast_nodes, shell.run_code
        self._line_magic, self._cell_magic = shell.run_line_magic, shell.run_cell_magic
        shell.run_ast_nodes, shell.run_code = self._run_all, self._run_one
        shell.run_line_magic, shell.run_cell_magic = self._run_line_magic, self._run_cell_magic
        self._practice = LeavesOutPractice(self._names)
        shell.ast_transformers += [_OneThingEach(), self._practice]
        self._running: ast.stmt | None = None
        shell.set_custom_exc((Exception, LeftOut), self._show)

    def taken(self) -> tuple[str | None, list[Failure]]:
        """Return the error that ended a cell, in one line, and all that failed, since the last time that this was asked."""
        told = self._stopped, self._failures
        self._stopped, self._failures = None, []
        return told

    async def _run_all(self, nodes: list[ast.stmt], *others: Any, **more: Any) -> Any:
        """Run the statements of a cell, or of one that a magic runs inside another."""
        outer, self._left = self._left, list(nodes)
        if outer is None:
            self._asked = False
            self._opens_the_sheet = any(_calls_open_sheet(node) for node in nodes)
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
        return len(self._failures) < MOST_FAILURES and (alone or self._opens_the_sheet)

    def _show(self, _shell: Any, kind: type, error: BaseException, trace: Any, tb_offset: int | None = None) -> None:
        """Show an error as IPython does, unless the code is not to blame."""
        if not self._practice.is_behind(error, self._running):
            self._shell.showtraceback((kind, error, trace), tb_offset=tb_offset, running_compiled_code=True)

    def _keep(self, failure: Failure) -> None:
        if len(self._failures) <= MOST_FAILURES:
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


class NotHere(Exception):
    """A command of the notebook (`%magic`) that is not known here, or fails here."""

    def __init__(self, command: str) -> None:
        self.command = command.strip()
        super().__init__(f"{self.command} is not available here")


class _OneThingEach(ast.NodeTransformer):
    """A statement of several things becomes several statements, so that one that fails does not take the others away.

    These are `import seaborn, pandas`, and `sheet, extra = open_sheet(...), other(...)` or `trial, mine = sheet.again(), 0.8`, where no
    value needs another's name.
    """

    def visit_Module(self, cell: ast.Module) -> ast.Module:
        cell.body = [one for statement in cell.body for one in _one_thing_each(statement)]
        return cell


def _one_thing_each(statement: ast.stmt) -> list[ast.stmt]:
    match statement:
        case ast.Import(names):
            return [ast.copy_location(ast.Import([alias]), statement) for alias in names]
        case ast.Assign([ast.Tuple(names)], ast.Tuple(values)) if _apart(names, values) and (
            _calls_open_sheet(statement) or _asks_for_practice(statement)
        ):
            pairs = zip(names, values, strict=True)
            return [ast.copy_location(ast.Assign([name], value), statement) for name, value in pairs]
    return [statement]


def _apart(targets: list[ast.expr], values: list[ast.expr]) -> bool:
    """Return whether as many values as plain names are given, and none of the values reads one of the names."""
    names = {target.id for target in targets if isinstance(target, ast.Name)}
    read = {node.id for value in values for node in ast.walk(value) if isinstance(node, ast.Name)}
    starred = any(isinstance(value, ast.Starred) for value in values)
    return len(names) == len(targets) == len(values) and names.isdisjoint(read) and not starred


_RUNS_CODE = {"time", "timeit", "prun"}
"""Magics that run the student's own code; what it raises is not theirs."""


def error_in_words(error: BaseException) -> str:
    """Return an error in one line, as Python shows it: `KeyError: 'ca'`."""
    try:
        message = str(error.msg if isinstance(error, SyntaxError) else error)
    except Exception:
        message = ""
    first_line = message.strip().partition("\n")[0]
    return f"{type(error).__name__}: {first_line}"[:LONGEST].removesuffix(": ")


def _reason(error: BaseException) -> tuple[Reason, str]:
    from IPython.core.error import (  # here, for the judge reads failures and runs none
        StdinNotImplementedError,
        UsageError,
    )

    match error:
        case NotHere():
            return Reason.COMMAND, error.command
        case UsageError():
            return Reason.COMMAND, ""
        case ImportError():
            return Reason.MODULE, error.name if isinstance(error.name, str) else ""
        case EOFError() | StdinNotImplementedError():
            return Reason.PERSON, ""
        case OSError(filename=str(file)):
            return Reason.FILE, file
        case OSError() | locale.Error() | sqlite3.OperationalError():
            return Reason.MACHINE, ""
        case KeyError() if _names_around(error).get("__name__") == "os":  # a variable of the environment
            return Reason.MACHINE, ""
    return Reason.CODE, ""


def _last(error: BaseException) -> TracebackType | None:
    """Return the innermost place of an error."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last


def _names_around(error: BaseException) -> dict[str, Any]:
    """Return the global names of the function in which an error was raised."""
    last = _last(error)
    return {} if last is None else last.tb_frame.f_globals


def _costs_its_cell(node: ast.stmt | None, error: Exception) -> bool:
    """Return whether a file costs what stands after it too: the system refuses it, or it fails half way in a block."""
    if not isinstance(error, OSError):
        return False
    another_program = _names_around(error).get("__name__") == "subprocess"  # as `pip` is started by some
    refused = error.errno is not None and not (isinstance(error, FileNotFoundError) or another_program)
    return refused or hasattr(node, "body")


def _raised_on_purpose(code: Any, error: BaseException) -> bool:
    """Return whether the statement itself says `raise` or `assert`: whoever writes that wants the cell to end."""
    last = _last(error)
    if last is None or last.tb_frame.f_code is not code:
        return False
    return any(step.offset == last.tb_lasti and step.opname == "RAISE_VARARGS" for step in dis.get_instructions(code))


def _calls_open_sheet(statement: ast.stmt) -> bool:
    calls = (node.func for node in ast.walk(statement) if isinstance(node, ast.Call))
    return any("open_sheet" in (getattr(call, "id", ""), getattr(call, "attr", "")) for call in calls)


def _asks_for_practice(statement: ast.stmt) -> bool:
    return any(isinstance(node, ast.Attribute) and node.attr in PRACTICE for node in ast.walk(statement))
