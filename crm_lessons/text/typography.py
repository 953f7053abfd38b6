"""French spacing: the author types ordinary spaces, the reader sees the right ones.

In French a narrow no-break space stands before ; : ! ? and inside « », and in long numbers; a no-break space stands
before % and before a currency.
"""

from __future__ import annotations

import re

NARROW = "\u202f"
NO_BREAK = "\u00a0"

_UNTOUCHED = re.compile(r"(```.*?```|`[^`]*`|\$\$.*?\$\$|\$[^$]*\$|\]\([^)]*\)|<[/!]?[A-Za-z-][^>]*>)", re.DOTALL)
"""Code, formulas, the address of a link and HTML tags keep the spaces they have."""

_RULES = (
    (re.compile(r" ([;:!?](?![-\w]))"), NARROW + r"\1"),
    (re.compile(r" »"), NARROW + "»"),
    (re.compile(r"« "), "«" + NARROW),
    (re.compile(r"(?<!\d{4})(?<=\d) (?=\d{3}(?!\d))"), NARROW),
    (re.compile(r"(?<=[\d}]) (?=(?:%|DH\b|€))"), NO_BREAK),
)


def french_spaces(text: str) -> str:
    """Return `text` with no-break spaces where French typography wants them; code and formulas are left alone."""
    pieces = _UNTOUCHED.split(text)
    for place in range(0, len(pieces), 2):
        for pattern, spaced in _RULES:
            pieces[place] = pattern.sub(spaced, pieces[place])
    return "".join(pieces)
