import csv
from dataclasses import replace
from pathlib import Path

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.moodle import write_moodle
from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text


def row(student: str, sheet: str, points: float | None) -> Row:
    """Return a graded row with one question worth four points, or one without a mark."""
    verdict = Verdict("q", Outcome.PARTLY_CORRECT, points or 0, 4, Text(fr="a", en="a"))
    status = Status.UNREADABLE if points is None else Status.GRADED
    return Row(student, f"{student}-{sheet}", sheet, status, verdicts=() if points is None else (verdict,))


ROWS = [row("Zoé", "s1", 3), row("zoé", "s2", 1), row("Ali, dit « A »", "s2", 4), row("Eve", "s1", None)]


def written(folder: Path, roster: Roster) -> tuple[list[list[str]], list[str]]:
    """Return the lines of the file and the students whom it leaves out."""
    students, left_out = write_moodle(ROWS, roster, folder / "moodle.csv")
    lines = read(folder / "moodle.csv")
    assert len(lines) == 1 + students
    return lines, left_out


def read(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_without_a_roster_students_are_named(tmp_path: Path) -> None:
    """A line a student, a column a sheet, percentages; no mark is empty, and a student without any has no line."""
    lines, left_out = written(tmp_path, Roster())
    assert lines == [["Full name", "s1", "s2"], ["zoé", "75", "25"], ["Ali, dit « A »", "", "100"]]
    assert left_out == []


def test_a_roster_identifies_students_in_moodles_words(tmp_path: Path) -> None:
    """The first of e-mail, ID number and user name that the list has is used; who has none is told, not written."""
    people = (
        Enrolled("Zoé", {"username": "zz", "idnumber": "007"}),
        Enrolled("Ali", {"username": "aa", "idnumber": ""}),
    )
    lines, left_out = written(tmp_path, Roster(people))
    assert lines == [["ID number", "s1", "s2"], ["007", "75", "25"]]
    assert left_out == ["Ali, dit « A »"]


def test_a_roster_of_names_alone_gives_names(tmp_path: Path) -> None:
    """Where the list has no column that Moodle knows, the file is as without it."""
    assert written(tmp_path, Roster((Enrolled("Zoé"),)))[0][0] == ["Full name", "s1", "s2"]


def test_namesakes_have_a_line_each(tmp_path: Path) -> None:
    """With their numbers, also when somebody's name looks like a namesake with a number; none gets the other's mark."""
    first, second = (
        replace(row("Jean", "s1", points), file=number, number=number, namesake=True)
        for number, points in (("11", 3), ("22", 1))
    )
    rows = [first, second, row("Jean (11)", "s1", 4)]
    assert write_moodle(rows, Roster(), tmp_path / "moodle.csv") == (3, [])
    assert read(tmp_path / "moodle.csv")[1:] == [["Jean (11)", "75"], ["Jean (22)", "25"], ["Jean (11)", "100"]]
    known = Roster((Enrolled("Jean", {"email": "jean@example.org"}),))
    assert write_moodle([first, second], known, tmp_path / "moodle.csv") == (0, ["Jean (11)", "Jean (22)"])


def test_an_address_that_two_students_bear_gives_nobody_a_mark(tmp_path: Path) -> None:
    """However it is written; both are named to the teacher."""
    roster = Roster(
        (Enrolled("Zoé", {"email": "z@example.org"}), Enrolled("Ali, dit « A »", {"email": "Z@example.org "}))
    )
    assert written(tmp_path, roster) == ([["Email address", "s1", "s2"]], ["zoé", "Ali, dit « A »"])
