"""Names in a sentence: the first few, since a hundred names are no sentence."""

from __future__ import annotations

from collections.abc import Iterable

FEW = 5


def first_few(names: Iterable[object]) -> str:
    """Return the first names with commas between them; an ellipsis stands for the others."""
    every = [str(name) for name in names]
    return ", ".join(every[:FEW]) + (", …" if len(every) > FEW else "")
