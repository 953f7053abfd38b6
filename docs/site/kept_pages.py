"""The pages of one language, made once: Sphinx takes ten seconds for each, and makes the same of the same."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from pages import REPOSITORY, notebooks

from crm_lessons.authoring.made_once import made_once
from crm_lessons.text.language import LANGUAGES

KEPT = REPOSITORY / "build" / "pages"
"""`make clean` removes it."""
_NEWEST = 6
"""Two languages for each of those who build here in turn, `make site`, `make lite` and the tests: 15 MB a language."""
_HERE = Path(__file__).resolve().parent


class _Edited(Exception):
    """Something was edited while the pages were made, which may be in them or not."""

    def __init__(self, pages: bytes) -> None:
        super().__init__()
        self.pages = pages


def pages_once(sources: Path, settings: Sequence[str], make: Callable[[Path], None], kept: Path = KEPT) -> bytes:
    """Return as a zip the pages that `make` writes into a folder, out of `kept` where they were made of the same before."""
    made_from = _sum(sources, settings)

    def made() -> bytes:
        pages = _in_one_file(make)
        if _sum(sources, settings) != made_from:
            raise _Edited(pages)
        return pages

    try:
        return made_once(kept, [made_from], made, _NEWEST)
    except _Edited as edited:
        return edited.pages


def unpack(pages: bytes, out: Path) -> None:
    """Write pages where the site is put together."""
    with ZipFile(io.BytesIO(pages)) as packed:
        packed.extractall(out)


def _sum(sources: Path, settings: Sequence[str]) -> bytes:
    """Return one sum over all that decides what the pages are."""
    whole = sha256()
    for one in (*settings, *sorted(f"{one.name} {one.version}" for one in distributions())):
        whole.update(sha256(one.encode()).digest())
    for root, files in ((sources, sources.rglob("*")), (REPOSITORY, read_beside())):
        for file in sorted(file for file in files if file.is_file() and not _is_compiled(file)):
            whole.update(sha256(file.relative_to(root).as_posix().encode()).digest())
            whole.update(sha256(file.read_bytes()).digest())
    return whole.digest()


def _is_compiled(file: Path) -> bool:
    """Return whether Python or Sphinx wrote a file beside the text that it was made from, maybe under a passing name."""
    return "__pycache__" in file.parts or file.suffix == ".mo"


def read_beside() -> Iterator[Path]:
    """Yield what the builder, its settings and its extensions may read beside the sources that are gathered for them."""
    for folder in (_HERE, REPOSITORY / "crm_lessons"):
        yield from folder.rglob("*")
    for language in LANGUAGES:
        yield from notebooks(language).values()  # and not what a lesson that is run writes beside itself


def _in_one_file(make: Callable[[Path], None]) -> bytes:
    content = io.BytesIO()
    with TemporaryDirectory() as folder, ZipFile(content, "w") as packed:
        make(Path(folder))
        for one in sorted(Path(folder).rglob("*")):
            packed.write(one, one.relative_to(folder))
    return content.getvalue()
