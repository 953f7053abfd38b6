"""Reading the number that somebody typed as a text: "0,75", "13,9 %", "1 234,5", "1,234.5"."""

from __future__ import annotations

import re

_LONGEST_NUMBER = 40
_IN_FRENCH = re.compile(r"\A([+-]?(?:\d{1,3}(?: \d{3})+|\d+))(?:,(\d+))?( ?%)?\Z", re.ASCII)
_IN_ENGLISH = re.compile(r"\A([+-]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+))(?:\.(\d+))?( ?%)?\Z", re.ASCII)


def written_number(text: str) -> float | None:
    """Return the number that a text is, in French or in English; None where it is none, or another one in either."""
    if len(text) > _LONGEST_NUMBER:
        return None
    written = re.sub(r"[\u00a0\u2009\u202f]", " ", text).replace("\u2212", "-").strip()
    found = {
        float(re.sub("[ ,]", "", whole) + (f".{decimals}" if decimals else "")) / (100 if percent else 1)
        for pattern in (_IN_FRENCH, _IN_ENGLISH)
        for whole, decimals, percent in pattern.findall(written)
    }
    return found.pop() if len(found) == 1 else None
