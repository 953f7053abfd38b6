from dataclasses import replace

import pytest

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.handed_in.whose.duplicates import namesakes_told_apart, only_the_latest, told_apart
from crm_lessons.grading.handed_in.whose.owners import Signature
from crm_lessons.grading.row import Row, Status
from crm_lessons.text.language import Text

VERDICT = Verdict("top_share", Outcome.CORRECT, 2, 2, Text(fr="Juste.", en="Right."))


def row(student: str, file: str, status: Status = Status.GRADED, sheet: str = "02_pareto_abc", number: str = "") -> Row:
    """Return a row with one verdict."""
    return Row(student, file, sheet, status, verdicts=(VERDICT,), number=number)


def test_the_latest_file_of_a_student_counts() -> None:
    """Whatever the order of the rows, the one that was written last is graded and the others name it."""
    rows = [row("Zoé ", "b"), row("zoé", "a"), row("zoé", "c", Status.CRASHED)]
    first, second, third = only_the_latest(rows, {"a": 3, "b": 2, "c": 1})
    assert second is rows[1]
    for earlier in (first, third):
        assert (earlier.status, earlier.verdicts) == (Status.DUPLICATE, ())
        assert earlier.reason is not None
        assert earlier.reason.en == "a more recent file of the same student is graded: a"


def test_files_of_one_moment_are_told_by_their_names() -> None:
    """A download gives all files the same hour; the last by name counts then, on every machine."""
    first, second = only_the_latest([row("a", "x (1)"), row("a", "x")], {"x": 5, "x (1)": 5})
    assert (first.status, second.status) == (Status.GRADED, Status.DUPLICATE)


def test_what_holds_no_work_supersedes_nothing() -> None:
    """A later file that cannot be read, another sheet and another student leave a mark as it is."""
    rows = [
        row("a", "1"),
        row("a", "2", Status.UNREADABLE),
        row("a", "3", Status.WRONG_SHEET),
        row("a", "4", sheet="03_matrices"),
        row("a", "5", number="7"),
    ]
    assert only_the_latest(rows, {str(place): place for place in range(1, 6)}) == rows


def test_namesakes_are_shown_with_their_numbers() -> None:
    """Two students of one name on one sheet bear Moodle's number; one student's two sheets do not."""
    rows = [
        row("Jean Dupont", "1", number="111"),
        row("jean dupont", "2", number="222"),
        row("Zoé", "3", number="333"),
        row("Zoé", "4", sheet="03_matrices", number="444"),
        row("Ali", "5", number="555"),
        row("Ali", "6", Status.UNREADABLE, sheet="", number="666"),
    ]
    shown = namesakes_told_apart(rows)
    assert [one.student for one in shown] == [
        "Jean Dupont (111)", "jean dupont (222)", "Zoé", "Zoé", "Ali (555)", "Ali (666)",
    ]  # fmt: skip
    assert [one.name for one in shown] == [one.name for one in rows]
    assert namesakes_told_apart(shown[1:])[0].student == "jean dupont"


def test_a_file_that_only_says_itself_whose_it_is_takes_nothing_away() -> None:
    """However late it comes; the row says whose name it claims. Among files of that kind the latest counts."""
    rows = [row("bob", "bob"), row("bob", "x"), row("carla", "y"), row("carla", "z")]
    signed = {"bob": Signature("bob"), **{name: Signature(unsigned=name) for name in "xyz"}}
    bob, claimed, earlier, later = told_apart(rows, {"bob": 1, "x": 2, "y": 3, "z": 4}, signed)
    assert (bob, later) == (rows[0], rows[3])
    assert (claimed.status, earlier.status) == (Status.DUPLICATE, Status.DUPLICATE)
    assert claimed.reason is not None
    assert claimed.reason.en.startswith("this file says that it is by bob, whose own is graded: bob")


@pytest.mark.parametrize(("anna", "ben"), [("11", "22"), ("9", "11"), ("11", "")])
def test_of_two_people_who_claim_one_name_the_first_keeps_it(anna: str, ben: str) -> None:
    """Moodle tells them apart, whatever they call their files; the other goes by the name that Moodle gives."""
    rows = [row("p01", "b", number=ben), row("p01", "a", number=anna)]
    signed = {"a": Signature("Anna Alt", number=anna), "b": Signature("Ben Berg", number=ben)}
    second, first = told_apart(rows, {"a": 1, "b": 2}, signed)
    assert (first.student, second.student) == ("p01", "Ben Berg")
    assert second.reason is not None
    assert "it stays with Ben Berg" in second.reason.en


def test_what_comes_besides_a_sheet_that_has_a_mark_is_an_extra() -> None:
    """A picture, a table and an online text harm no mark; a notebook that cannot be read stays for the teacher to look at."""
    unread = [row("a", name, Status.UNREADABLE, sheet="") for name in ("a/x.png", "a/old.ipynb")]
    alone = row("b", "b/x.pdf", Status.UNREADABLE, sheet="")
    rows = [replace(one, verdicts=()) for one in (*unread, alone)]
    shown = told_apart(
        [row("a", "a/x.ipynb"), *rows], dict.fromkeys(("a/x.ipynb", "a/x.png", "a/old.ipynb", "b/x.pdf"), 0), {}
    )
    assert [one.status for one in shown] == [Status.GRADED, Status.EXTRA, Status.UNREADABLE, Status.UNREADABLE]
    assert shown[1].reason is not None
    assert "a/x.ipynb" in shown[1].reason.en
