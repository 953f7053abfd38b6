"""What an executed notebook keeps: only what is the same on every run and every machine."""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
_RAISES = "raises-exception"
"""The tag by which nbclient and nbval know a cell that is to show an error."""
_PICTURE = re.compile(r"data:image/[^\"'\s]+")
"""A picture inside a page: its letters spell any short word, "/tmp" too, and say nothing of a machine."""
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}")


def settle(outputs: list[Any]) -> list[Any]:
    """Return outputs without the views of widgets, which only live while their kernel does; what stands in stays."""
    for output in outputs:
        output.get("data", {}).pop(_WIDGET_VIEW, None)
    return [output for output in outputs if output.get("data") != {}]


def trace_of_the_run(outputs: list[Any]) -> str | None:
    """Return a memory address or a folder of this machine that outputs show, None when they show neither."""
    text = _PICTURE.sub("", "\n".join(_texts(outputs)))
    address = _ADDRESS.search(text)
    if address:
        return address[0]
    return next((folder for folder in _folders() if folder in text), None)


def is_of_one_run(notebook: dict[str, Any]) -> bool:
    """Return whether a notebook, as JSON, holds what one whole run leaves: counts from 1 on, nothing to settle, and an error exactly where its author announced one."""
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    outputs = [(cell["execution_count"], output) for cell in code for output in cell["outputs"]]
    raised = [any(output["output_type"] == "error" for output in cell["outputs"]) for cell in code]
    return (
        [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
        and all(output.get("execution_count", count) == count for count, output in outputs)
        and raised == [_RAISES in cell["metadata"].get("tags", ()) for cell in code]
        and not any(_WIDGET_VIEW in output.get("data", {}) for _, output in outputs)
        and trace_of_the_run([output for _, output in outputs]) is None
    )


def without_outputs(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return a notebook, as JSON, without what running it gave."""
    not_run: dict[str, Any] = {"outputs": [], "execution_count": None}
    cells = [cell | (not_run if "outputs" in cell else {}) for cell in notebook["cells"]]
    return notebook | {"cells": cells}


def _texts(outputs: list[Any]) -> Iterator[str]:
    """Yield every text, in one piece, where a file holds it as its lines."""
    for output in outputs:
        yield "".join(output.get("text", ""))
        yield from output.get("traceback", ())
        for kind, shown in output.get("data", {}).items():
            if not kind.startswith("image/"):
                yield "".join(shown) if isinstance(shown, (str, list)) else json.dumps(shown)


def _folders() -> tuple[str, ...]:
    package = Path(__file__).parents[2]
    folders = (str(package), sys.prefix, tempfile.gettempdir(), str(Path.home()))
    return tuple(folder for folder in folders if folder != os.sep)  # a home may be the root, which every path shows
