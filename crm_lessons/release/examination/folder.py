"""An examination on the disk: what each student is given in one folder, what the teacher keeps in another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from crm_lessons.data.class_secret import ClassSecret
from crm_lessons.data.exam_name import ExamName
from crm_lessons.data.variants import variant_key
from crm_lessons.release.examination.key import Worked, key_of
from crm_lessons.release.examination.paper import PaperOf, paper
from crm_lessons.text.files.safe_names import folder_names
from crm_lessons.text.files.whole_file import write_whole
from crm_lessons.text.language import Language, Text

PAPERS, KEYS = Text(fr="copies", en="papers"), Text(fr="corriges", en="keys")


def write_papers(
    folder: Path,
    exam: ExamName,
    language: Language,
    students: Sequence[str],
    secret: ClassSecret,
    worked: Worked,
    on_written: Callable[[str], None] = lambda student: None,
) -> dict[str, str]:
    """Write a paper and a key for each student, and return the name of each student's folder.

    Raises: NoBlankSheet, OSError.
    """
    folder_of = folder_names(students)
    for student, name in folder_of.items():
        of = PaperOf(exam, language, student, variant_key(exam.stem, student, secret))
        _write(folder / PAPERS.in_language(language) / name / f"{exam.stem}.ipynb", paper(of))
        _write(folder / KEYS.in_language(language) / f"{name}.ipynb", key_of(of, worked))
        on_written(student)
    return folder_of


def write_rehearsal(folder: Path, exam: ExamName, language: Language) -> Path:
    """Write a rehearsal, which belongs to nobody, and return its file.

    Raises: NoBlankSheet, OSError.
    """
    file = folder / f"{exam.stem}.ipynb"
    _write(file, paper(PaperOf(exam, language)))
    return file


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, content)
