"""The three marks that a sentence may carry, `code`, *emphasis* and **strong words**, as HTML or left out.

Marks are the author's alone: what is filled into a sentence is made `verbatim` first, and then marks nothing.
"""

from __future__ import annotations

import html
import re
from typing import NewType

Marked = NewType("Marked", str)
"""Sentences with their marks, in which everything that somebody else wrote is `verbatim`."""

_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_EMPHASIS = re.compile(r"\*([^*`]+)\*")
_CODE = re.compile(r"`([^`]+)`")
_STAND_INS = {"*": "\ue02a", "`": "\ue060"}
"""For a sign that marks nothing: a character of the private use area, which no keyboard has."""
_HIDDEN, _SHOWN = str.maketrans(_STAND_INS), str.maketrans({stand_in: sign for sign, stand_in in _STAND_INS.items()})


def verbatim(words: str) -> Marked:
    """Return words in which no sign is a mark, whoever wrote them."""
    return Marked(words.translate(_HIDDEN))


def as_written(sentences: str) -> str:
    """Return sentences as they were typed, their marks and the signs of verbatim words alike."""
    return sentences.translate(_SHOWN)


def in_html(sentences: Marked) -> str:
    """Return sentences as HTML, escaped but for their marks."""
    code = _CODE.sub(lambda found: f"<code>{verbatim(found[1])}</code>", html.escape(sentences, quote=False))
    return as_written(_EMPHASIS.sub(r"<em>\1</em>", _STRONG.sub(r"<strong>\1</strong>", code)))


def plain(sentences: Marked) -> str:
    """Return sentences for a reader of plain text: names in code keep their signs, emphasis goes without."""
    code = _CODE.sub(lambda found: verbatim(found[0]), sentences)
    return as_written(_EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", code)))


def unmarked(sentences: Marked) -> str:
    """Return sentences for a place that shows no mark, such as a button's label: names in code go without their signs too."""
    return plain(Marked(_CODE.sub(lambda found: verbatim(found[1]), sentences)))
