"""The pages of one language, made once: Sphinx takes ten seconds for each, and makes the same of the same."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import distributions
from pathlib import Path
from tempfile import TemporaryDirectory

from pages import REPOSITORY

from crm_lessons.authoring.made_once import made_once

KEPT = REPOSITORY / "build" / "pages"
"""`make clean` removes it."""
_NEWEST = 6
"""Two languages for each of those who build here in turn, `make site`, `make lite` and the tests: 15 MB a language."""
_HERE = Path(__file__).resolve().parent
_READ = (_HERE, REPOSITORY / "crm_lessons", REPOSITORY / "notebooks", REPOSITORY / "exercises")
"""What the builder, its settings and its extensions read beside the sources that are gathered for them."""


def pages_once(sources: Path, settings: Sequence[str], make: Callable[[Path], None], kept: Path = KEPT) -> bytes:
    """Return as a tar the pages that `make` writes into a folder, out of `kept` where they were made of the same before."""
    return made_once(kept, _made_from(sources, settings), lambda: _in_one_file(make), _NEWEST)


def unpack(pages: bytes, out: Path) -> None:
    """Write pages where the site is put together."""
    with tarfile.open(fileobj=io.BytesIO(pages)) as tar:
        tar.extractall(out, filter="data")


def _made_from(sources: Path, settings: Sequence[str]) -> Iterator[bytes]:
    yield "\n".join(settings).encode()
    yield "\n".join(sorted(f"{one.name} {one.version}" for one in distributions())).encode()
    for folder in (sources, *_READ):
        for file in sorted(file for file in folder.rglob("*") if file.is_file() and file.parent.name != "__pycache__"):
            yield file.relative_to(folder).as_posix().encode()
            yield file.read_bytes()


def _in_one_file(make: Callable[[Path], None]) -> bytes:
    content = io.BytesIO()
    with TemporaryDirectory() as folder, tarfile.open(fileobj=content, mode="w") as tar:
        make(Path(folder))
        for one in sorted(Path(folder).iterdir()):
            tar.add(one, one.name)
    return content.getvalue()
