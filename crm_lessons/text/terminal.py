"""Words for a terminal that may know few letters: what it cannot show becomes a plainer sign, and never an error."""

from __future__ import annotations

import codecs
import sys
import unicodedata

_PLAINER = {
    "✓": "+", "✗": "x", "◐": "~", "○": "o", "✎": "*", "⚠": "!", "…": "...", "–": "-", "—": "-", "·": "-", "×": "x", "−": "-",
    "’": "'", "‘": "'", "«": '"', "»": '"', "“": '"', "”": '"', "\u202f": " ", "\u00a0": " ", "œ": "oe", "Œ": "OE", "€": "EUR",
}  # fmt: skip


def for_the_terminal(words: str, encoding: str | None = None) -> str:
    """Return words as the standard output can show them; in a notebook, and wherever Unicode is known, the same words.

    encoding: of the terminal, by default that of the standard output
    """
    encoding = encoding or getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        codecs.lookup(encoding)
    except LookupError:
        encoding = "ascii"
    if _shows(words, encoding):
        return words
    return "".join(letter if _shows(letter, encoding) else _plainer(letter, encoding) for letter in words)


def _shows(words: str, encoding: str) -> bool:
    try:
        words.encode(encoding)
    except UnicodeError:
        return False
    return True


def _plainer(letter: str, encoding: str) -> str:
    decomposed = unicodedata.normalize("NFKD", letter)
    bare = "".join(part for part in decomposed if not unicodedata.combining(part))
    return next((one for one in (_PLAINER.get(letter, ""), bare) if one and _shows(one, encoding)), "?")
