"""A sheet run from top to bottom in this very Python, where no second kernel can be started: in a browser.

Its names, its folder and what it remembers are its own, as in a new kernel. A module that a cell has changed stays changed, and
a cell that never ends is not stopped: that is why the student is asked to restart the kernel before.
"""

from __future__ import annotations

import builtins
import contextlib
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from crm_lessons.classroom.quiet import nothing_is_printed
from crm_lessons.classroom.rehearsal.clean_run import CleanRun, Stop, judged_run, released_with
from crm_lessons.classroom.rehearsal.inside import outcomes
from crm_lessons.classroom.rehearsal.saved import SavedSheet
from crm_lessons.classroom.sheet import Sheet
from crm_lessons.data.readable_tables import lay_out
from crm_lessons.practice_asked import without_practice
from crm_lessons.statements import Statements


def run_in_same_python(sheet: SavedSheet) -> CleanRun:
    """Run the cells of a sheet under names of their own; the file, the student's names and the progress stay as they are."""
    files = released_with(sheet.opens)
    stops: dict[int, Stop] = {}
    with _another_shell(files) as shell, without_practice(Sheet), nothing_is_printed():
        statements = Statements(shell)
        for place, cell in enumerate(sheet.cells):

            def stopped(kind: type, error: object, _lines: object, place: int = place) -> None:
                stops.setdefault(place, Stop(kind.__name__, str(error)))  # those after the first may follow from it

            shell._showtraceback = stopped
            shell.run_cell(cell.source, store_history=False)
        return replace(judged_run(stops, outcomes(shell.user_ns, statements)), files=frozenset(files))


@contextlib.contextmanager
def _another_shell(files: dict[str, bytes]) -> Iterator[Any]:
    """Hand out a shell of IPython beside the one of the notebook, in a folder of its own that holds some files."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    figures = _open_figures()
    before = Path.cwd(), sys.modules["__main__"], builtins.input, os.environ.get("CRM_LESSONS_HOME")
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, _nothing_is_shown():
        lay_out(files, Path(folder))
        os.chdir(folder)
        os.environ["CRM_LESSONS_HOME"] = str(Path(folder, ".crm_lessons"))
        try:
            nothing_on_disk = Config({"HistoryManager": {"enabled": False}})
            shell: Any = InteractiveShell(config=nothing_on_disk, user_ns={})  # type: ignore[no-untyped-call]
            shell.register_magic_function(_figures_are_not_drawn, "line", "matplotlib")
            yield shell
        finally:
            here, sys.modules["__main__"], builtins.input, home = before
            _close(figures)
            os.chdir(here)
            if home is None:
                del os.environ["CRM_LESSONS_HOME"]
            else:
                os.environ["CRM_LESSONS_HOME"] = home


def _figures_are_not_drawn(_line: str) -> None:
    """Stand in for `%matplotlib`: nobody sees the figures of this run."""


def _open_figures() -> set[int]:
    pyplot = sys.modules.get("matplotlib.pyplot")
    return set(pyplot.get_fignums()) if pyplot else set()


def _close(before: set[int]) -> None:
    """Close the figures that were drawn since, which the next cell of the notebook would show."""
    for number in _open_figures() - before:
        sys.modules["matplotlib.pyplot"].close(number)


def _nothing_is_shown() -> contextlib.AbstractContextManager[object]:
    """Drop what is displayed meanwhile, which IPython sends to the notebook's own shell; without a notebook there is none."""
    from IPython import get_ipython
    from IPython.utils.capture import capture_output

    return capture_output() if get_ipython() else contextlib.nullcontext()
