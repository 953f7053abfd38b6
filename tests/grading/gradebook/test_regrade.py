import csv
from pathlib import Path

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.regrade import changes, write_regrade
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text


def row(student: str, *points: float, file: str = "x") -> Row:
    """Return a row whose questions q0, q1, ... earned these of two points each; without points it has no mark."""
    verdicts = (
        Verdict(f"q{place}", Outcome.INCORRECT, one, 2, Text(fr="a", en="a")) for place, one in enumerate(points)
    )
    return Row(student, file, "s", Status.GRADED if points else Status.UNREADABLE, verdicts=tuple(verdicts))


def told(before: list[Row], after: list[Row]) -> list[tuple[str, str, str]]:
    """Return what is shown of each change."""
    return [(change.row.student, change.marks, change.questions) for change in changes(before, after)]


def test_only_marks_that_changed_are_told() -> None:
    """Student, mark before and after, and the questions that account for it; another file with the same marks is no change."""
    before = [row("alice", 1, 2), row("bob", 0, 0), row("carla", 1.5)]
    after = [row("alice", 1, 2, file="y"), row("Bob", 2, 0), row("carla", 0, 1.5)]
    assert told(before, after) == [
        ("Bob", "0/4 → 2/4", "q0 0 → 2"),
        ("carla", "1.5/2 → 1.5/4", "q0 1.5 → 0, q1 — → 1.5"),
    ]


def test_marks_that_come_or_go_are_told() -> None:
    """A mark that a student had no more, or has now, is a change; a student who was not there before is none."""
    assert told([row("alice", 1), row("bob")], [row("alice"), row("bob", 2), row("new", 1)]) == [
        ("bob", "— → 2/2", "q0 — → 2"),
        ("alice", "1/2 → —", "q0 1 → —"),
    ]


def test_the_file_is_there_only_when_something_changed(tmp_path: Path) -> None:
    """One line a change; a later regrade without any takes the file away."""
    file = tmp_path / "regrade.csv"
    write_regrade(changes([row("bob", 0)], [row("bob", 2)]), file)
    with file.open(encoding="utf-8", newline="") as stream:
        assert list(csv.DictReader(stream)) == [
            {"student": "bob", "sheet": "s", "before": "0", "max_before": "2", "after": "2", "max_after": "2",
             "questions": "q0 0 → 2"}
        ]  # fmt: skip
    write_regrade([], file)
    assert not file.exists()
