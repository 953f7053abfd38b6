"""One name for what the json module writes and reads."""

from __future__ import annotations

from typing import Any

Json = Any
"""None, bool, int, float, str, and lists and dictionaries of them."""
