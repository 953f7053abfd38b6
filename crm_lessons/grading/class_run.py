"""A class is graded into its record, and every file is drawn from that anew: what the command and the teacher's desk share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crm_lessons.checking.verdict import Verdict
from crm_lessons.grading.cluster import Cluster
from crm_lessons.grading.gradebook.csv_files import ANSWERS, GRADES, write_answers, write_grades
from crm_lessons.grading.gradebook.hand_points import (
    HandPoints,
    WhichAnswer,
    following,
    read_earlier,
    which_answer,
    with_hand_points,
)
from crm_lessons.grading.gradebook.moodle import MOODLE, identifying_column, write_moodle
from crm_lessons.grading.gradebook.record import GRADEBOOK, Record
from crm_lessons.grading.gradebook.regrade import REGRADE, Change, changes, write_regrade
from crm_lessons.grading.gradebook.to_read import (
    TO_READ,
    TakenIn,
    TypedIn,
    by_hand,
    points_typed,
    read_lines,
    taken_in,
    with_entries,
    write_to_read,
)
from crm_lessons.grading.handed_in.copy_marks import without_endings
from crm_lessons.grading.handed_in.intake import open_handed_in
from crm_lessons.grading.handed_in.lateness import read_deadline
from crm_lessons.grading.handed_in.submissions import SUFFIX, ZIP, HandedIn, Submission
from crm_lessons.grading.handed_in.whose.roster import Roster, read_roster
from crm_lessons.grading.pages.class_report import CLASS_REPORT, write_class_report
from crm_lessons.grading.pages.feedback import FEEDBACK, feedback_places, write_feedback
from crm_lessons.grading.row import Row, RowKey, Status, joined
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import Paper, Workers, grade
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.student_python import offered_level

__all__ = [
    "ANSWERS",
    "CLASS_REPORT",
    "FEEDBACK",
    "GRADEBOOK",
    "GRADES",
    "MOODLE",
    "REGRADE",
    "SUFFIX",
    "TO_READ",
    "ZIP",
    "ClassRun",
    "Cluster",
    "HandPoints",
    "HandedIn",
    "Level",
    "Record",
    "Roster",
    "Row",
    "Rules",
    "Status",
    "Submission",
    "TypedIn",
    "Workers",
    "feedback_places",
    "grade_into",
    "identifying_column",
    "joined",
    "offered_level",
    "open_handed_in",
    "open_record",
    "points_typed",
    "read_deadline",
    "read_earlier",
    "read_roster",
    "which_answer",
    "without_endings",
    "write_views",
]
"""What the command and the desk need of grading; they look no further in."""


@dataclass(frozen=True)
class ClassRun:
    """What the record of a class holds after a run.

    rows: with the teacher's points in place of the automatic ones
    by_hand: each answer that only a person can judge or has judged, as the checks left it, in the order of the rows
    found: what the teacher has entered, and the lines of to_read.csv that could not be taken in
    changed: the marks that an earlier run gave otherwise
    in_moodle: how many students are in the file for Moodle
    not_in_moodle: students with a mark whom the roster does not identify
    """

    rows: Sequence[Row]
    by_hand: Sequence[tuple[Row, Verdict]]
    found: TakenIn
    changed: Sequence[Change]
    in_moodle: int
    not_in_moodle: Sequence[str]

    @property
    def entered(self) -> dict[WhichAnswer, HandPoints]:
        """Return what the teacher has entered, in any run."""
        return self.found.entered


def open_record(out: Path) -> Record:
    """Return the record of a folder, which is made where there is none yet.

    Raises: OSError, when the folder cannot be made; NotASpreadsheet, when what the teacher typed cannot be read: better before
    hours of work than after them; NoRecord.
    """
    out.mkdir(parents=True, exist_ok=True)
    read_lines(out / TO_READ)
    return Record(out / GRADEBOOK)


def grade_into(
    record: Record,
    submissions: Sequence[Submission],
    rules: Rules,
    begun: Callable[[int], None],
    advance: Callable[[], None],
    workers: Workers | None = None,
    *,
    resume: bool,
) -> None:
    """Grade submissions into a record, each row kept as soon as it is there.

    begun: is called once all submissions are read, with how many need not be graded again
    advance: is called after each that is
    """

    def graded_before(papers: Sequence[Paper]) -> dict[RowKey, Row]:
        kept = record.begin(papers, rules, resume)
        begun(len(kept))
        return kept

    def report(row: Row) -> None:
        record.keep(row)
        advance()

    record.finish(grade(submissions, rules, report=report, graded_before=graded_before, workers=workers))


def write_views(
    record: Record,
    rules: Rules,
    out: Path,
    entries: Iterable[TypedIn] = (),
    written: Sequence[Row] = (),
) -> ClassRun:
    """Take in what the teacher typed, write every file anew from the record, and return what came of it.

    entries: what the teacher typed elsewhere than in to_read.csv; it is taken in as if it stood there
    written: the rows of this very run, when the pages of those that have not changed need no writing
    """
    judged = record.rows()
    before_now = following(record.hand_points(), judged)
    found = taken_in(with_entries(read_lines(out / TO_READ), entries), judged, before_now)
    record.keep_hand_points(found.entered)
    rows, before = (with_hand_points(some, found.entered) for some in (judged, record.rows_before()))
    changed = changes(before, rows)
    write_to_read(judged, found, out / TO_READ)
    write_grades(rows, out / GRADES)
    write_answers(rows, out / ANSWERS)
    in_moodle = write_moodle(rows, rules.roster, out / MOODLE)
    write_regrade(changed, out / REGRADE)
    write_feedback(rows, out, written)
    write_class_report(rows, rules, out / CLASS_REPORT)
    return ClassRun(rows, list(by_hand(judged, found.entered)), found, changed, *in_moodle)
