"""Why a statement failed: what is not here, what the code did wrong, and how it is said in one line."""

from __future__ import annotations

import locale
import sqlite3
from collections.abc import Iterable
from enum import StrEnum
from types import TracebackType
from typing import Any, NamedTuple

LONGEST = 200
"""Characters of an error, of a name or of what is not here."""


class Reason(StrEnum):
    """Why a statement gave nothing: something that is not here, nobody there to type, this machine, practice, or the code itself."""

    MODULE = "module"
    COMMAND = "command"
    FILE = "file"
    PERSON = "person"
    MACHINE = "machine"
    PRACTICE = "practice"
    CODE = "code"


class Failure(NamedTuple):
    """A statement that failed, or all those of a cell that were left out as practice.

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
        reason, what = _reason(error)
        return cls(error_in_words(error), reason, what[:LONGEST], tuple(names), name_not_found(error)[:LONGEST])


class NotHere(Exception):
    """A command of the notebook (`%magic`) that is not known here, or fails here."""

    def __init__(self, command: str) -> None:
        self.command = command.strip()
        super().__init__(f"{self.command} is not available here")


def name_not_found(error: BaseException) -> str:
    """Return the name that a statement did not find, empty where its error is another one."""
    if (
        type(error) is not NameError or type(error.name) is not str
    ):  # of a kind of one's own, a student's code would run here
        return ""
    return error.name


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
        case KeyError() if names_around(error).get("__name__") == "os":  # a variable of the environment
            return Reason.MACHINE, ""
    return Reason.CODE, ""


def innermost(error: BaseException) -> TracebackType | None:
    """Return the innermost place of an error."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return last


def names_around(error: BaseException) -> dict[str, Any]:
    """Return the global names of the function in which an error was raised."""
    last = innermost(error)
    return {} if last is None else last.tb_frame.f_globals
