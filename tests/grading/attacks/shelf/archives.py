"""Archives handed in for a notebook: honest ones are opened, and names and sizes inside them lead nowhere."""

from __future__ import annotations

import io
import struct
import zipfile

from attacks.attack import FULL_MARKS, Attack, Maker, Points, notebook
from attacks.paper import RIGHT

from crm_lessons.grading.row import Status

_LINK = 0o120777 << 16


def _zipped(name: str, link_to: str | None = None) -> Maker:
    """Return a maker of archives with one notebook in them, or a link."""

    def made(cells: tuple[str, ...]) -> bytes:
        member = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
        member.external_attr = _LINK if link_to else 0o644 << 16
        return _archive((member, link_to.encode() if link_to else notebook(cells)))

    return made


def _bomb(cells: tuple[str, ...]) -> bytes:
    """Return 400 KB that become 400 MB of one cell."""
    return _archive((zipfile.ZipInfo("bomb.ipynb"), b'{"cells": ["' + b" " * 400_000_000 + b'"]}'))


def _crowd(cells: tuple[str, ...]) -> bytes:
    """Return an archive of very many empty files, and a notebook."""
    crowd = ((zipfile.ZipInfo(f"{number}.txt"), b"") for number in range(30_000))
    return _archive(*crowd, (zipfile.ZipInfo("work.ipynb"), notebook(cells)))


def _understated(cells: tuple[str, ...]) -> bytes:
    """Return an archive whose list of contents says that the notebook is shorter than it is."""
    content = notebook(cells)
    whole = _archive((zipfile.ZipInfo("work.ipynb"), content))
    return whole.replace(struct.pack("<L", len(content)), struct.pack("<L", 10))


def _archive(*members: tuple[zipfile.ZipInfo, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members:
            archive.writestr(member, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _in_a_zip(name: str, tries: str, made: Maker, points: Points | None, status: Status = Status.GRADED) -> Attack:
    return Attack(name, tries, RIGHT, points, status, file="work.zip", made=made)


ARCHIVES = (
    _in_a_zip(
        "notebook in a zip", "Packs the notebook, as learning platforms like it.", _zipped("work.ipynb"), FULL_MARKS
    ),
    _in_a_zip(
        "`..` in a zip",
        "Gives the notebook a name that leads out of the folder.",
        _zipped("../../../outside/precious.ipynb"),
        FULL_MARKS,
    ),
    _in_a_zip(
        "absolute path in a zip", "Gives it a name that begins at the root.", _zipped("/tmp/escaped.ipynb"), FULL_MARKS
    ),
    _in_a_zip(
        "link in a zip",
        "Packs a link to a file of the grader.",
        _zipped("work.ipynb", link_to="/etc/passwd"),
        None,
        Status.UNREADABLE,
    ),
    _in_a_zip("zip bomb", "Packs 400 MB into 400 KB.", _bomb, None, Status.UNREADABLE),
    _in_a_zip(
        "bomb of values in a zip",
        "Packs 100 MB of small objects into 150 KB.",
        lambda cells: _archive((zipfile.ZipInfo("work.ipynb"), b'{"cells": [' + b'{"":0},' * 14_000_000 + b"0]}")),
        None,
        Status.UNREADABLE,
    ),
    _in_a_zip(
        "16,000 folders, one in the other, in a zip",
        "Gives the notebook a path of which every part is a path.",
        _zipped("a/" * 16_000 + "work.ipynb"),
        FULL_MARKS,
    ),
    _in_a_zip("30,000 files in a zip", "Packs many.", _crowd, None, Status.UNREADABLE),
    _in_a_zip(
        "zip that says too little of its size",
        "Declares ten bytes and holds a notebook.",
        _understated,
        None,
        Status.UNREADABLE,
    ),
    _in_a_zip(
        "zip in a zip",
        "Packs an archive once more.",
        lambda cells: _archive((zipfile.ZipInfo("inner.zip"), _zipped("work.ipynb")(cells))),
        None,
        Status.UNREADABLE,
    ),
    _in_a_zip(
        "damaged zip",
        "Loses its end on the way.",
        lambda cells: _zipped("work.ipynb")(cells)[:-40],
        None,
        Status.UNREADABLE,
    ),
    _in_a_zip(
        "folder with a classmate's name in a zip",
        "Packs the notebook into a folder named like the submission of somebody else.",
        _zipped("correct/correct.ipynb"),
        FULL_MARKS,
    ),
    Attack(
        "7z archive",
        "Packs the notebook in a way that is not opened.",
        RIGHT,
        None,
        Status.UNREADABLE,
        file="work.7z",
        made=lambda cells: b"7z\xbc\xaf\x27\x1c" + notebook(cells),
    ),
)
