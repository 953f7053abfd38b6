"""A sheet run from top to bottom as the grader does: in a fresh kernel, in a folder that holds what was given with it, in the same time."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.rehearsal.saved import MIME, SavedSheet
from crm_lessons.data.readable_tables import lay_out, released_tables
from crm_lessons.data.variants import sheet_data
from crm_lessons.kernel import run_notebook
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.statements import SECONDS_A_CELL
from crm_lessons.text.language import LANGUAGES, Language, known_language, reader_language
from crm_lessons.text.names import identifier

_FIRST_CELL = "from crm_lessons.classroom.rehearsal.inside import as_it_is_graded\nas_it_is_graded()"
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
    files: those given with the sheet, which lay beside it
    practised: the names that practice would have given, which was left out
    """

    stops: dict[int, Stop]
    ended_python: int | None = None
    outcomes: dict[str, Outcome] | None = None
    stem: str = ""
    student: str | None = None
    language: Language | None = None
    files: frozenset[str] = frozenset()
    practised: frozenset[str] = frozenset()


def clean_run(sheet: SavedSheet, seconds_a_cell: float = SECONDS_A_CELL) -> CleanRun:
    """Run a copy of a sheet; the file and the student's progress stay as they are.

    Raises: MissingExtra.
    """
    from nbformat.v4 import new_code_cell

    notebook = deepcopy(sheet.notebook)
    own = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    notebook.cells = [new_code_cell(_FIRST_CELL), *own, new_code_cell(_LAST_CELL)]  # type: ignore[no-untyped-call]
    files = released_with(sheet.opens)
    with TemporaryDirectory(prefix="crm-lessons-", ignore_cleanup_errors=True) as folder:
        lay_out(files, Path(folder))
        stopped = run_notebook(notebook, seconds_a_cell, Path(folder), past_errors=True)
    if stopped:
        place = stopped.cell - 1
        return CleanRun(_stops(own[:place]), ended_python=place, files=frozenset(files))
    return replace(_judged(_stops(own), notebook.cells[-1].outputs), files=frozenset(files))


def released_with(opens: Mapping[str, str]) -> dict[str, bytes]:
    """Return the files that lie beside a sheet; none where its code does not say in plain words which one it opens."""
    stem, language = opens.get("stem", ""), opens.get("language")
    if stem not in SHEETS or (language is not None and language not in LANGUAGES):
        return {}
    tables = sheet_data(stem, identifier(opens.get("student")), opens.get("key", "").strip().lower())
    return released_tables(stem, tables, known_language(language) if language else reader_language())


def _stops(cells: list[Any]) -> dict[int, Stop]:
    """Return the first error of each cell: those after it may follow from it."""
    errors = [(place, output) for place, cell in enumerate(cells) for output in cell.outputs if "ename" in output]
    return {
        place: Stop(output.ename, output.evalue, took_too_long=output.ename == "KeyboardInterrupt")
        for place, output in reversed(errors)
    }


def _judged(stops: dict[int, Stop], outputs: list[Any]) -> CleanRun:
    return judged_run(stops, next((output.data[MIME] for output in outputs if MIME in output.get("data", {})), None))


def judged_run(stops: dict[int, Stop], judged: Mapping[str, Any] | None) -> CleanRun:
    """Return a run from its stops and from what `inside` says at its end, None where no sheet is open."""
    if judged is None:
        return CleanRun(stops)
    outcomes = {question: Outcome(outcome) for question, outcome in judged["outcomes"].items()}
    practised = frozenset(judged["practised"])
    return CleanRun(stops, None, outcomes, judged["stem"], judged["student"], judged["language"], practised=practised)
