"""Typography: the author types what a keyboard has, the reader sees the right signs.

In prose an apostrophe is curved and a negative number has a minus sign, in both languages. In French a narrow no-break space stands
before ; : ! ? and inside « », and in long numbers; a no-break space stands before % and before a currency.
"""

from __future__ import annotations

import re

NARROW = "\u202f"
NO_BREAK = "\u00a0"
APOSTROPHE = "\u2019"
MINUS = "\u2212"

_UNTOUCHED = re.compile(r"(```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$]*\$|\]\([^)]*\)|<[/!]?[A-Za-z-][^>]*>)", re.DOTALL)
"""Code, formulas, the address of a link and HTML tags keep the signs they have."""

_BELOW_ZERO = (re.compile(r"(?<![\w.,)\]/:-])-(?=\d)"), MINUS)
_SIGNS = ((re.compile(r"(?<=[^\W\d_])'|(?<=\d)'(?=s\b)"), APOSTROPHE), _BELOW_ZERO)
_FRENCH_SPACES = (
    (re.compile(r" ([;:!?](?![-\w]))"), NARROW + r"\1"),
    (re.compile(r" »"), NARROW + "»"),
    (re.compile(r"« "), "«" + NARROW),
    (re.compile(r"(?<!\d{4})(?<=\d) (?=\d{3}(?!\d))"), NARROW),
    (re.compile(r"(?<=[\d}]) (?=(?:%|DH\b|€))"), NO_BREAK),
)


def french_spaces(text: str) -> str:
    """Return `text` with no-break spaces where French typography wants them; code and formulas are left alone."""
    return _ruled(text, _FRENCH_SPACES)


def minus_signs(words: str) -> str:
    """Return what stands on a figure with a minus sign before its negative numbers; nobody copies a number from there."""
    hyphen, sign = _BELOW_ZERO
    return hyphen.sub(sign, words)


def typeset(prose: str, language: str) -> str:
    """Return an author's prose, in "fr" or "en", as it is printed: its signs, and in French its spaces.

    Only what holds nothing of a reader's may pass here: a name that somebody typed keeps its apostrophe.
    """
    return _ruled(prose, _SIGNS + _FRENCH_SPACES if language == "fr" else _SIGNS)


def _ruled(text: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    pieces = _UNTOUCHED.split(text)
    for place in range(0, len(pieces), 2):
        for pattern, sign in rules:
            pieces[place] = pattern.sub(sign, pieces[place])
    return "".join(pieces)
