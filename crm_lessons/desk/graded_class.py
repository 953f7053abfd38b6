"""A class that has been graded, as the desk holds it: its folder, its rules, and what its record says now."""

from __future__ import annotations

from pathlib import Path

from crm_lessons.grading.class_run import ClassRun, Row, Rules, TypedIn, open_record, write_views


class GradedClass:
    """The record is open only while something is written, so that a command may use the folder in between.

    run: what the record holds, with what the teacher has entered so far
    """

    def __init__(self, out: Path, rules: Rules, run: ClassRun) -> None:
        self.out, self.rules, self.run = out, rules, run

    def enter(self, row: Row, question: str, points: str, comment: str) -> None:
        """Write points and a comment into the record, as if they had been typed into to_read.csv, and what that changes.

        Raises: NoRecord; NotASpreadsheet; OSError.
        """
        with open_record(self.out) as record:
            record.return_to_the_last_run()
            entry = TypedIn(row, question, points, comment)
            self.run = write_views(record, self.rules, self.out, [entry], self.run.rows)
