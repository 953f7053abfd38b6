"""What takes long and comes out the same is made once: kept in a folder, under a name that says all that it was made from."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from warnings import warn

_MAKER = f"{sys.version} {zlib.ZLIB_RUNTIME_VERSION}".encode()
"""Python 3.13 heads what it packs by another byte than 3.12 does, and each zlib packs in its own way."""


def made_once(folder: Path, made_from: Iterable[bytes], make: Callable[[], bytes], newest: int | None = None) -> bytes:
    """Return what `make` makes, out of the folder where it was made before and is still whole.

    made_from: all that decides the outcome beside Python and its zlib; with another of them the name is another
    newest: so many stay in the folder, those that were asked for last; without it all do, until `make clean`
    Where nothing can be kept, a warning says so.
    """
    sums = b"".join(sha256(one).digest() for one in (_MAKER, *made_from))
    file = folder / sha256(sums).hexdigest()
    with suppress(OSError):
        digest, content = _parted(file.read_bytes())
        if digest == sha256(content).digest():
            with suppress(OSError):  # what is kept may be there to be read alone
                file.touch()
            return content
    content = make()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder) as aside:  # two builds at once each write their own, and either is whole
            written = Path(aside) / file.name
            written.write_bytes(sha256(content).digest() + content)
            written.replace(file)
        if newest is not None:
            _leave(newest, folder)
    except OSError as problem:
        warn(f"{folder} keeps nothing for the next build, which takes as long: {problem.strerror}.", stacklevel=1)
    return content


def _parted(kept: bytes) -> tuple[bytes, bytes]:
    """Return the sum that stands before what is kept, and what is kept."""
    size = sha256().digest_size
    return kept[:size], kept[size:]


def _leave(newest: int, folder: Path) -> None:
    """Remove all files but those that were asked for last; another build may be removing them too, or reading one."""
    asked_for = {file: file.stat().st_mtime_ns for file in folder.iterdir() if file.is_file()}
    for file in sorted(asked_for, key=asked_for.__getitem__, reverse=True)[newest:]:
        with suppress(OSError):
            file.unlink()
