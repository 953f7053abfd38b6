"""A sheet run from top to bottom in a fresh kernel of this Python, in the folder where it lies, leaving no trace there."""

from __future__ import annotations

import asyncio
import os
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any

from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat.v4 import new_code_cell

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.rehearsal.inside import MIME
from crm_lessons.classroom.rehearsal.saved import SavedSheet
from crm_lessons.kernel import own_kernel
from crm_lessons.text.language import Language

SECONDS_A_CELL = 60.0
_TELL = "from crm_lessons.classroom.rehearsal.inside import tell\ntell(globals())"
_GRADERS = ("CRM_LESSONS_STRICT", "NBGRADER_EXECUTION")


@dataclass(frozen=True)
class Stop:
    """Why a cell did not end as it should: the error that it raised, or no error where it took too long."""

    error: str
    message: str
    took_too_long: bool = False


@dataclass(frozen=True)
class CleanRun:
    """What a clean kernel made of a sheet.

    stops: place of the cell among those of the sheet -> why it stopped
    ended_python: the place of the cell that took Python down; None when Python lived to the end
    outcomes: question -> how its answer is judged; empty where no sheet is open at the end
    """

    stops: dict[int, Stop]
    ended_python: int | None = None
    outcomes: dict[str, Outcome] | None = None
    stem: str = ""
    student: str | None = None
    language: Language | None = None


def clean_run(sheet: SavedSheet, seconds_a_cell: float = SECONDS_A_CELL) -> CleanRun:
    """Run a copy of a sheet; the file and the student's progress stay as they are."""
    runs: list[CleanRun] = []
    # A thread of its own: where a notebook asks for the run, its kernel has an event loop in this one already.
    thread = Thread(target=lambda: runs.append(asyncio.run(_run(sheet, seconds_a_cell))))
    thread.start()
    thread.join()
    if not runs:
        raise RuntimeError("the kernel did not start")
    return runs[0]


async def _run(sheet: SavedSheet, seconds_a_cell: float) -> CleanRun:
    notebook = deepcopy(sheet.notebook)
    notebook.cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    notebook.cells.append(new_code_cell(_TELL))  # type: ignore[no-untyped-call]
    started = [0]
    with TemporaryDirectory() as home:
        client = NotebookClient(
            notebook,
            km=own_kernel(Path(home)),
            timeout=seconds_a_cell,
            interrupt_on_timeout=True,
            allow_errors=True,
            resources={"metadata": {"path": str(sheet.path.resolve().parent)}},
            on_cell_start=lambda cell, cell_index: started.append(cell_index),
        )
        try:
            await client.async_execute(env=_environment(Path(home)), stderr=DEVNULL, cleanup_kc=True)
        except DeadKernelError:
            return CleanRun(_stops(notebook.cells[: started[-1]]), ended_python=started[-1])
    *cells, told = notebook.cells
    return _as_told(_stops(cells), told.outputs)


def _environment(home: Path) -> dict[str, str]:
    """Return an environment without this person's progress and IPython profile: neither is part of what is handed in."""
    kept = {name: value for name, value in os.environ.items() if name not in _GRADERS}
    return kept | {"CRM_LESSONS_HOME": str(home / "progress"), "IPYTHONDIR": str(home / "ipython")}


def _stops(cells: list[Any]) -> dict[int, Stop]:
    errors = ((place, output) for place, cell in enumerate(cells) for output in cell.outputs if "ename" in output)
    return {
        place: Stop(output.ename, output.evalue, took_too_long=output.ename == "KeyboardInterrupt")
        for place, output in errors
    }


def _as_told(stops: dict[int, Stop], outputs: list[Any]) -> CleanRun:
    told = next((output.data[MIME] for output in outputs if MIME in output.get("data", {})), None)
    if told is None:
        return CleanRun(stops)
    outcomes = {question: Outcome(outcome) for question, outcome in told["outcomes"].items()}
    return CleanRun(stops, None, outcomes, told["stem"], told["student"], told["language"])
