"""Kernels that begin as copies of one process, which has loaded what every notebook loads of others' packages."""

from __future__ import annotations

import gc
import multiprocessing
import os
import struct
import sys
from functools import partial
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import KernelManager
from jupyter_client.provisioning import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from onlooker import NOTES, look_on

_NAME = "warm"
_TESTS = Path(__file__).parents[1]
_LOADED = [
    *("pytest", "jupyter_client.provisioning", "ipykernel.kernelapp", "ipykernel.ipkernel", "ipykernel.debugger"),
    *("ipywidgets", "anywidget", "pandas", "matplotlib.pyplot"),
]
"""Never the package under test: each kernel loads it for itself, as a reader's does."""
_BACKEND = "module://matplotlib_inline.backend_inline"
"""A kernel names it before anything loads matplotlib; the copied process has loaded it already."""
_A_PICTURE = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 1, 1)
"""As much of one as Jupyter looks at: how it begins, its width and its height."""


def start_warm(patch: pytest.MonkeyPatch) -> None:
    """Let kernels start as copies for as long as the patch lasts; elsewhere than on Linux a loaded process is not safe to copy."""
    if sys.platform != "linux":
        return
    _server.set_forkserver_preload(_LOADED)
    factory = KernelProvisionerFactory.instance()
    ours = EntryPoint(_NAME, f"{__name__}:WarmKernel", KernelProvisionerFactory.GROUP_NAME)
    patch.setitem(factory.provisioners, _NAME, ours)
    patch.setattr(factory, "default_provisioner_name", _NAME)
    patch.setenv("MPLBACKEND", _BACKEND)


def listen_in(patch: pytest.MonkeyPatch, home: Path) -> None:
    """Let nbval's kernels listen in a folder: of ports that are free when they are looked for, another program may have one a moment later."""
    if sys.platform == "linux":
        patch.setattr("nbval.kernel.KernelManager", partial(KernelManager, transport="ipc", ip=str(home / "channel")))


_server = multiprocessing.get_context("forkserver" if sys.platform == "linux" else None)


class _Copy(_server.Process):
    """A copy that answers as a subprocess does, which is how Jupyter asks."""

    stdin = stdout = stderr = None

    def poll(self) -> int | None:
        return self.exitcode

    def wait(self) -> int | None:
        self.join()
        return self.exitcode

    def send_signal(self, number: int) -> None:
        os.kill(self.pid, number)


class WarmKernel(LocalProvisioner):
    """Copies where Jupyter would start a Python; all else is Jupyter's."""

    async def launch_kernel(self, cmd: list[str], **settings: Any) -> KernelConnectionInfo:
        arguments = cmd[cmd.index("-f") :]
        self.process = _Copy(target=_become_a_kernel, args=(arguments, settings["cwd"], settings["env"]), daemon=True)
        self.process.start()
        self.pid = self.process.pid
        return self.connection_info


def _become_a_kernel(arguments: list[str], folder: str, environment: dict[str, str]) -> None:
    """Be what `python -m ipykernel_launcher` with these arguments is; it ends when the process that it is a copy of ends."""
    gc.freeze()  # what was loaded before stays to the end
    gc.set_threshold(50_000, 20, 100)
    os.setsid()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment, JPY_PARENT_PID=str(os.getppid()))
    sys.path[:] = [place for place in sys.path if not Path(place).is_relative_to(_TESTS)]
    from ipykernel.kernelapp import IPKernelApp

    _paint_once()
    kernel = IPKernelApp.instance()
    kernel.initialize(arguments)
    if NOTES in environment:
        look_on(kernel.shell, Path(environment[NOTES]))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # why a kernel did not start is said, what one says that runs is not
    kernel.start()


def _paint_once() -> None:
    """Lay a figure out and draw it when it is shown, neither before that nor once more to cut it to fit, and hand out no pixels.

    No picture that a cell shows is compared: that it can be drawn is what counts.
    """
    from matplotlib.backend_bases import FigureCanvasBase

    def drawn(canvas: Any, file: Any, **_as_shown: Any) -> None:
        canvas.draw()
        file.write(_A_PICTURE)

    FigureCanvasBase.draw_idle = lambda _canvas: None
    FigureCanvasBase.print_figure = drawn
