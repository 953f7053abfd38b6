"""The workbook in a folder of the reader's own: lessons, blank sheets and formula sheets laid out there, never over somebody's work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

from crm_lessons.text.files.whole_file import write_whole
from crm_lessons.text.language import Language

PARTS = {"notebooks": "ipynb", "exercises": "ipynb", "formulas": "html"}
"""What a reader works with, folder -> how its files end; worked sheets stay in the repository, and `sheet.solution()` shows each solution in its place."""

_PACKAGE = Path(__file__).parents[1]
_TO_WORKED_SHEET = re.compile(r"\[[^\]]*\]\((?:\.\./)+solutions/[^)]*\)")


@dataclass
class LaidOut:
    """What laying out did, in names relative to the folder.

    kept: files that differ from this edition, most of them because somebody worked in them
    beside: where this edition of a kept file was put
    """

    written: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


def start_page(language: Language) -> PurePosixPath:
    """Return the page on which the workbook opens, relative to its folder."""
    return PurePosixPath("notebooks", language, "00_start.ipynb")


def lay_out(folder: Path, beside: bool = False) -> LaidOut:
    """Write into a folder the lessons, sheets and formulas that it lacks; what is there stays as it is.

    beside: put this edition of a file that differs next to it, as `02_pareto_abc.new.ipynb`
    Raises: OSError where the folder cannot be written.
    """
    done = LaidOut()
    for name, source in _files():
        target = folder / name
        if not target.exists():
            _write(target, _published(source))
            done.written.append(name)
        elif not _is_current(target, source):
            done.kept.append(name)
            if beside:
                done.beside.append(_put_beside(target, _published(source)).relative_to(folder).as_posix())
    return done


def _files() -> Iterator[tuple[str, Path]]:
    """Yield each file of the workbook, by its name there: inside an installed package, or beside it in a clone."""
    for part, ending in PARTS.items():
        inside = _PACKAGE / "release" / part
        root = inside if inside.is_dir() else _PACKAGE.parent / part
        for language in ("fr", "en"):
            for file in sorted((root / language).glob(f"*.{ending}")):
                yield f"{part}/{language}/{file.name}", file


def _published(source: Path) -> bytes:
    """Return a file as it is laid out: a link to a worked sheet, which is not there, gives way to what shows it."""
    return _TO_WORKED_SHEET.sub("`sheet.solution()`", source.read_text(encoding="utf-8")).encode()


def _is_current(target: Path, source: Path) -> bool:
    return target.samefile(source) or target.read_bytes() == _published(source)


def _put_beside(target: Path, content: bytes) -> Path:
    """Write under the first new name that is free, or that holds this very content already."""
    for number in count(1):
        place = target.with_suffix(f".new{number if number > 1 else ''}{target.suffix}")
        if not place.exists():
            _write(place, content)
        if place.read_bytes() == content:
            break
    return place


def _write(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, content)
