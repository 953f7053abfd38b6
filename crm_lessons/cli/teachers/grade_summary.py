"""What `crm-lessons grade` tells the teacher at the end: what any run tells, each special row, and the options that help."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from crm_lessons.grading.class_run import ANSWERS, CLASS_REPORT, FEEDBACK, GRADES, MOODLE, TO_READ
from crm_lessons.grading.ending import Ending
from crm_lessons.text.language import Text


def print_summary(ending: Ending, out: Path, jobs: int) -> None:
    """Print what came of a run whose files are in the folder `out`; `jobs` submissions ran at a time."""
    for line in _lines(ending, out, jobs):
        print(shown(f"  {line}"))


def _lines(ending: Ending, out: Path, jobs: int) -> Iterator[Text | str]:
    run = ending.run
    sheets = ", ".join(sorted({row.sheet for row in run.rows if row.verdicts})) or ending.rules.sheet or "—"
    yield (_ONE if len(run.rows) == 1 else _MANY).format(sheets=sheets, count=len(run.rows), jobs=jobs)
    yield ending.isolation()
    yield from ending.taken_over()
    yield ending.statuses()
    for row in run.rows:
        if row.reason is not None:
            yield f"{row.student:<17} {row.status.words!s:<16} {row.reason}"
    yield from ending.changes()
    for change in run.changed:
        yield f"{change.row.student:<17} {change.row.sheet:<16} {change.marks} ({change.questions})"
    yield from ending.by_hand()
    if any(row.to_read for row in run.rows):
        yield _HOW_TO_READ.format(file=TO_READ)
    yield from ending.missing()
    if run.not_in_moodle:
        yield _NOT_IN_MOODLE.format(file=MOODLE, students=", ".join(run.not_in_moodle))
    files = f"{out / GRADES} · {ANSWERS} · {MOODLE} · {CLASS_REPORT} · {FEEDBACK}/"
    yield _FILES.format(files=files, count=len(run.rows), s="" if len(run.rows) == 1 else "s")


def shown(line: str) -> str:
    """Return a line without what could steer a terminal: the names of files are given by strangers."""
    return "".join("?" if unicodedata.category(character)[0] == "C" else character for character in line)


_FILES = Text(fr="{files} ({count} page{s})", en="{files} ({count} page{s})")
_ONE = Text(fr="{sheets} : une copie", en="{sheets}: one submission")
_MANY = Text(fr="{sheets} : {count} copies, {jobs} à la fois", en="{sheets}: {count} submissions, {jobs} at a time")
_HOW_TO_READ = Text(
    fr="Remplissez la colonne points de {file}, puis relancez avec --resume.",
    en="Fill in the column points of {file}, then run again with --resume.",
)
_NOT_IN_MOODLE = Text(
    fr="absents de {file}, faute d'être identifiés par la liste de classe : {students}",
    en="not in {file}, because the roster does not identify them: {students}",
)
