"""What the json module writes and reads: one name for it, and a way to read what may have been written to do harm."""

from __future__ import annotations

import json
from typing import Any

Json = Any
"""None, bool, int, float, str, and lists and dictionaries of them."""


class TooManyValues(ValueError):
    """A text holds more values than are taken in."""


def parsed(content: bytes, most_values: int) -> Json:
    """Return what a text says; a value takes up to 200 bytes of memory, however few it takes in the text.

    most_values: as many values, or a few more, would be too many; they are counted before the memory is taken
    Raises: TooManyValues; ValueError, when it is no JSON, or nested deeper than Python reads.
    """
    if sum(content.count(sign) for sign in (b",", b":", b"[", b"{")) > most_values:
        raise TooManyValues
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("too deep") from None
