"""In which letters a text file was saved: Unicode where its bytes say so, else the alphabet in which they make French words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from crm_lessons.text.files.csv_files import encoding_of

_BYTES_AT_ONCE = 2**20
_OLD_ALPHABETS = ("cp1252", "mac_roman", "cp850")
_FRENCH = frozenset("éèêëàâäùûüçôöîïÉÈÊËÀÂÙÛÇÔÎŒœñáíóúß°€«»’–…\u00a0\u202f")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_CAPITAL_WITHIN = re.compile(r"[a-z][ÉÈÊËÀÂÙÛÇÔÎŒ]")
"""No French word has a capital after a small letter, as SociÇtÇ has, which was Société in another alphabet."""
_MIXED_UP = ("Ã©", "Ã¨", "Ãª", "Ã§", "Ã ", "Ã´", "Ã®", "â‚¬", "â€™", "Â°", "Â ", "\ufffd")


def letters_of(path: Path) -> str:
    """Return the encoding of a text file: UTF-8, UTF-16 with or without its mark, else the likeliest old alphabet."""
    with path.open("rb") as content:
        begin = content.read(_BYTES_AT_ONCE)
        content.seek(0)
        found = encoding_of(iter(partial(content.read, _BYTES_AT_ONCE), b""))
    if (unmarked := _utf16_unmarked(begin)) and found != "utf-16":
        return unmarked
    if found != "cp1252":
        return found
    return max(_OLD_ALPHABETS, key=partial(_french_letters, begin))


def mixed_up(texts: Sequence[str]) -> str | None:
    """Return the first text whose letters were saved in one alphabet and read in another: "DuprÃ©" for "Dupré"."""
    if "".join(texts).isascii():
        return None
    return next((text for text in texts if not text.isascii() and any(sign in text for sign in _MIXED_UP)), None)


def _utf16_unmarked(begin: bytes) -> str | None:
    """Return the order of the bytes where every second one is zero, as in UTF-16 without its mark."""
    begin = begin[: 2 * (min(len(begin), 4096) // 2)]
    half = len(begin) // 2
    if half < 2:
        return None
    even, odd = begin[::2].count(0), begin[1::2].count(0)
    if odd > 0.7 * half and not even:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and not odd else None


def _french_letters(content: bytes, encoding: str) -> int:
    """Return how many letters are French and in their place, less the others; the first of equals wins in `max`."""
    text = content.decode(encoding, errors="replace")
    letters = Counter(_BEYOND_ASCII.findall(text))
    french = sum(count if letter in _FRENCH else -count for letter, count in letters.items())
    return french - 2 * len(_CAPITAL_WITHIN.findall(text))
