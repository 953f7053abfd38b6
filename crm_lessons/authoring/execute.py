"""Running a notebook from top to bottom, as a reader with a fresh installation would."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from crm_lessons.authoring.outputs import settle, trace_of_the_run
from crm_lessons.kernel import own_kernel
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

SECONDS_A_CELL = 120
"""A lesson that keeps its reader waiting longer has lost its reader."""

_OF_THIS_SESSION = ("CRM_LESSONS_STRICT", "NBGRADER_EXECUTION", "MPLBACKEND")


def execute(notebook: NotebookNode, places: Sequence[Place], seconds_a_cell: float = SECONDS_A_CELL) -> NotebookNode:
    """Return the notebook with its outputs; `places` says where each cell was written.

    Raises: AuthorError at the cell that raised an error, did not end, or shows what only this run or machine has.
    """
    executed = deepcopy(notebook)
    _run(executed, places, seconds_a_cell)
    executed.metadata = deepcopy(notebook.metadata)  # nbclient adds the state of widgets and the version of Python
    for cell, place in zip(executed.cells, places, strict=True):
        if cell.cell_type == "code":
            cell.outputs = settle(cell.outputs)
            if trace := trace_of_the_run(cell.outputs):
                raise AuthorError(place, _TRACE.format(trace=trace))
    return executed


def _run(notebook: NotebookNode, places: Sequence[Place], seconds_a_cell: float) -> None:
    started = [0]
    with TemporaryDirectory() as folder, TemporaryDirectory() as sockets:
        client = NotebookClient(
            notebook,
            km=own_kernel(Path(sockets)),
            timeout=seconds_a_cell,
            resources={"metadata": {"path": folder}},
            record_timing=False,
            coalesce_streams=True,
            on_cell_start=lambda cell, cell_index: started.append(cell_index),
        )
        try:
            asyncio.run(client.async_execute(env=_environment(Path(folder)), stderr=DEVNULL, cleanup_kc=True))
        except CellExecutionError as error:
            raise AuthorError(places[started[-1]], _RAISED.format(name=error.ename, value=error.evalue)) from error
        except CellTimeoutError as error:
            raise AuthorError(places[started[-1]], _ENDLESS.format(seconds=seconds_a_cell)) from error
        except DeadKernelError as error:
            raise AuthorError(places[started[-1]], _DIED) from error


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment without this person's progress, settings and IPython profile."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THIS_SESSION}
    return kept | {"CRM_LESSONS_HOME": str(folder / "home"), "IPYTHONDIR": str(folder / "ipython")}


_RAISED = Text(
    fr="Cette cellule s'arrête sur une erreur : {name}: {value}. Corrigez-la ; dans JupyterLab, elle s'exécute seule.",
    en="This cell stops on an error: {name}: {value}. Correct it; in JupyterLab it runs by itself.",
)
_ENDLESS = Text(
    fr="Cette cellule n'a pas fini en {seconds} secondes. Allégez-la.",
    en="This cell did not end in {seconds} seconds. Lighten it.",
)
_DIED = Text(
    fr="Cette cellule a fait planter le noyau. Cherchez ce qui épuise la mémoire ou quitte Python.",
    en="The kernel died in this cell. Look for what uses up memory or leaves Python.",
)
_TRACE = Text(
    fr="Cette cellule affiche {trace}, que seules cette machine et cette exécution connaissent. Montrez autre chose, "
    "ou donnez un nom à ce que rend la dernière ligne, comme `ax = …`.",
    en="This cell shows {trace}, which belongs to this machine and this run only. Show something else, or give "
    "what the last line returns a name, such as `ax = …`.",
)
