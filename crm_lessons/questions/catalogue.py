"""Every exercise sheet of the course, by the stem of its chapter; an examination, which is of no chapter, by its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import PurePath

from crm_lessons.questions.examination.sheet import examination
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.course import BY_STEM, CourseChapter


class Catalogue(Mapping[str, SheetQuestions]):
    """Sheets by stem, in the order of the course; the questions of a chapter are loaded when its sheet is asked for.

    An examination is found under its stem, and is not among those that are listed.
    """

    def __init__(self, chapters: Mapping[str, CourseChapter]) -> None:
        self.chapters = chapters
        self._loaded: dict[str, SheetQuestions] = {}

    def __getitem__(self, stem: str) -> SheetQuestions:
        if stem not in self._loaded:
            sheet = _sheet(self.chapters[stem]) if stem in self.chapters else examination(stem, self)
            self._loaded.setdefault(stem, sheet)  # whichever thread comes first: a sheet is equal to itself alone
        return self._loaded[stem]

    def __contains__(self, stem: object) -> bool:
        return stem in self.chapters or (isinstance(stem, str) and self._is_examination(stem))

    def _is_examination(self, stem: str) -> bool:
        try:
            self[stem]
        except KeyError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(self.chapters)

    def __len__(self) -> int:
        return len(self.chapters)


def _sheet(chapter: CourseChapter) -> SheetQuestions:
    questions = import_module(f"crm_lessons.questions.{chapter.name}").QUESTIONS
    try:
        return SheetQuestions(chapter.stem, chapter.title, questions)
    except AuthorError as error:  # the place is in the chapter's own file, not in this one
        raise AuthorError(
            Place(PurePath(f"crm_lessons/questions/{chapter.name}/__init__.py"), 1), error.message
        ) from error


SHEETS = Catalogue(BY_STEM)
