"""Static hosts on this machine: what serves the site, another machine that lends Pyodide, and hosts that are slow or lack a file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

SERVICE_WORKER = "/service-worker.js"
LATE = 20
"""Seconds after which a slow host sends the script of the service worker: by then JupyterLite has asked for its kernel."""


class Host(SimpleHTTPRequestHandler):
    """Sends the files of a folder and nothing else."""

    def log_message(self, *_message: object) -> None:
        """Say nothing: the tests speak."""


class OpenToAll(Host):
    """Lends its files to the pages of every other machine, as a public CDN does."""

    def end_headers(self) -> None:
        """Say that any page may read."""
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()


class Slow(Host):
    """Sends the script of the service worker late."""

    def do_GET(self) -> None:
        """Send a file."""
        if SERVICE_WORKER in self.path:
            time.sleep(LATE)
        super().do_GET()


class Incomplete(Host):
    """Has no script of the service worker."""

    def do_GET(self) -> None:
        """Send a file."""
        if SERVICE_WORKER in self.path:
            self.send_error(404)
        else:
            super().do_GET()


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_request: object) -> None:
        """A page that is left stops asking in the middle of a file."""


@contextmanager
def served(folder: Path, host: type[Host] = Host) -> Iterator[str]:
    """Serve a folder, and yield its address."""
    server = _Server(("127.0.0.1", 0), partial(host, directory=folder))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
