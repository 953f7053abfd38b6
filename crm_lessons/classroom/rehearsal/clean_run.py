"""A sheet run from top to bottom in a fresh kernel of this Python, in the folder where it lies, leaving no trace there."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.rehearsal.saved import MIME, SavedSheet
from crm_lessons.kernel import run_notebook
from crm_lessons.text.language import Language

SECONDS_A_CELL = 60.0
_LAST_CELL = "from crm_lessons.classroom.rehearsal.inside import display_outcomes\ndisplay_outcomes(globals())"


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
    """Run a copy of a sheet; the file and the student's progress stay as they are.

    Raises: MissingExtra.
    """
    from nbformat.v4 import new_code_cell

    notebook = deepcopy(sheet.notebook)
    notebook.cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    notebook.cells.append(new_code_cell(_LAST_CELL))  # type: ignore[no-untyped-call]
    stopped = run_notebook(notebook, seconds_a_cell, sheet.path.resolve().parent, past_errors=True)
    if stopped:
        return CleanRun(_stops(notebook.cells[: stopped.cell]), ended_python=stopped.cell)
    *cells, last = notebook.cells
    return _judged(_stops(cells), last.outputs)


def _stops(cells: list[Any]) -> dict[int, Stop]:
    errors = ((place, output) for place, cell in enumerate(cells) for output in cell.outputs if "ename" in output)
    return {
        place: Stop(output.ename, output.evalue, took_too_long=output.ename == "KeyboardInterrupt")
        for place, output in errors
    }


def _judged(stops: dict[int, Stop], outputs: list[Any]) -> CleanRun:
    judged = next((output.data[MIME] for output in outputs if MIME in output.get("data", {})), None)
    if judged is None:
        return CleanRun(stops)
    outcomes = {question: Outcome(outcome) for question, outcome in judged["outcomes"].items()}
    return CleanRun(stops, None, outcomes, judged["stem"], judged["student"], judged["language"])
