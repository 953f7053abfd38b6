"""A notebook of today's format, read by Python alone: in a browser there is no nbformat."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_LINES = ("source", "text/plain")
"""What a file may hold as a list of lines."""


class _Node(dict[str, Any]):
    """A table of JSON whose entries are attributes too, as nbformat gives them."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


def read_plainly(path: Path) -> Any:
    """Return the notebook in a file, with texts where the file has lists of lines.

    Raises: OSError, ValueError where the file holds no JSON.
    """
    return json.loads(path.read_text(encoding="utf-8"), object_hook=_node)


def _node(read: dict[str, Any]) -> _Node:
    joined = {name: "".join(read[name]) for name in _LINES if isinstance(read.get(name), list)}
    return _Node(read | joined)
