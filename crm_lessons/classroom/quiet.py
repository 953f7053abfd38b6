"""What a student does not read: a library's warnings about our code, and what a function prints while it is checked.

What it prints would show the inputs on which it is tried. Warnings about the student's own code are the student's, and stay.
"""

from __future__ import annotations

import contextlib
import logging
import os
import warnings
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


def libraries_are_quiet() -> None:
    """Keep to ourselves, for the rest of the session, what libraries warn of where our own code calls them."""
    warnings.filterwarnings("ignore", module=r"crm_lessons(\.|$)")
    matplotlib = logging.getLogger("matplotlib")  # a cache of fonts that is being built, a font that is not there
    if matplotlib.level == logging.NOTSET:
        matplotlib.setLevel(logging.ERROR)


@contextlib.contextmanager
def nothing_is_warned() -> Iterator[None]:
    """Drop all warnings meanwhile, even where the session makes an error of each."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
