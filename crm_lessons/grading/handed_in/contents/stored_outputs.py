"""What a notebook shows is cut out of its file before the file is read: no mark depends on it, and it may be all of 200 MB."""

from __future__ import annotations

import re


def without_outputs(content: bytes) -> bytes:
    """Return a notebook without what stands in its `outputs`, `attachments` and `widgets`; the rest stays as it is, byte for byte.

    It takes no memory but the result's, and one step for each string outside and each bracket inside of them.
    """
    kept, begin, place = [], 0, 0
    while found := _STRING.search(content, place):
        place = found.end()
        if found["cut"] is not None:
            kept.append(content[begin : place + 1])
            begin = place = _before_the_closing_bracket(content, place + 1)
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


_QUOTED = rb'"(?:[^"\\]++|\\.)*+"'
_STRING = re.compile(rb'(?P<cut>"(?:outputs|attachments|widgets)"\s*+:\s*+(?=[\[{]))|' + _QUOTED, re.DOTALL)
_BRACKET = re.compile(rb'(?:[^"\[\]{}]++|' + _QUOTED + rb")*+([\[\]{}])", re.DOTALL)
