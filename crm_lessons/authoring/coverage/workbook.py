"""What the workbook holds, for its records to be held against: sections, questions, methods."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from crm_lessons import methods
from crm_lessons.authoring.coverage.course_rows import CourseRow, read_course_rows
from crm_lessons.authoring.coverage.records import Record, read_records
from crm_lessons.authoring.reading.chapter import CHAPTERS, chapter_stems
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class Workbook:
    """The course's points, the chapters' records, and what these may name.

    sections: stem of a lesson, or of another notebook -> titles of its sections, the French one by the English one
    questions: stem of a chapter -> the ids of its sheet, each of which has its worked answer
    methods: the public functions of `crm_lessons.methods`
    """

    course: tuple[CourseRow, ...]
    records: tuple[Record, ...]
    sections: Mapping[str, Mapping[str, str]]
    questions: Mapping[str, frozenset[str]]
    methods: frozenset[str]

    def of(self, code: str) -> tuple[Record, ...]:
        """Return the records that treat a point of the course."""
        return tuple(record for record in self.records if code in record.rows)

    def is_whole(self, code: str) -> bool:
        """Return whether a point is taught, asked and solved; a question of a sheet has its worked answer, or is not built."""
        treated = self.of(code)
        return any(record.section for record in treated) and any(record.questions for record in treated)

    @property
    def whole(self) -> tuple[CourseRow, ...]:
        """Return the points of the course that are taught, asked and solved."""
        return tuple(row for row in self.course if self.is_whole(row.code))


def read_workbook(root: Path, sheets: Mapping[str, SheetQuestions]) -> Workbook:
    """Return what a workbook holds; every chapter that has a sheet has records.

    Raises: AuthorError, with file, line and what to correct.
    """
    return Workbook(
        course=read_course_rows(root),
        records=tuple(record for stem in sheets for record in read_records(root, stem)),
        sections={stem: _sections(root, stem) for stem in chapter_stems(root)},
        questions={stem: frozenset(sheet.by_id) for stem, sheet in sheets.items()},
        methods=frozenset(name for name in methods.__all__ if inspect.isfunction(getattr(methods, name))),
    )


def _sections(root: Path, stem: str) -> dict[str, str]:
    """Return the French title of each section of a lesson by the English one; the two languages have the same sections."""
    file = PurePath(CHAPTERS, stem, "lesson.py")
    titles: dict[str, list[str]] = {"fr": [], "en": []}
    language = None
    for line in (root / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("# %%"):
            opening = _IN_A_LANGUAGE.match(line)
            language = opening and opening[1]
        elif language and line.startswith(_SECTION):
            titles[language].append(line.removeprefix(_SECTION).strip())
    if len(titles["fr"]) != len(titles["en"]):
        raise AuthorError(Place(file, 1), _NOT_PAIRED.format(fr=len(titles["fr"]), en=len(titles["en"])))
    return dict(zip(titles["en"], titles["fr"], strict=True))


_IN_A_LANGUAGE = re.compile(r'# %% \[markdown\].* lang="(fr|en)"')
_SECTION = "# ## "
_NOT_PAIRED = Text(
    fr="La leçon a {fr} sections en français et {en} en anglais. Donnez-leur les mêmes titres `##`.",
    en="The lesson has {fr} sections in French and {en} in English. Give both the same `##` titles.",
)
