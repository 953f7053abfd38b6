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
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}")


def settle(outputs: list[Any]) -> list[Any]:
    """Return outputs without the views of widgets, which only live while their kernel does; what stands in stays."""
    for output in outputs:
        output.get("data", {}).pop(_WIDGET_VIEW, None)
    return [output for output in outputs if output.get("data") != {}]


def trace_of_the_run(outputs: list[Any]) -> str | None:
    """Return a memory address or a folder of this machine that outputs show, None when they show neither."""
    text = "\n".join(_texts(outputs))
    address = _ADDRESS.search(text)
    if address:
        return address[0]
    return next((folder for folder in _folders() if folder in text), None)


def without_outputs(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return a notebook, as JSON, without what running it gave."""
    cells = [cell | ({"outputs": []} if "outputs" in cell else {}) for cell in notebook["cells"]]
    return notebook | {"cells": cells}


def without_images(notebook: dict[str, Any]) -> dict[str, Any]:
    """Return a notebook, as JSON, in which an image is there but shows nothing: its bytes change with matplotlib's."""
    cells = [
        cell | ({"outputs": [_without_image(output) for output in cell["outputs"]]} if "outputs" in cell else {})
        for cell in notebook["cells"]
    ]
    return notebook | {"cells": cells}


def _without_image(output: dict[str, Any]) -> dict[str, Any]:
    if "data" not in output:
        return output
    data = {kind: "" if kind.startswith("image/") else shown for kind, shown in output["data"].items()}
    return output | {"data": data}


def _texts(outputs: list[Any]) -> Iterator[str]:
    for output in outputs:
        yield output.get("text", "")
        yield from output.get("traceback", ())
        for kind, shown in output.get("data", {}).items():
            if not kind.startswith("image/"):
                yield shown if isinstance(shown, str) else json.dumps(shown)


def _folders() -> tuple[str, ...]:
    package = Path(__file__).parents[1]
    folders = (str(package), sys.prefix, tempfile.gettempdir(), str(Path.home()))
    return tuple(folder for folder in folders if folder != os.sep)  # a home may be the root, which every path shows
