"""The one runner of notebooks: from top to bottom, in a fresh kernel of this very Python."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from crm_lessons.text.extras import need_extra

if TYPE_CHECKING:
    from jupyter_client.manager import AsyncKernelManager
    from nbformat import NotebookNode

_LONGEST = 100
"""Bytes in the name of a socket; macOS takes 103, and the kernel adds a number."""
_OF_THIS_SESSION = ("CRM_LESSONS_STRICT", "NBGRADER_EXECUTION", "MPLBACKEND")


class Cause(Enum):
    """Why a run stopped before the last cell."""

    RAISED = auto()
    TOO_LONG = auto()
    DIED = auto()


@dataclass(frozen=True)
class Stopped:
    """Where and why a run stopped; `error` and `message` are Python's, and empty unless the cell raised."""

    cell: int
    cause: Cause
    error: str = ""
    message: str = ""


def run_notebook(
    notebook: NotebookNode, seconds_a_cell: float, folder: Path | None = None, past_errors: bool = False
) -> Stopped | None:
    """Run every cell, put its outputs into the notebook, and return where it stopped: None when it did not.

    This person's progress, settings and IPython profile take no part.

    folder: the current folder of the cells; by default an empty one, removed at the end
    past_errors: a cell that raises or takes too long is stopped, and the next one is run all the same

    Raises: MissingExtra.
    """
    need_extra("lab", "nbclient", "ipykernel")
    if all(cell.cell_type != "code" for cell in notebook.cells):
        return None
    with TemporaryDirectory() as own, ThreadPoolExecutor(1) as thread:
        # A thread of its own: where a notebook asks for the run, its kernel has an event loop in this one already.
        return thread.submit(asyncio.run, _run(notebook, seconds_a_cell, folder, past_errors, Path(own))).result()


async def _run(
    notebook: NotebookNode, seconds_a_cell: float, folder: Path | None, past_errors: bool, own: Path
) -> Stopped | None:
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    (own / "here").mkdir()
    started = [0]
    client = NotebookClient(
        notebook,
        km=own_kernel(own),
        timeout=seconds_a_cell,
        interrupt_on_timeout=past_errors,
        allow_errors=past_errors,
        resources={"metadata": {"path": str(folder or own / "here")}},
        record_timing=False,
        coalesce_streams=True,
        on_cell_start=lambda cell, cell_index: started.append(cell_index),
    )
    try:
        await client.async_execute(env=_environment(own), stderr=DEVNULL, cleanup_kc=True)
    except CellExecutionError as error:
        return Stopped(started[-1], Cause.RAISED, error.ename, error.evalue)
    except CellTimeoutError:
        return Stopped(started[-1], Cause.TOO_LONG)
    except DeadKernelError:
        return Stopped(started[-1], Cause.DIED)
    return None


def _environment(own: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THIS_SESSION}
    return kept | {"CRM_LESSONS_HOME": str(own / "home"), "IPYTHONDIR": str(own / "ipython")}


def own_kernel(folder: Path) -> AsyncKernelManager:
    """Return the kernel of this Python, not one of the same name that a person has registered for another.

    folder: a temporary one, where it is spoken to through files. A port can be taken by another kernel between the moment
    at which it is found free and the kernel's start, which then fails; it stays for Windows and for very long names.
    """
    from jupyter_client.kernelspec import KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager

    sockets = str(folder / "kernel")
    by_file = os.name == "posix" and len(os.fsencode(sockets)) <= _LONGEST
    ways = {"transport": "ipc", "ip": sockets} if by_file else {}
    return AsyncKernelManager(kernel_name="python3", kernel_spec_manager=KernelSpecManager(kernel_dirs=[]), **ways)
