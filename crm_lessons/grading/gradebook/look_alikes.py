"""Names of files that look the same are written so that a person can tell them apart."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable


def spelled_apart(names: Iterable[str]) -> dict[str, str]:
    r"""Return how each name is written: as it is, unless two look the same; then whatever is not ASCII in them is spelled out.

    An accent in one sign or in two looks the same, and so do a byte that is no text, which is written `\udcc9`, and the six signs of
    that escape. No two names are written alike: beside one that is spelled out, no other holds a single backslash.
    """
    alike: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        alike[unicodedata.normalize("NFC", written(name))].add(name)
    any_is_spelled_out = any(len(some) > 1 for some in alike.values())

    def shown(name: str, look: str) -> str:
        doubtful = len(alike[look]) > 1 or (any_is_spelled_out and "\\" in written(name))
        return _spelled_out(name) if doubtful else written(name)

    return {name: shown(name, look) for look, some in alike.items() for name in some}


def written(name: str) -> str:
    """Return a name as a file in UTF-8 can hold it."""
    return name.encode("utf-8", "backslashreplace").decode()


def _spelled_out(name: str) -> str:
    return name.replace("\\", "\\\\").encode("ascii", "backslashreplace").decode()
