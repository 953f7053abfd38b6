from dataclasses import replace
from pathlib import Path

import pytest

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.gradebook.hand_points import HandPoints, WhichAnswer, answer_id, with_hand_points
from crm_lessons.grading.gradebook.to_read import TakenIn, TypedIn, read_lines, taken_in, with_entries, write_to_read
from crm_lessons.grading.row import Row, Status
from crm_lessons.grading.spreadsheet import NotASpreadsheet, read_table
from crm_lessons.text.language import Text

WORDS = Text(fr="Relisez.", en="Read again.")
ZOE = Row(
    name="Zoé, dite « Zo » 😀",
    file="z.ipynb",
    sheet="s",
    status=Status.GRADED,
    verdicts=(Verdict("share", Outcome.CORRECT, 2, 2, WORDS), Verdict("advice", Outcome.FOR_THE_TEACHER, 0, 3, WORDS)),
    answers={"advice": "=1+1 ; deux\nlignes, « ici »", "share": 0.8},
    digest="d",
)
BOB = replace(ZOE, name="bob", file="b.ipynb", answers={"advice": "court"})
ROWS = [BOB, ZOE]
ADVICE = WhichAnswer("bob", "s", "advice")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the file as a first run leaves it."""
    write_to_read(ROWS, TakenIn(), tmp_path / "to_read.csv")
    return tmp_path / "to_read.csv"


def type_into(file: Path, *given: tuple[str, str, str]) -> None:
    """Fill in cells as a teacher does: student's first letters, column, what is typed."""
    table = read_table(file)
    lines = [dict(line.cells) for line in table.lines]
    for student, column, typed in given:
        next(line for line in lines if line["student"].startswith(student))[column] = typed
    rows = [";".join('"' + line[name].replace('"', '""') + '"' for name in table.columns) for line in lines]
    file.write_text("\r\n".join([";".join(table.columns), *rows]), encoding="utf-8-sig", newline="")


def again(file: Path, rows: list[Row], before: TakenIn) -> TakenIn:
    """Run once more: read the file, write it."""
    found = taken_in(read_lines(file), rows, before.entered)
    write_to_read(rows, found, file)
    return found


def cells(file: Path, student: str) -> dict[str, str]:
    """Return the cells of a student's line."""
    return next(dict(line.cells) for line in read_table(file).lines if line.cells["student"].startswith(student))


def test_each_answer_for_the_teacher_has_a_line(file: Path) -> None:
    """The whole answer on one line, what it is worth, and two empty places."""
    assert [line.cells["question"] for line in read_lines(file)] == ["advice", "advice"]
    zoe = cells(file, "Zoé")
    assert (zoe["answer"], zoe["max_points"]) == ("=1+1 ; deux lignes, « ici »", "3")
    assert (zoe["points"], zoe["comment"], zoe["note"]) == ("", "", "")


def test_without_such_an_answer_there_is_no_file(tmp_path: Path) -> None:
    """A class that wrote no text leaves nothing to read."""
    write_to_read([replace(BOB, verdicts=BOB.verdicts[:1])], TakenIn(), tmp_path / "to_read.csv")
    assert not (tmp_path / "to_read.csv").exists()


@pytest.mark.parametrize(("typed", "points"), [("2", 2), ("2,5", 2.5), (" 1.25 ", 1.25), ("0", 0), ("3,0", 3)])
def test_points_are_read_as_they_are_typed(file: Path, typed: str, points: float) -> None:
    """Decimal commas and points, a zero, spaces around; the mark counts them and the file shows them again."""
    type_into(file, ("bob", "points", typed), ("bob", "comment", "Bien, « oui »"))
    found = again(file, ROWS, TakenIn())
    assert found.left == ()
    assert found.entered == {ADVICE: HandPoints(points, "Bien, « oui »", answer_id(BOB, "advice"))}
    bob, zoe = with_hand_points(ROWS, found.entered)
    assert (bob.points, bob.max_points, bob.to_read, zoe) == (2 + points, 5, (), ZOE)
    assert bob.verdicts[1].message.fr == "Bien, « oui »"
    assert cells(file, "bob")["points"] == f"{points:g}".replace(".", ",")
    assert again(file, ROWS, found).entered == found.entered


@pytest.mark.parametrize("typed", ["3,5", "-1", "deux", "1/2", "nan", "inf", "2 pts", "=2"])
def test_what_is_no_number_of_points_stays_in_the_file(file: Path, typed: str) -> None:
    """It is told with the number of its line, counts nothing, and stands as it was typed until it is mended."""
    type_into(file, ("Zoé", "points", typed), ("Zoé", "comment", "gardez-moi"))
    for _ in range(2):
        found = again(file, ROWS, TakenIn())
        ((line, problem),) = found.left
        assert (line.number, found.entered) == (3, {})
        assert "entre 0 et 3" in problem.fr
        assert (cells(file, "Zoé")["points"], cells(file, "Zoé")["comment"]) == (typed, "gardez-moi")
    type_into(file, ("Zoé", "points", "1"))
    assert again(file, ROWS, TakenIn()).left == ()


def test_lines_that_match_nobody_are_kept(file: Path) -> None:
    """A student who is not in the gradebook, a second line for one answer and a column of the teacher's own survive."""
    with file.open("a", encoding="utf-8") as stream:
        stream.write("inconnu;;s;advice;;;2;merci\nbob;;s;advice;;;1;\nbob;;s;advice;;;2;\n")
    text = file.read_text(encoding="utf-8-sig").splitlines()
    file.write_text("\n".join([f"{text[0]};à moi", *(f"{line};x" for line in text[1:3]), *text[3:]]), encoding="utf-8")
    for _ in range(2):
        found = again(file, ROWS, TakenIn())
        assert [line.number for line, _ in found.left] == [4, 5, 6]
        after = [line.cells for line in read_table(file).lines]
        assert [(line["student"], line["points"]) for line in after[2:]] == [
            ("inconnu", "2"),
            ("bob", "1"),
            ("bob", "2"),
        ]
        assert [line["à moi"] for line in after[:2]] == ["x", "x"]
        assert "aucune réponse" in after[2]["note"]


def test_a_regrade_keeps_points_of_which_the_file_says_nothing(file: Path) -> None:
    """A file that was lost, or whose cells were emptied, takes nothing back."""
    type_into(file, ("bob", "points", "2"))
    found = again(file, ROWS, TakenIn())
    type_into(file, ("bob", "points", ""))
    assert again(file, ROWS, found).entered == found.entered
    file.unlink()
    assert again(file, ROWS, found).entered == found.entered
    assert cells(file, "bob")["points"] == "2"


def test_points_for_an_earlier_answer_count_and_say_so(file: Path) -> None:
    """The row and the line say so until the teacher confirms them, by emptying the note or by typing other points."""
    type_into(file, ("bob", "points", "2"))
    found = again(file, ROWS, TakenIn())
    changed = [replace(BOB, answers={"advice": "tout autre"}), ZOE]
    for _ in range(2):
        found = again(file, changed, found)
        assert "réponse antérieure" in cells(file, "bob")["note"]
        (bob, _) = with_hand_points(changed, found.entered)
        assert bob.points == 4
        assert bob.reason is not None
        assert "lus sur une réponse antérieure" in bob.reason.fr
    type_into(file, ("bob", "note", ""))
    found = again(file, changed, found)
    assert cells(file, "bob")["note"] == ""
    assert with_hand_points(changed, found.entered)[0].reason is None


def test_points_typed_for_the_old_answer_while_a_new_one_comes_in_are_for_the_old(file: Path) -> None:
    """What counts is the answer that stood in the file, not the one that the student has handed in since."""
    type_into(file, ("bob", "points", "2"))
    found = again(file, [replace(BOB, answers={"advice": "tout autre"}), ZOE], TakenIn())
    assert found.entered[ADVICE].answer_id == answer_id(BOB, "advice")
    assert "réponse antérieure" in cells(file, "bob")["note"]


def test_an_answer_that_went_away_keeps_its_points(file: Path) -> None:
    """A student who hands in an empty place after the teacher has read keeps line and points, and the row says so."""
    type_into(file, ("bob", "points", "2"))
    found = again(file, ROWS, TakenIn())
    empty = replace(BOB.verdicts[1], outcome=Outcome.NOT_ATTEMPTED)
    blank = replace(BOB, answers={}, verdicts=(BOB.verdicts[0], empty))
    again(file, [blank, ZOE], found)
    assert cells(file, "bob")["points"] == "2"
    (bob,) = with_hand_points([blank], found.entered)
    assert (bob.points, bob.reason is not None) == (4, True)


def test_any_mark_can_be_given_by_hand(file: Path) -> None:
    """A line of the teacher's own, for a question that the grader judged, counts instead of its points."""
    with file.open("a", encoding="utf-8") as stream:
        stream.write("BOB;;s;share;;;0,5;recopié\n")
    found = again(file, ROWS, TakenIn())
    (bob, _) = with_hand_points(ROWS, found.entered)
    assert (bob.verdicts[0].points, bob.verdicts[0].outcome, found.left) == (0.5, Outcome.PARTLY_CORRECT, ())
    assert [line.cells["question"] for line in read_lines(file)] == ["share", "advice", "advice"]


def test_a_comment_alone_waits_for_its_points(file: Path) -> None:
    """It is kept, and the answer is still to be read."""
    type_into(file, ("bob", "comment", "à relire"))
    found = again(file, ROWS, TakenIn())
    assert cells(file, "bob")["comment"] == "à relire"
    assert len(with_hand_points(ROWS, found.entered)[0].to_read) == 1


def test_an_answer_that_is_not_kept_is_to_be_read_in_its_file(tmp_path: Path) -> None:
    """The line says where it is."""
    write_to_read([replace(BOB, answers={})], TakenIn(), tmp_path / "to_read.csv")
    assert "lisez-la dans le fichier" in cells(tmp_path / "to_read.csv", "bob")["note"]


def test_a_file_without_its_columns_is_not_written_over(file: Path) -> None:
    """A teacher who removed a column is told which one."""
    file.write_text("student;points\nbob;2\n", encoding="utf-8")
    with pytest.raises(NotASpreadsheet) as refused:
        read_lines(file)
    assert "colonne absente : sheet, question" in refused.value.message.fr


def test_what_is_typed_elsewhere_is_taken_in_as_if_it_stood_in_the_file(file: Path) -> None:
    """On the line of its answer, over what was typed there before, the other cells of the line kept."""
    type_into(file, ("bob", "points", "1"), ("bob", "file", "mine"))
    lines = with_entries(read_lines(file), [TypedIn(BOB, "advice", "2,5", "deux\nlignes")])
    assert len(lines) == 2
    found = taken_in(lines, ROWS, {})
    assert found.entered == {ADVICE: HandPoints(2.5, "deux lignes", answer_id(BOB, "advice"))}
    assert found.lines[ADVICE].cells["file"] == "mine"


def test_what_is_typed_elsewhere_needs_no_line(file: Path) -> None:
    """An answer whose line was deleted, or a file that is not there, makes no difference; two lines have two numbers."""
    entries = [TypedIn(BOB, "advice", "1", ""), TypedIn(ZOE, "advice", "2", "")]
    lines = with_entries((), entries)
    assert len({line.number for line in lines}) == 2
    assert [hand.points for hand in taken_in(lines, ROWS, {}).entered.values()] == [1, 2]


def test_what_is_typed_elsewhere_confirms_points_of_an_earlier_answer(file: Path) -> None:
    """Whoever types the same points again has read the answer that is there now."""
    before = {ADVICE: HandPoints(2, "", "another")}
    write_to_read(ROWS, TakenIn(before), file)
    assert cells(file, "bob")["note"].startswith("points lus sur une réponse antérieure")
    found = taken_in(with_entries(read_lines(file), [TypedIn(BOB, "advice", "2", "")]), ROWS, before)
    assert found.entered[ADVICE].answer_id == answer_id(BOB, "advice")


def test_zeros_that_a_spreadsheet_dropped_give_nobody_the_points_of_another(tmp_path: Path) -> None:
    """The file of the line says whose the answer is; the line is reported and kept."""
    file = tmp_path / "to_read.csv"
    rows = [replace(BOB, name="0123", file="0123.ipynb"), replace(BOB, name="123", file="123.ipynb")]
    write_to_read(rows, TakenIn(), file)
    type_into(file, ("0123", "points", "3"), ("0123", "student", "123"))
    found = again(file, rows, TakenIn())
    assert found.entered == {}
    ((line, problem),) = found.left
    assert (line.cells["points"], "another student's" in problem.en) == ("3", True)
    assert [line.cells["points"] for line in read_lines(file) if line.cells["points"]] == ["3"]
