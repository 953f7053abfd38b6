"""A function is checked without a word of its own: what it prints would show the inputs on which it is tried."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator


@contextlib.contextmanager
def nothing_is_printed() -> Iterator[None]:
    """Drop what is printed or warned meanwhile."""
    with (
        open(os.devnull, "w", encoding="utf-8", errors="replace") as nowhere,  # noqa: PTH123
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
    ):
        yield
