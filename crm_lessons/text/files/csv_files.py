"""How a CSV file was written: in which letters, and with which separator, by French and English spreadsheets."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def encoding_of(content: Iterable[bytes]) -> str:
    """Return the encoding of a file that comes as a whole or in parts.

    UTF-16 where its mark says so, UTF-8 (with its mark or not) where the bytes are UTF-8, otherwise cp1252, the Windows
    code page in which French spreadsheets save.
    """
    decoder, begun = codecs.getincrementaldecoder("utf-8")(), False
    try:
        for part in content:
            if not begun and part.startswith(_UTF16_MARKS):
                return "utf-16"
            decoder.decode(part)
            begun = True
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def separator_of(headings: str, candidates: str) -> str:
    """Return the candidate that comes most often in the line of headings, at equality the first of them."""
    return max(candidates, key=headings.count)
