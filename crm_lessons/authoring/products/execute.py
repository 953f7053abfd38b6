"""Running a notebook from top to bottom, as a reader with a fresh installation would."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from crm_lessons.authoring.products.outputs import settle, trace_of_the_run
from crm_lessons.kernel import Cause, run_notebook
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    from nbformat import NotebookNode

SECONDS_A_CELL = 120
"""A lesson that keeps its reader waiting longer has lost its reader."""


def execute(notebook: NotebookNode, places: Sequence[Place], seconds_a_cell: float = SECONDS_A_CELL) -> NotebookNode:
    """Return the notebook with its outputs; `places` says where each cell was written.

    Raises: AuthorError at the cell that raised an error, did not end, or shows what only this run or machine has.
    """
    executed = deepcopy(notebook)
    if stopped := run_notebook(executed, seconds_a_cell):
        message = _WHY[stopped.cause].format(name=stopped.error, value=stopped.message, seconds=seconds_a_cell)
        raise AuthorError(places[stopped.cell], message)
    executed.metadata = deepcopy(notebook.metadata)  # nbclient adds the state of widgets and the version of Python
    for cell, place in zip(executed.cells, places, strict=True):
        if cell.cell_type == "code":
            cell.outputs = settle(cell.outputs)
            if trace := trace_of_the_run(cell.outputs):
                raise AuthorError(place, TRACE.format(trace=trace))
    return executed


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
TRACE = Text(
    fr="Cette cellule affiche {trace}, que seules cette machine et cette exécution connaissent. Montrez autre chose, "
    "ou donnez un nom à ce que rend la dernière ligne, comme `ax = …`.",
    en="This cell shows {trace}, which belongs to this machine and this run only. Show something else, or give "
    "what the last line returns a name, such as `ax = …`.",
)
_WHY = {Cause.RAISED: _RAISED, Cause.TOO_LONG: _ENDLESS, Cause.DIED: _DIED}
