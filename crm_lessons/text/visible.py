"""What somebody wrote, safe to show: a character that steers a display is seen and does nothing."""

from __future__ import annotations

import re

_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def visible(written: str) -> str:
    """Return text with every character that could steer its display written as its escape."""
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), written)
