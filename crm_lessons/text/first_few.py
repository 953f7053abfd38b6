"""Names in a sentence: the first few, since a hundred names are no sentence."""

from __future__ import annotations

from collections.abc import Iterable

from crm_lessons.text.language import Text

FEW = 5


def first_few(names: Iterable[object]) -> str:
    """Return the first names with commas between them; an ellipsis stands for the others."""
    every = [str(name) for name in names]
    return ", ".join(every[:FEW]) + (", …" if len(every) > FEW else "")


def first_few_words(names: Iterable[Text]) -> Text:
    """Return the first names that each reader calls otherwise, and that there are others; there must be one."""
    first, *others = names
    words = sum((_COMMA + name for name in others[: FEW - 1]), first)
    return words + _AND_MORE if len(others) >= FEW else words


_COMMA = Text(fr=", ", en=", ")
_AND_MORE = Text(fr=" et d'autres", en=" and others")
