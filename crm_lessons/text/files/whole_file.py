"""A file is written as a whole or not at all: who reads it meets the old content or the new, never half of one."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from crm_lessons.text.files.digest import digest_of


def write_whole(file: Path, content: bytes) -> None:
    """Write a file; its content stands beside it until it is complete.

    Raises: OSError, which names the file; what stood there is untouched, and nothing is left beside it.
    """
    # a short name, because that of the file may be as long as names can be; the same each time, so that a kill leaves one
    beside = file.with_name(f".{digest_of(file.name)[:10]}.new")
    try:
        beside.write_bytes(content)
        beside.replace(file)
    except OSError as problem:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise OSError(problem.errno, problem.strerror, str(file)) from None
