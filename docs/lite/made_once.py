"""What takes long and comes out the same is made once: kept in a folder, under a name that says all that it was made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory


def made_once(folder: Path, made_from: Iterable[bytes], make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes, out of the folder where it was made before.

    made_from: all that decides the outcome; with another of them the name is another. What no build asks for any more stays
    in the folder until `make clean`.
    """
    sums = b"".join(sha256(one).digest() for one in made_from)
    file = folder / sha256(sums).hexdigest()
    if not file.exists():
        content = make()
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=folder) as aside:  # two builds at once each write their own, and either is whole
            written = Path(aside) / file.name
            written.write_bytes(content)
            written.replace(file)
    return file.read_bytes()
