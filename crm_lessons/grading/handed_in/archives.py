"""A student's archive, and any file that lies in one: read where it is, bounded, and each trouble costs its own row only."""

from __future__ import annotations

import mmap
import re
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from struct import unpack
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from crm_lessons.grading.handed_in.archive_names import is_link, labels
from crm_lessons.grading.handed_in.contents.notebook_code import NotANotebook
from crm_lessons.grading.handed_in.leftovers import sorted_out
from crm_lessons.grading.handed_in.submissions import SUFFIX, ZIP, HandedIn, Submission, Unread, crowd
from crm_lessons.text.language import Text

MOST_ENTRIES, MOST_NOTEBOOKS = 20_000, 100
"""In an archive that a student made."""
LONG_NAME = 500
"""Bytes of a name, with what archives add to it, that weigh as much as one more entry."""
LARGEST = 500 * 2**20
"""Bytes of an archive inside an archive."""
MOST_EXPANSION, SMALL = 20, 2**20
"""An archive hardly shrinks when it is packed once more; one that does, and is not small, is a trap."""
MOST_NAMED = 20
"""Files of one of its folders that have a row each when they are no notebooks."""

Opening = Callable[[], AbstractContextManager[ZipFile]]


@dataclass(frozen=True, kw_only=True)
class Packed(Submission):
    """One file of an archive, read when it is asked for; `path` is the archive's.

    moment: when it was written, in nanoseconds
    """

    reading: Callable[[int], bytes]
    moment: int

    @property
    def written(self) -> int:
        """Return when the file was written, as the archive says."""
        return self.moment

    def content(self, limit: int) -> bytes:
        """Return the bytes of the file, at most one more than `limit`.

        Raises: NotANotebook, saying what is in the way.
        """
        return self.reading(limit)


def students_archive(path: Path, label: str, moment: int) -> HandedIn:
    """Return the files of an archive that a student handed in at a moment; one without any is a row that says so."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:  # a named pipe would be waited for
            return unreadable(path, label, moment, _NO_ARCHIVE)
        if _entries(path) > MOST_ENTRIES:
            return unreadable(path, label, moment, _TOO_MANY_FILES)
        with ZipFile(path) as archive:
            named = labels(archive.infolist())
    except Exception:  # a damaged archive fails in many ways, and costs its own row only
        return unreadable(path, label, moment, DAMAGED)
    if sum(name.lower().endswith(SUFFIX) for name in named) > MOST_NOTEBOOKS:
        return unreadable(path, label, moment, _TOO_MANY_NOTEBOOKS)
    names = sorted_out(named, MOST_NAMED)
    if not names.kept:
        return replace(unreadable(path, label, moment, _NO_FILE), left_behind=_inside(label, names.left_behind))
    by_age = sorted(names.kept, key=lambda name: (moment_of(named[name]), name))
    submissions = [
        # all came in at the same moment; among them, the archive says which is the later
        packed(path, partial(ZipFile, path), named[name], f"{label}/{name}", moment + age)
        if not name.lower().endswith(ZIP)
        else Unread(path, f"{label}/{name}", problem=_ARCHIVE_IN_ARCHIVE, moment=moment + age)
        for age, name in enumerate(by_age)
    ]
    crowds = (crowd(path, f"{label}/{folder}".rstrip("/"), count, moment) for folder, count in names.crowds.items())
    return together(HandedIn((*submissions, *crowds), _inside(label, names.left_behind)))


def packed(path: Path, opening: Opening, info: ZipInfo, label: str, moment: int) -> Packed:
    """Return one file of an archive as a submission.

    opening: gives the archive, open, for the time of one reading
    """
    return Packed(path, label, reading=partial(_member, opening, info), moment=moment)


def _member(opening: Opening, info: ZipInfo, limit: int) -> bytes:
    if problem := in_the_way(info):
        raise NotANotebook(problem)
    try:
        with opening() as archive, archive.open(info) as member:
            return member.read(limit + 1)
    except Exception:  # a damaged archive fails in many ways, and costs its own row only
        raise NotANotebook(DAMAGED) from None


def unreadable(path: Path, label: str, moment: int, problem: Text) -> HandedIn:
    """Return an archive that is not opened, as a submission that says why."""
    return HandedIn((Unread(path, label, problem=problem, moment=moment),))


def together(*found: HandedIn) -> HandedIn:
    """Return what several places hold as one, in the order of the names."""
    submissions = sorted((one for each in found for one in each.submissions), key=lambda submission: submission.name)
    return HandedIn(tuple(submissions), tuple(sorted(name for each in found for name in each.left_behind)))


def _inside(label: str, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{label}/{name}" for name in names)


def in_the_way(info: ZipInfo) -> Text | None:
    """Say why a file of an archive is not read; None where nothing speaks against it."""
    if info.flag_bits & 0x1:
        return _PASSWORD
    if is_link(info):
        return _LINK
    # the other methods are rare, and a few bytes of them fill the memory before a limit is asked
    return None if info.compress_type in (ZIP_STORED, ZIP_DEFLATED) else _OTHER_METHOD


def _entries(path: Path) -> int:
    """Return at least how many entries an archive has, before the memory for them is taken; one of a long name counts for more."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        found = re.finditer(rb"PK\x01\x02.{24}(?P<lengths>.{6})", content, re.DOTALL)
        return sum(1 + sum(unpack("<HHH", entry["lengths"])) // LONG_NAME for entry in found)


@cache
def reopened(path: Path) -> AbstractContextManager[ZipFile]:
    """Return an archive of the teacher's, opened once in each process that reads from it: it may have as many entries as a class."""
    return nullcontext(ZipFile(path))


def moment_of(info: ZipInfo) -> int:
    """Return when a member was written, in nanoseconds; an archive knows the hour of the clock on the wall."""
    try:
        return int(time.mktime((*info.date_time, 0, 0, -1))) * 10**9
    except (OverflowError, ValueError):
        return 0


_PASSWORD = Text(fr="est protégé par un mot de passe", en="is protected by a password")
_LINK = Text(fr="est un lien vers un autre fichier", en="is a link to another file")
_OTHER_METHOD = Text(
    fr="est compressé d'une façon inhabituelle, qui n'est pas ouverte ici",
    en="is packed in an unusual way, not opened here",
)
DAMAGED = Text(fr="est dans une archive endommagée", en="is in an archive that is damaged")
EXPANDS = Text(
    fr="est une archive dont le contenu est démesuré", en="is an archive whose content is out of all proportion"
)
_TOO_MANY_FILES = Text(
    fr=f"est une archive de plus de {MOST_ENTRIES} fichiers",
    en=f"is an archive of more than {MOST_ENTRIES} files",
)
_TOO_MANY_NOTEBOOKS = Text(
    fr=f"est une archive de plus de {MOST_NOTEBOOKS} notebooks",
    en=f"is an archive of more than {MOST_NOTEBOOKS} notebooks",
)
_NO_FILE = Text(fr="est une archive vide", en="is an empty archive")
_NO_ARCHIVE = Text(fr="n'est pas une archive, ou pèse plus de 500 Mo", en="is no archive, or weighs more than 500 MB")
_ARCHIVE_IN_ARCHIVE = Text(fr="est une archive dans une archive", en="is an archive inside an archive")
