"""A gradebook of an earlier edition is brought up to date when it is opened; nothing in it is lost."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from crm_lessons.data.variants import same_student


def from_version_1(database: sqlite3.Connection, schema: str) -> None:
    """Bring up to date a gradebook whose rows had no sheet in their key, and whose points by hand had no number of Moodle's.

    schema: makes the tables of today
    """
    for table in ("rows", "verdicts"):
        database.execute(f"ALTER TABLE {table} RENAME TO earlier_{table}")
    for statement in filter(str.strip, schema.split(";")):
        database.execute(statement.replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS "))
    database.execute("INSERT INTO rows SELECT * FROM earlier_rows")
    database.execute(
        "INSERT INTO verdicts SELECT run, file, sheet, place, question, outcome, points, max_points, message_fr, message_en, mistake,"
        " follows, answer FROM earlier_verdicts JOIN earlier_rows USING (run, file)"
    )
    database.execute("DROP TABLE earlier_verdicts")
    database.execute("DROP TABLE earlier_rows")
    _number_the_hand_points(database)


def _number_the_hand_points(database: sqlite3.Connection) -> None:
    """Give points by hand the number of the one person of that name, before another of that name can hand in."""
    numbers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for student, sheet, number in database.execute("SELECT DISTINCT student, sheet, number FROM rows"):
        numbers[same_student(student), sheet].add(number)
    for student, sheet in database.execute("SELECT DISTINCT student, sheet FROM hand_points").fetchall():
        known = numbers[student, sheet]
        if len(known) == 1 and (number := next(iter(known))):
            database.execute(
                "UPDATE OR IGNORE hand_points SET student = ? WHERE student = ? AND sheet = ?",
                (f"{student} ({number})", student, sheet),
            )
