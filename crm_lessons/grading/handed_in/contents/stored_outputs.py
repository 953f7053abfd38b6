"""What a notebook shows is cut out of its file before the file is read: no mark depends on it, and it may be all of 200 MB."""

from __future__ import annotations

import re


def without_outputs(content: bytes) -> bytes:
    """Return a notebook without what stands in its `outputs`, `attachments` and `widgets`; the rest stays as it is, byte for byte.

    It takes no memory but the result's, one step for each of them, and one for each bracket inside.
    """
    kept, begin = [], 0
    while found := _CUT.search(content, begin):
        kept.append(content[begin : found.end() + 1])
        begin = _before_the_closing_bracket(content, found.end() + 1)
    return b"".join([*kept, content[begin:]])


def _before_the_closing_bracket(content: bytes, place: int) -> int:
    """Return where the bracket stands that closes what is open at a place; the end, where there is none."""
    depth = 1
    while found := _BRACKET.match(content, place):
        place = found.end()
        depth += 1 if found[1] in b"[{" else -1
        if depth == 0:
            return place - 1
    return len(content)


_CUT = re.compile(rb'(?<!\\)"(?:outputs|attachments|widgets)"\s*+:\s*+(?=[\[{])')
"""A key, never a piece of text: there, a quote stands behind a backslash."""

_QUOTED = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_BRACKET = re.compile(rb'[^"\[\]{}]*+(?:' + _QUOTED + rb'[^"\[\]{}]*+)*+([\[\]{}])', re.DOTALL)
# No choice and no look ahead in a group that is repeated possessively: Pythons before 3.11.5, Debian 12's among them, mistake it.
