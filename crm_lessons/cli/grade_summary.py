"""What `crm-lessons grade` tells the teacher at the end: how many, which are special, what changed, what is theirs to do."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crm_lessons.cli.crew import Crew
from crm_lessons.grading.class_run import (
    ANSWERS,
    CLASS_REPORT,
    FEEDBACK,
    GRADES,
    MOODLE,
    REGRADE,
    TO_READ,
    ClassRun,
    HandedIn,
    Rules,
    Status,
)
from crm_lessons.text.language import Text

MOST_NAMED = 50
"""Files that are named one by one when they are no notebooks; the rest is counted."""


@dataclass(frozen=True)
class Summary:
    """What came of a run, `done`, whose files are in the folder `out`."""

    done: ClassRun
    out: Path

    def tell(self, handed_in: HandedIn, rules: Rules, crew: Crew, resumed: int | None) -> None:
        """Print it; `resumed` is how many rows were there already, None when nothing was to be resumed."""
        for line in self._lines(handed_in, rules, crew, resumed):
            print(shown(str(line)))

    def _lines(self, handed_in: HandedIn, rules: Rules, crew: Crew, resumed: int | None) -> Iterator[Text | str]:
        sheets = ", ".join(sorted({row.sheet for row in self.done.rows if row.verdicts})) or rules.sheet or "—"
        how_many = _ONE if len(self.done.rows) == 1 else _MANY
        yield how_many.format(sheets=sheets, count=len(self.done.rows), jobs=crew.jobs)
        yield _ISOLATION.format(level=crew.level.words)
        if resumed is not None:
            yield _RESUMED.format(resumed=resumed, graded=len(self.done.rows) - resumed)
        counted = Counter(row.status for row in self.done.rows)
        yield "  " + " · ".join(_in_words(status, counted[status]) for status in Status if counted[status])
        for row in self.done.rows:
            if row.reason is not None:
                yield f"  {row.student:<17} {row.status.words!s:<16} {row.reason}"
        yield from self._changes()
        yield from self._to_read()
        yield from self._missing(handed_in, rules)
        files = f"{self.out / GRADES} · {ANSWERS} · {MOODLE} · {CLASS_REPORT} · {FEEDBACK}/"
        yield _FILES.format(files=files, count=len(self.done.rows), s="" if len(self.done.rows) == 1 else "s")

    def _changes(self) -> Iterator[Text | str]:
        if self.done.changed:
            yield _CHANGED.format(count=len(self.done.changed), file=REGRADE)
        for change in self.done.changed:
            yield f"  {change.row.student:<17} {change.row.sheet:<16} {change.marks} ({change.questions})"

    def _to_read(self) -> Iterator[Text | str]:
        given = sum(1 for hand in self.done.found.entered.values() if hand.points is not None)
        if given:
            yield _BY_HAND.format(count=given, file=TO_READ)
        for line, problem in self.done.found.left:
            yield _LEFT.format(file=TO_READ, number=line.number, problem=problem)
        waiting = sum(len(row.to_read) for row in self.done.rows)
        if waiting:
            yield _TO_READ.format(count=waiting, file=TO_READ)

    def _missing(self, handed_in: HandedIn, rules: Rules) -> Iterator[Text | str]:
        absent = rules.roster.absent(row.name for row in self.done.rows)
        if absent:
            yield _ABSENT.format(students=", ".join(absent))
        if self.done.not_in_moodle:
            yield _NOT_IN_MOODLE.format(file=MOODLE, students=", ".join(self.done.not_in_moodle))
        if handed_in.passed_over:
            named, others = handed_in.passed_over[:MOST_NAMED], handed_in.passed_over[MOST_NAMED:]
            yield _PASSED_OVER.format(files=", ".join([*named, *([f"… ({len(others)})"] if others else [])]))


def shown(line: str) -> str:
    """Return a line without what could steer a terminal: the names of files are given by strangers."""
    return "".join("?" if unicodedata.category(character)[0] == "C" else character for character in line)


def _in_words(status: Status, count: int) -> str:
    return str(_COUNTED[status].format(count=count, s="s" if count > 1 else ""))


_FILES = Text(fr="  {files} ({count} page{s})", en="  {files} ({count} page{s})")
_ONE = Text(fr="  {sheets} : une copie", en="  {sheets}: one submission")
_MANY = Text(fr="  {sheets} : {count} copies, {jobs} à la fois", en="  {sheets}: {count} submissions, {jobs} at a time")
_COUNTED = {
    Status.GRADED: Text(fr="{count} notée{s}", en="{count} graded"),
    Status.TIMED_OUT: Text(fr="{count} trop longue{s}", en="{count} timed out"),
    Status.CRASHED: Text(fr="{count} arrêtée{s} en route", en="{count} crashed"),
    Status.UNREADABLE: Text(fr="{count} illisible{s}", en="{count} unreadable"),
    Status.WRONG_SHEET: Text(fr="{count} d'une autre feuille", en="{count} wrong sheet"),
    Status.DUPLICATE: Text(fr="{count} en double", en="{count} duplicate"),
}
_ISOLATION = Text(fr="  isolation {level}", en="  isolation {level}")
_TO_READ = Text(
    fr="  réponses à lire par vous, sans points d'ici là : {count}. Remplissez la colonne points de {file}, puis relancez avec --resume.",
    en="  answers for you to read, without points until then: {count}. Fill in the column points of {file}, then run again with --resume.",
)
_ABSENT = Text(fr="  sans copie : {students}", en="  no submission: {students}")
_PASSED_OVER = Text(fr="  laissés de côté, pas des notebooks : {files}", en="  passed over, not notebooks: {files}")
_RESUMED = Text(
    fr="  déjà notées, reprises telles quelles : {resumed} ; notées maintenant : {graded}",
    en="  graded before, taken over as they are: {resumed}; graded now: {graded}",
)
_CHANGED = Text(
    fr="  notes qui changent depuis le passage précédent : {count} (tout est dans {file})",
    en="  marks that changed since the run before: {count} (all in {file})",
)
_BY_HAND = Text(fr="  points donnés par vous ({file}) : {count}", en="  points given by you ({file}): {count}")
_LEFT = Text(
    fr="  {file}, ligne {number} : {problem} ; la ligne est gardée",
    en="  {file}, line {number}: {problem}; the line is kept",
)
_NOT_IN_MOODLE = Text(
    fr="  absents de {file}, faute d'être identifiés par la liste de classe : {students}",
    en="  not in {file}, because the roster does not identify them: {students}",
)
