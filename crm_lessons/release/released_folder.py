"""A release on the disk: for everybody, or one folder and one zip a student."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from crm_lessons.data.class_secret import ClassSecret
from crm_lessons.release.handout import Files, handout, zipped
from crm_lessons.text.files.safe_names import folder_names
from crm_lessons.text.files.whole_file import write_whole
from crm_lessons.text.language import Language


@dataclass(frozen=True)
class Released:
    """What now stands in the folder of a release: names directly inside it, and each student's folder."""

    names: frozenset[str]
    folder_of: Mapping[str, str] = field(default_factory=dict)


def release_to_all(folder: Path, stems: Sequence[str], language: Language) -> Released:
    """Write the same sheets for everybody into a folder.

    Raises: NoBlankSheet, OSError.
    """
    files = handout(stems, language)
    _write(folder, files)
    return Released(frozenset(PurePosixPath(path).parts[0] for path in files))


def release_to_each(
    folder: Path,
    stems: Sequence[str],
    language: Language,
    students: Sequence[str],
    secret: ClassSecret,
    on_released: Callable[[str], None] = lambda student: None,
) -> Released:
    """Write a folder and a zip for each student, and call `on_released` with the student as soon as they are there.

    Raises: NoBlankSheet, OSError.
    """
    folder_of = folder_names(students)
    for student, name in folder_of.items():
        files = handout(stems, language, student, secret)
        _write(folder / name, files)
        _write(folder, {f"{name}.zip": zipped(files, name)})
        on_released(student)
    return Released(frozenset(written for name in folder_of.values() for written in (name, f"{name}.zip")), folder_of)


def _write(folder: Path, files: Files) -> None:
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, content)
