"""What a teacher hears when a class is graded, from the command and at the desk: how many, what is special, what is theirs to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crm_lessons.grading.class_run import REGRADE, TO_READ, ClassRun, HandedIn, Rules, Status
from crm_lessons.text.language import Text

MOST_NAMED = 3
"""Files that are named one by one where systems and tools have left them; the rest is counted."""


@dataclass(frozen=True)
class Ending:
    """The facts of a run that has ended, each as a line.

    graded_before: the rows that an earlier run had graded, None when nothing was to be taken over
    """

    run: ClassRun
    handed_in: HandedIn
    rules: Rules
    graded_before: int | None

    def statuses(self) -> Text:
        """Return how many rows have each status, on one line."""
        counted = Counter(row.status for row in self.run.rows)
        first, *others = (_in_words(status, counted[status]) for status in Status if counted[status])
        return sum((_BETWEEN + one for one in others), first)

    def taken_over(self) -> Iterator[Text]:
        """Say how much of the work an earlier run had done."""
        if self.graded_before is not None:
            now = len(self.run.rows) - self.graded_before
            yield _RESUMED.format(resumed=self.graded_before, graded=now)

    def changes(self) -> Iterator[Text]:
        """Say how many marks are no longer those of the run before."""
        if self.run.changed:
            yield _CHANGED.format(count=len(self.run.changed), file=REGRADE)

    def by_hand(self) -> Iterator[Text]:
        """Say what the teacher has given, what could not be read of it, and what still waits."""
        given = sum(1 for hand in self.run.entered.values() if hand.points is not None)
        if given:
            yield _BY_HAND.format(count=given)
        for line, problem in self.run.found.left:
            yield _LEFT.format(file=TO_READ, number=line.number, problem=problem)
        waiting = sum(len(row.to_read) for row in self.run.rows)
        if waiting:
            yield _TO_READ.format(count=waiting)

    def missing(self) -> Iterator[Text]:
        """Name the students without a submission, what the roster leaves open, and how many files are nobody's work."""
        yield from self.rules.roster.remarks
        absent = self.rules.roster.absent(row.student for row in self.run.rows)
        if absent:
            yield _ABSENT.format(students=", ".join(absent))
        left_behind = self.handed_in.left_behind
        if left_behind:
            yield _LEFT_BEHIND.format(count=len(left_behind), files=_some(left_behind))

    def isolation(self) -> Text:
        """Say how well students' code was isolated."""
        return _ISOLATION.format(level=self.rules.isolation.words)


def _in_words(status: Status, count: int) -> Text:
    return _COUNTED[status].format(count=count, s="s" if count > 1 else "")


def _some(names: Sequence[str]) -> str:
    others = len(names) - MOST_NAMED
    return ", ".join([*names[:MOST_NAMED], *([f"… ({others})"] if others > 0 else [])])


_BETWEEN = Text(fr=" · ", en=" · ")
_COUNTED = {
    Status.GRADED: Text(fr="{count} notée{s}", en="{count} graded"),
    Status.TIMED_OUT: Text(fr="{count} trop longue{s}", en="{count} timed out"),
    Status.CRASHED: Text(fr="{count} arrêtée{s} en route", en="{count} crashed"),
    Status.UNREADABLE: Text(fr="{count} illisible{s}", en="{count} unreadable"),
    Status.WRONG_SHEET: Text(fr="{count} d'une autre feuille", en="{count} wrong sheet"),
    Status.DUPLICATE: Text(fr="{count} en double", en="{count} duplicate"),
    Status.EXTRA: Text(fr="{count} fichier{s} en plus", en="{count} extra"),
}
_RESUMED = Text(
    fr="déjà notées, reprises telles quelles : {resumed} ; notées maintenant : {graded}",
    en="graded before, taken over as they are: {resumed}; graded now: {graded}",
)
_CHANGED = Text(
    fr="notes qui changent depuis le passage précédent : {count} (tout est dans {file})",
    en="marks that changed since the run before: {count} (all in {file})",
)
_BY_HAND = Text(fr="points donnés par vous : {count}", en="points given by you: {count}")
_LEFT = Text(
    fr="{file}, ligne {number} : {problem} ; la ligne est gardée",
    en="{file}, line {number}: {problem}; the line is kept",
)
_TO_READ = Text(
    fr="réponses à lire par vous, sans points d'ici là : {count}",
    en="answers for you to read, without points until then: {count}",
)
_ABSENT = Text(fr="sans copie : {students}", en="no submission: {students}")
_LEFT_BEHIND = Text(
    fr="laissés de côté, car ils viennent d'un système ou d'un outil : {count} ({files})",
    en="passed over, left there by a system or a tool: {count} ({files})",
)
_ISOLATION = Text(fr="isolation {level}", en="isolation {level}")
