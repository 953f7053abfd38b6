"""The three marks that a sentence may carry, `code`, *emphasis* and **strong words**, as HTML or left out."""

from __future__ import annotations

import html
import re

_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_EMPHASIS = re.compile(r"\*([^*`]+)\*")
_CODE = re.compile(r"`([^`]+)`")
_STAR = "\0"
"""Stands for an asterisk of code, which marks nothing."""


def in_html(sentences: str) -> str:
    """Return sentences as HTML, escaped but for their marks."""
    code = _CODE.sub(lambda found: f"<code>{found[1].replace('*', _STAR)}</code>", html.escape(sentences, quote=False))
    return _EMPHASIS.sub(r"<em>\1</em>", _STRONG.sub(r"<strong>\1</strong>", code)).replace(_STAR, "*")


def plain(sentences: str) -> str:
    """Return sentences for a reader of plain text: names in code keep their signs, emphasis goes without."""
    code = _CODE.sub(lambda found: found[0].replace("*", _STAR), sentences)
    return _EMPHASIS.sub(r"\1", _STRONG.sub(r"\1", code)).replace(_STAR, "*")
