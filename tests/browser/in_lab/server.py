"""A real Jupyter server for one run of the tests: its own folders, its own settings, no word to other machines."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import IO

ROOT = Path(__file__).resolve().parents[3]
WORKBOOK = ("notebooks", "exercises", "solutions", "chapters")

_DOORS = {"jupyterlab": "lab/tree", "notebook": "notebooks"}
_NO_NEWS = {"fetchNews": "false", "checkForUpdates": False, "doNotDisturbMode": True}
_LISTENS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


@dataclass(frozen=True)
class Jupyter:
    """A server that listens.

    address: ends with a slash
    door: where a notebook opens, below the address
    folder: what its file browser shows
    home: where the package keeps what it remembers of a learner
    """

    address: str
    door: str
    token: str
    folder: Path
    home: Path

    def page(self, path: str) -> str:
        """Return the address at which a notebook of the folder opens, and no other that was open before."""
        return f"{self.address}{self.door}/{path}?token={self.token}&reset"


@contextmanager
def jupyter(application: str, place: Path, theme: str = "JupyterLab Light") -> Iterator[Jupyter]:
    """Give a server whose folder holds the workbook as it stands in the repository.

    application: the module to run, `jupyterlab` or `notebook`
    """
    folder, home, token = place / "work", place / "remembered", secrets.token_hex(16)
    for name in WORKBOOK:
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "pyproject.toml", folder)  # how a chapter is read as a notebook
    environment = _environment(place, home, token, theme)
    command = [sys.executable, "-m", application, "--no-browser", "--allow-root", "--port=0", "--ip=127.0.0.1"]
    command += ["--LabApp.expose_app_in_browser=True", "--JupyterNotebookApp.expose_app_in_browser=True"]
    command += ["--LabApp.news_url=None", f"--ServerApp.root_dir={folder}"]
    with subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as server:
        port = _port(server.stderr)
        _wait_until_it_answers(port)
        listener = Thread(target=_drain, args=(server.stderr, place / "server.log"))
        listener.start()
        try:
            yield Jupyter(f"http://127.0.0.1:{port}/", _DOORS[application], token, folder, home)
        finally:
            server.terminate()
            listener.join()


def _environment(place: Path, home: Path, token: str, theme: str) -> dict[str, str]:
    settings = place / "settings"
    for plugin, values in (
        ("apputils-extension/notification", _NO_NEWS),
        ("apputils-extension/themes", {"theme": theme}),
    ):
        file = settings / "@jupyterlab" / f"{plugin}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values), encoding="utf-8")
    own = {name: str(place / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    own |= {"JUPYTERLAB_SETTINGS_DIR": str(settings), "JUPYTERLAB_WORKSPACES_DIR": str(place / "workspaces")}
    return os.environ | own | {"JUPYTER_TOKEN": token, "CRM_LESSONS_HOME": str(home)}


def _port(log: IO[str]) -> int:
    """Return the port on which the server says that it listens."""
    said = ""
    for line in log:
        said += line
        if found := _LISTENS.search(line):
            return int(found.group(1))
    raise AssertionError(f"the Jupyter server did not start:\n{said}")


def _wait_until_it_answers(port: int) -> None:
    """A server says its address a moment before it takes a connection."""
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"the Jupyter server says that it listens on {port}, and does not answer")


def _drain(log: IO[str], copy: Path) -> None:
    """Keep what the server says from filling its pipe."""
    with copy.open("w", encoding="utf-8") as file:
        file.writelines(log)
