"""The three marks that a sentence may carry, `code`, *emphasis* and **strong words**, as HTML or left out."""

from __future__ import annotations

import html
import re

_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_EMPHASIS = re.compile(r"\*([^*`]+)\*")
_CODE = re.compile(r"`([^`]+)`")


def in_html(sentences: str) -> str:
    """Return sentences as HTML, escaped but for their marks."""
    written = _STRONG.sub(r"<strong>\1</strong>", html.escape(sentences, quote=False))
    return _EMPHASIS.sub(r"<em>\1</em>", _CODE.sub(r"<code>\1</code>", written))


def plain(sentences: str) -> str:
    """Return sentences for a reader of plain text: names in code keep their signs, emphasis goes without."""
    return _EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", sentences))
