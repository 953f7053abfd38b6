"""A cell without what Python does not read as code: its comments, and the inside of its texts."""

from __future__ import annotations

import re


def code_only(cell: str) -> str:
    """Return a cell of the same length, with spaces for its comments and for what stands in its closed texts.

    Quotation marks stay, as does a text that is never closed: an apostrophe of French may have opened it. What an f-string
    computes between braces is code.
    """
    return _NO_CODE.sub(_without_words, cell)


def _without_words(found: re.Match[str]) -> str:
    mark, inside = found["mark"], found["inside"]
    if mark is None:
        return _blank(found[0])
    if "f" not in found["prefix"].casefold():
        return f"{found['prefix']}{mark}{_blank(inside)}{mark}"
    pieces = _COMPUTED.split(inside)
    kept = "".join(code_only(piece) if number % 2 else _blank(piece) for number, piece in enumerate(pieces))
    return f"{found['prefix']}{mark}{kept}{mark}"


def _blank(words: str) -> str:
    return re.sub(r"\S", " ", words)


_NO_CODE = re.compile(
    r"""\#.*
    |(?P<prefix>(?:\b[rbfuRBFU]{1,2})?)
     (?P<mark>(?P<triple>\"{3}|'{3})|["'])
     (?P<inside>(?:\\[\s\S]|(?!(?P=mark))(?(triple)[\s\S]|.))*)
     (?P=mark)""",
    re.VERBOSE,
)
_COMPUTED = re.compile(r"((?<!\{)\{[^{}:!]*)")
"""A value in an f-string, without its format."""
