"""What the teacher was given, as it came: a folder, a zip, one notebook, or the bulk download of Moodle, packed or unpacked.

A zip inside the download (a student handed in an archive) is opened too, one level deep. Names inside archives are labels and
never paths: members are read where they are, and nothing is unpacked but a student's archive, under a number, into a folder
of ours that is deleted afterwards.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from zipfile import ZipFile, ZipInfo

from crm_lessons.grading.handed_in.archive_names import folders, labels
from crm_lessons.grading.handed_in.archives import (
    DAMAGED,
    EXPANDS,
    LARGEST,
    MOST_EXPANSION,
    SMALL,
    in_the_way,
    moment_of,
    packed,
    reopened,
    students_archive,
    together,
    unreadable,
)
from crm_lessons.grading.handed_in.leftovers import sorted_out, without_content
from crm_lessons.grading.handed_in.submissions import (
    EMPTY_FOLDER,
    MOST_OTHERS,
    SUFFIX,
    ZIP,
    HandedIn,
    Submission,
    Unread,
    crowd,
    find_submissions,
)
from crm_lessons.grading.run_folder import run_folder
from crm_lessons.text.language import SpokenError, Text

MOST_ENTRIES = 200_000
"""In the teacher's own archive; the largest course is far below."""


class NothingHandedIn(SpokenError):
    """There is nothing to grade at this place; the message says what was expected."""


@contextmanager
def open_handed_in(place: Path, apart_from: Collection[Path] = ()) -> Iterator[HandedIn]:
    """Give what was handed in at a place, one file at least, readable until the context ends.

    apart_from: files and folders of the teacher's own, such as the results of an earlier run
    Raises: NothingHandedIn.
    """
    folder = tempfile.TemporaryDirectory(dir=run_folder(), ignore_cleanup_errors=True)
    with folder as own_folder, _found(place, Path(own_folder), apart_from) as found:
        if not found.submissions:
            raise NothingHandedIn(_NO_FILE.format(found=place))
        yield found


@contextmanager
def _found(place: Path, own_folder: Path, apart_from: Collection[Path]) -> Iterator[HandedIn]:
    if place.is_dir():
        yield _with_archives_opened(find_submissions(place, apart_from))
    elif place.is_file() and (SUFFIX in place.name.lower() or place.name.lower().endswith(".json")):
        yield HandedIn((Submission(place.resolve(), place.name),))
    elif place.is_file():
        with _teachers_archive(place) as archive:
            yield _bulk_download(archive, place, own_folder)
    else:
        raise NothingHandedIn(_NOTHING_THERE.format(found=place))


@contextmanager
def _teachers_archive(place: Path) -> Iterator[ZipFile]:
    if not (zipfile.is_zipfile(place) or place.name.lower().endswith(ZIP)):
        raise NothingHandedIn(_OTHER_FILE.format(found=place))
    try:
        archive = ZipFile(place)
    except Exception:  # a damaged archive fails in many ways
        raise NothingHandedIn(_DAMAGED_DOWNLOAD.format(found=place)) from None
    with archive:
        if len(archive.infolist()) > MOST_ENTRIES:
            raise NothingHandedIn(_TOO_LARGE_DOWNLOAD.format(found=place, most=MOST_ENTRIES))
        yield archive


def _with_archives_opened(found: HandedIn) -> HandedIn:
    """Return what a folder holds with the content of the archives in it."""
    opened = [students_archive(one.path, one.name, one.written) for one in found.archives]
    return together(HandedIn(found.submissions, found.left_behind), *opened)


def _bulk_download(archive: ZipFile, place: Path, own_folder: Path) -> HandedIn:
    """Return what the teacher's archive holds, students' archives inside it included."""
    named = labels(archive.infolist())
    names = sorted_out(named, MOST_OTHERS)
    archives = [label for label in names.kept if label.lower().endswith(ZIP)]
    submissions = [
        *(
            packed(place, partial(reopened, place), named[label], label, moment_of(named[label]))
            for label in names.kept
            if not label.lower().endswith(ZIP)
        ),
        *(
            Unread(place, label, folder=True, problem=EMPTY_FOLDER)
            for label in without_content(folders(archive.infolist()), names.kept)
        ),
        *(crowd(place, folder, count) for folder, count in names.crowds.items()),
    ]
    opened = [
        _unpacked_archive(archive, named[label], label, own_folder / f"{number}{ZIP}")
        for number, label in enumerate(archives)
    ]
    return together(HandedIn(tuple(submissions), names.left_behind), *opened)


def _unpacked_archive(archive: ZipFile, info: ZipInfo, label: str, target: Path) -> HandedIn:
    """Return what a student's archive inside the download holds; it is copied to `target`, for it must be read twice."""
    moment = moment_of(info)
    if problem := in_the_way(info):
        return unreadable(target, label, moment, problem)
    if info.file_size > max(SMALL, MOST_EXPANSION * info.compress_size) or info.file_size > LARGEST:
        return unreadable(target, label, moment, EXPANDS)
    try:
        with archive.open(info) as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)
    except Exception:  # a damaged archive fails in many ways, and costs its own row only
        return unreadable(target, label, moment, DAMAGED)
    return students_archive(target, label, moment)


_NO_FILE = Text(
    fr="{found} ne contient aucun fichier. Est-ce le bon endroit ?",
    en="{found} holds no file. Is it the right place?",
)
_NOTHING_THERE = Text(
    fr="{found} n'existe pas. Donnez le dossier des copies, une archive zip, un notebook, ou le téléchargement de Moodle tel quel.",
    en="{found} does not exist. Give the folder of submissions, a zip, a notebook, or Moodle's download as it comes.",
)
_OTHER_FILE = Text(
    fr="{found} n'est ni un dossier, ni une archive zip, ni un notebook (.ipynb). "
    "Donnez le dossier des copies, ou le téléchargement de Moodle tel quel.",
    en="{found} is neither a folder, nor a zip, nor a notebook (.ipynb). "
    "Give the folder of submissions, or Moodle's download as it comes.",
)
_DAMAGED_DOWNLOAD = Text(
    fr="{found} ne s'ouvre pas : l'archive est endommagée ou incomplète. Téléchargez-la de nouveau, ou décompressez-la et donnez le dossier.",
    en="{found} does not open: the archive is damaged or cut short. Download it again, or unpack it and give the folder.",
)
_TOO_LARGE_DOWNLOAD = Text(
    fr="{found} contient plus de {most} fichiers. Donnez les copies seules.",
    en="{found} holds more than {most} files. Give the submissions alone.",
)
