"""The least that running a class can cost: plain `exec` of each notebook's cells in a fork of a process that has imported all.

No sandbox, no judge, no IPython, no figure drawn. A command: `python bare_fork.py FOLDER`.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
from pathlib import Path

import matplotlib

matplotlib.use("agg")

import matplotlib.pyplot
import numpy
import pandas

from crm_lessons import methods, open_sheet, plots, show

WARM = (methods, open_sheet, plots, show, matplotlib.pyplot, numpy, pandas)


def main() -> None:
    """Run every notebook of a folder, one after the other."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["CRM_LESSONS_HOME"] = home
        for file in sorted(Path(sys.argv[1]).glob("*.ipynb")):
            cells = ["".join(cell["source"]) for cell in json.loads(file.read_text("utf-8"))["cells"]
                     if cell["cell_type"] == "code"]  # fmt: skip
            child = os.fork()
            if child == 0:
                _run(cells)
            _, status = os.waitpid(child, 0)
            if status:
                raise SystemExit(f"{file.name}: {status}")


def _run(cells: list[str]) -> None:
    namespace: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        for cell in cells:
            exec(compile(cell, "<cell>", "exec"), namespace)
    os._exit(0 if "gone" in namespace else 1)


if __name__ == "__main__":
    main()
