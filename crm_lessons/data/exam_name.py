"""The name of an examination says all that its papers are made of, so that whoever reads the name makes the same paper.

It stands where the stem of a sheet does: in the line that opens a paper, in the name of its file, in the gradebook.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from crm_lessons.text.course import STEMS

REHEARSAL = "rehearsal"
"""How the title of a rehearsal begins, and of nothing else."""


@dataclass(frozen=True)
class ExamName:
    """An examination.

    title: what its teacher calls it, in small letters, figures and hyphens
    questions: how many it asks
    minutes: how long it lasts
    chapters: the stems on which it asks, in the order of the course
    seal: of the questions that an edition of the course chose for it, 8 hexadecimal digits; another edition may choose others
    """

    title: str
    questions: int
    minutes: int
    chapters: tuple[str, ...]
    seal: str = ""

    @property
    def is_rehearsal(self) -> bool:
        """Return whether it is for practice; the title alone says so, that nobody makes a rehearsal of an examination."""
        return self.title.startswith(REHEARSAL)

    @property
    def stem(self) -> str:
        """Return the name as it is written: `exam_spring_12q_60min_02-04_0a1b2c3d`."""
        chapters = "-".join(stem[:2] for stem in self.chapters)
        return f"exam_{self.title}_{self.questions}q_{self.minutes}min_{chapters}_{self.seal}"


def exam_name(stem: object) -> ExamName | None:
    """Return the examination that a stem names, None where it names none of this course."""
    written = _WRITTEN.fullmatch(stem) if isinstance(stem, str) else None
    if written is None:
        return None
    numbers = written["chapters"].split("-")
    chapters = tuple(one for one in STEMS if one[:2] in numbers)
    if [one[:2] for one in chapters] != numbers:
        return None
    return ExamName(written["title"], int(written["questions"]), int(written["minutes"]), chapters, written["seal"])


def is_title(words: str) -> bool:
    """Return whether a teacher's title of an examination may stand in a name."""
    return re.fullmatch(_TITLE, words) is not None


_TITLE = "[a-z0-9][a-z0-9-]{0,39}"
_WRITTEN = re.compile(
    rf"exam_(?P<title>{_TITLE})_(?P<questions>[1-9]\d{{0,2}})q_(?P<minutes>[1-9]\d{{0,3}})min"
    r"_(?P<chapters>\d\d(?:-\d\d)*)_(?P<seal>[0-9a-f]{8})"
)
