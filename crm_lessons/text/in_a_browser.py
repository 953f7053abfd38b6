"""Whether this Python runs inside a web page: there it starts no other program, and no second kernel."""

from __future__ import annotations

import sys


def in_a_browser() -> bool:
    """Return whether this is Pyodide, the Python of the edition that is opened in a browser."""
    return str(sys.platform) == "emscripten"
