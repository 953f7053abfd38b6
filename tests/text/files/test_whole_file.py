"""Files are whole at every moment, also on a disk that fills up while they are written."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from crm_lessons.text.files.whole_file import write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """Nothing is left beside it, and a name as long as names can be is no hindrance."""
    file = tmp_path / ("é" * 125 + ".html")
    for content in (b"old", b"new"):
        write_whole(file, content)
        assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path, full_disk) -> None:
    """The error names the file, what stood there is whole, and the room that was taken is given back."""
    file = tmp_path / "grades.csv"
    write_whole(file, b"student,points\n")
    with full_disk(0), pytest.raises(OSError, match="No space left") as refused:
        write_whole(file, b"student,points\nZoe,12\n")
    assert (refused.value.errno, refused.value.filename) == (errno.ENOSPC, str(file))
    assert file.read_bytes() == b"student,points\n"
    assert list(tmp_path.iterdir()) == [file]
