"""A notebook run from top to bottom: a cell that never ends or takes Python down costs what it holds, and nothing else."""

from __future__ import annotations

import builtins
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crm_lessons.checking.agreement import NeverEnds
from crm_lessons.checking.reading.calls import Elsewhere
from crm_lessons.failures import LONGEST, Failure, Reason
from crm_lessons.grading.json_values import Json
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.student_python import PythonEnded, StudentPython, TimeIsUp
from crm_lessons.grading.student.wire import Garbled, Opaque, decode, encode
from crm_lessons.statements import MOST_FAILURES
from crm_lessons.text.language import Language

MOST_FATAL_CELLS = 5
"""Each costs a new start; a notebook with more of them is not run any further."""
WHOLE_NOTEBOOK = 12
"""A notebook may take as long as this many cells at their limit; no other cell is begun after that."""
ALTOGETHER = 2 * WHOLE_NOTEBOOK
"""And so long with all that is run again and with every call of a function; after that nothing more is asked for."""
CALLS = 120.0
"""Seconds of the processor, as the student's Python counts them, for all calls of one function: a careful plan, called
120 times, takes three. One that only waits, or does not count, has `ALTOGETHER`."""
LONGEST_ERROR = 200

Sheet = tuple[str, Language, str | None, str]
"""Stem, language, student and key, as a notebook opens it."""


class Ending(StrEnum):
    """How a cell, or a call of a function, ended."""

    DONE = "done"
    RAISED = "raised"
    NEVER_ENDED = "never ended"
    ENDED_PYTHON = "ended Python"
    NOT_RUN = "not run"


@dataclass(frozen=True)
class End:
    """An ending; `error` names what was raised (`KeyError: 'ca'`) or how Python ended (`exit 0`)."""

    ending: Ending
    error: str = ""


class Undefined:
    """Stands for the answer under a name that the cells did not define."""


class Lost:
    """Stands for an answer that went down with Python after the last cell, in two runs."""


class StandIn(Elsewhere):
    """Is called by the judge in place of the student's function, which never leaves its own Python."""

    def __init__(self, execution: Execution, name: str, called: frozenset[str]) -> None:
        super().__init__(called)
        self._execution = execution
        self._name = name

    def __call__(self, *arguments: object) -> object:
        """Return what the student's function gives; see `Execution.call`."""
        return self._execution.call(self._name, arguments)


class Execution:
    """The cells of one submission, run on entering the `with` block; its answers and functions, there until it is left.

    seconds: how long one cell, or one call, may take
    isolation: the highest level at which the code is isolated; what the system offers may be lower
    sheet: stem, language, student and key of the sheet whose files lie beside the notebook, None where it is not known
    cell_ends: how each cell ended, in order
    failures: by the place of a cell, the statements that failed in it, whether they ended it or not
    call_ends: how calls ended that were not to end so, by the name of the function
    lost: how Python ended after the last cell, if it did
    Raises: EndedFromOutside, from every method, when Python does not start on this machine or is killed by somebody else.
    """

    def __init__(
        self, cells: Sequence[str], seconds: float, isolation: Level = Level.FULL, sheet: Sheet | None = None
    ) -> None:
        self.cell_ends = [End(Ending.NOT_RUN)] * len(cells)
        self.failures: dict[int, tuple[Failure, ...]] = {}
        self.call_ends: dict[str, End] = {}
        self.lost: str | None = None
        self._processor: dict[str, float] = {}
        self._cells = cells
        self._isolation = isolation
        self._sheet = sheet
        self.seconds = seconds
        self._last_begin = time.monotonic() + WHOLE_NOTEBOOK * seconds
        self._last_end = time.monotonic() + ALTOGETHER * seconds
        self._furthest = -1
        self._skipped: set[int] = set()
        self._python: StudentPython | None = None

    def __enter__(self) -> Execution:
        try:
            self._run()
        except TimeIsUp:
            self.lost = "no time left"
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def answers(self, names: Sequence[str]) -> dict[str, object]:
        """Return what the cells left under each name: a value, a `StandIn` for a function, `Undefined`; or all `Lost`."""
        replies = self._replies([{"read": name} for name in names])
        return {name: self._answer(name, reply) for name, reply in zip(names, replies, strict=True)}

    def sheet_claims(self, stem: str) -> dict[str, object]:
        """Return what the sheet that the cells opened last says of itself, by argument; nothing where none is open."""
        (reply,) = self._replies([{"sheet": stem}])
        claims = _decoded(reply.get("value")) if reply else None
        return claims if isinstance(claims, dict) else {}

    def call(self, name: str, arguments: Sequence[object]) -> object:
        """Return what the student's function gives for these arguments; one that took Python down twice is not asked again.

        Raises: NeverEnds; or an exception under Python's name for the one that the student's code raised.
        """
        if name in self.call_ends and self._python is None:
            raise _as_exception(self.call_ends[name])
        if self._processor.get(name, 0.0) > CALLS:
            self.call_ends[name] = End(Ending.NOT_RUN)
            raise NeverEnds
        request = {"call": name, "arguments": [encode(argument) for argument in arguments]}
        try:
            (reply,) = self._asked([request])
        except TimeIsUp as stop:
            self.call_ends[name] = End(Ending.NEVER_ENDED if self._seconds_left() else Ending.NOT_RUN)
            if not stop.alive:
                self._close()
            raise NeverEnds from None
        except PythonEnded as stop:
            self.call_ends[name] = End(Ending.ENDED_PYTHON, stop.how)
            self._close()
            raise _as_exception(self.call_ends[name]) from None
        self._count(name, reply.get("processor"))
        if "error" in reply:
            raise _named(str(reply["error"]))
        return _decoded(reply.get("value"))

    def _count(self, name: str, told: Json) -> None:
        """Add what a call says that it took; one that does not say it was the last of its function."""
        took = told if type(told) is float and told >= 0 else math.inf
        self._processor[name] = self._processor.get(name, 0.0) + took

    def _answer(self, name: str, reply: dict[str, Json] | None) -> object:
        if reply is None:
            return Lost()
        if "value" not in reply:
            return Undefined()
        value = _decoded(reply["value"])
        return StandIn(self, name, value.methods) if isinstance(value, Opaque) and value.callable else value

    def _replies(self, requests: Sequence[Json]) -> list[dict[str, Json]] | list[None]:
        """Return all replies or none: what is lost must not depend on how far the reading came."""
        if self.lost is None:
            try:
                return self._asked(requests)
            except (TimeIsUp, PythonEnded) as stop:
                self.lost = stop.how if isinstance(stop, PythonEnded) else "no reply"
                self._close()
        return [None] * len(requests)

    def _asked(self, requests: Sequence[Json]) -> list[dict[str, Json]]:
        """Return the replies; when Python ends before the last of them, run the notebook once more and ask again.

        A thread of the student's may end Python at any moment; the marks should not depend on which.
        """
        try:
            return self._asked_once(requests)
        except PythonEnded:
            self._close()
            return self._asked_once(requests)

    def _asked_once(self, requests: Sequence[Json]) -> list[dict[str, Json]]:
        return [self._ask(self._running_python(), request) for request in requests]

    def _ask(self, python: StudentPython, request: dict[str, Json]) -> dict[str, Json]:
        """Return the reply to a request, within the time of one cell and what is left of the time of all."""
        seconds = self._seconds_left()
        if not seconds:
            raise TimeIsUp(alive=False)
        return python.ask(request, min(self.seconds, seconds))

    def _seconds_left(self) -> float:
        return max(0.0, self._last_end - time.monotonic())

    def _run(self) -> None:
        """Start Python and run the cells, again without those that took it down, until one lives to the last cell."""
        for start in range(MOST_FATAL_CELLS + 2):
            if not self._seconds_left():
                raise TimeIsUp(alive=False)
            self._python = StudentPython(self._isolation, None if self._sheet is None else self._sheet[0])
            if self._sheet is not None:
                self._python.ask({"lay_out": list(self._sheet)}, self.seconds)
            if self._reaches_the_end(may_go_further=start <= MOST_FATAL_CELLS):
                return
            self._close()
        self.lost = "it kept ending"

    def _reaches_the_end(self, may_go_further: bool) -> bool:
        for place, cell in enumerate(self._cells):
            if place in self._skipped:
                continue
            if place > self._furthest:
                if not may_go_further or time.monotonic() > self._last_begin:
                    break
                self._furthest = place
            try:
                reply = self._ask(self._running_python(), {"run": cell})
            except TimeIsUp as stop:
                if not self._seconds_left():
                    return False
                self._skip(place, End(Ending.NEVER_ENDED))
                if not stop.alive:
                    return False
            except PythonEnded as stop:
                self._skip(place, End(Ending.ENDED_PYTHON, stop.how))
                return False
            else:
                self.failures[place] = _failures(reply.get("failures"))
                error = reply.get("error")
                self.cell_ends[place] = (
                    End(Ending.DONE) if error is None else End(Ending.RAISED, str(error)[:LONGEST_ERROR])
                )
        return True

    def _skip(self, place: int, end: End) -> None:
        self.cell_ends[place] = end
        self._skipped.add(place)

    def _running_python(self) -> StudentPython:
        if self._python is None:
            self._run()
        if self._python is None:
            raise PythonEnded("it kept ending")
        return self._python

    def _close(self) -> None:
        if self._python is not None:
            self._python.close()
            self._python = None


def _failures(told: Json) -> tuple[Failure, ...]:
    """Return the failures that a child tells, as far as they look like some: whatever it says is only ever read by a person."""
    given = told if isinstance(told, list) else []
    return tuple(failure for failure in map(_failure, given[: MOST_FAILURES + 2]) if failure is not None)


def _failure(told: Json) -> Failure | None:
    match told:
        case {
            "error": str(error),
            "reason": str(reason),
            "what": str(what),
            "names": list(names),
            "missing": str(missing),
        }:
            known = Reason(reason) if reason in set(Reason) else Reason.CODE
            given = tuple(name[:LONGEST] for name in names[:LONGEST] if isinstance(name, str))
            return Failure(error[:LONGEST], known, what[:LONGEST], given, missing[:LONGEST])
    return None


def _decoded(value: Json) -> object:
    try:
        return decode(value)
    except Garbled:
        return Opaque("garbled")


def _as_exception(end: End) -> Exception:
    return NeverEnds() if end.ending is Ending.NEVER_ENDED else _named(end.error)


def _named(name: str) -> Exception:
    """Return an exception that shows under the name of one of Python's own; a process that ended shows as `SystemExit`."""
    kind = vars(builtins).get(name)
    fit = isinstance(kind, type) and issubclass(kind, BaseException)
    named: type[Exception] = type(name if fit else "SystemExit", (Exception,), {})
    return named()
