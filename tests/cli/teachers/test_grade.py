import csv
import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from crm_lessons.cli.main import main
from crm_lessons.cli.teachers.grade import ALL_GRADED, SOME_NOT_GRADED, WRONG_USAGE
from crm_lessons.questions.catalogue import SHEETS

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="en")'


@pytest.fixture(autouse=True)
def english_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the teacher's computer speak English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


def hand_in(folder: Path, student: str, *cells: str) -> None:
    """Put a notebook with these code cells into the folder of submissions."""
    code = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in cells]
    folder.mkdir(parents=True, exist_ok=True)
    content = json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    (folder / f"{student}.ipynb").write_text(content, encoding="utf-8")


@posix
def test_a_class_is_graded_and_the_teacher_hears_about_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Both files are there, the summary counts and explains, and the code says that one row is not graded."""
    submissions, out = tmp_path / "in", tmp_path / "marks" / "week 1"
    hand_in(submissions, "Zoé", OPEN, "printed_share = 0.8")
    (submissions / "bob.ipynb").write_bytes(b"%PDF-1.7")
    (submissions / "photo.png").touch()
    (submissions / ".DS_Store").touch()
    roster = tmp_path / "roster.csv"
    roster.write_text("name;student\nZ;zoé\nB;bob\nC;carla\n", encoding="utf-8-sig")
    code = main(["grade", str(submissions), "--out", str(out), "--roster", str(roster), "--sheet", "02_pareto_abc"])
    said = capsys.readouterr()
    assert code == SOME_NOT_GRADED
    assert said.err == ""
    for words in (
        "02_pareto_abc: 3 submissions",
        "1 graded · 2 unreadable",
        "this file is a PDF; ask for the notebook (.ipynb)",
        "no submission: carla",
        "passed over, left there by a system or a tool: 1 (.DS_Store)",
        "  isolation ",
    ):
        assert words in said.out
    with (out / "grades.csv").open(encoding="utf-8", newline="") as stream:
        graded = {row["student"]: row for row in csv.DictReader(stream)}
    assert graded["zoé"]["printed_share"] == str(SHEETS["02_pareto_abc"]["printed_share"].points)
    assert graded["zoé"]["max_points"] == str(SHEETS["02_pareto_abc"].points)
    assert graded["bob"]["points"] == ""
    with (out / "answers.csv").open(encoding="utf-8", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == len(SHEETS["02_pareto_abc"].questions)


@posix
def test_moodles_download_is_graded_as_it_comes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Identifiers come from the class list by the names that Moodle shows; the later file counts, and a late one is said."""

    def notebook(answer: str) -> str:
        cells = [{"cell_type": "code", "source": cell, "metadata": {}, "outputs": []} for cell in (OPEN, answer)]
        return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})

    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        for name, hour, answer in (
            ("Zoé El-Amrani_11_assignsubmission_file_/02_pareto_abc.ipynb", 17, "printed_share = 0.8"),
            ("Zoé El-Amrani_11_assignsubmission_file_/02_pareto_abc (1).ipynb", 16, "printed_share = 0.1"),
            ("OBrien Seán_22_assignsubmission_file_x.ipynb", 19, "printed_share = 0.8"),
        ):
            archive.writestr(zipfile.ZipInfo(name, (2026, 12, 1, hour, 0, 0)), notebook(answer))
        archive.writestr("OBrien Seán_22_assignsubmission_onlinetext_x.html", "")
    (tmp_path / "class.csv").write_text(
        "student,First name,Last name,Email\np01,Zoé,El-Amrani,z@x\np02,Seán,O'Brien,s@x\n", encoding="utf-8"
    )
    arguments = [
        "--roster",
        str(tmp_path / "class.csv"),
        "--deadline",
        "2026-12-01 18:00",
        "--out",
        str(tmp_path / "out"),
    ]
    assert main(["grade", str(tmp_path / "in.zip"), *arguments]) == SOME_NOT_GRADED
    with (tmp_path / "out" / "grades.csv").open(encoding="utf-8", newline="") as stream:
        rows = [(row["student"], row["status"], row["printed_share"], row["reason"]) for row in csv.DictReader(stream)]
    assert sorted(row[:3] for row in rows) == [
        ("p01", "duplicate", ""), ("p01", "graded", "1"), ("p02", "extra", ""), ("p02", "graded", "1"),
    ]  # fmt: skip
    assert [row[0] for row in rows if "late: file of 1 December 2026, 19:00" in row[3]] == ["p02"]
    assert "a file that came besides the sheet that is graded: OBrien Seán_22" in capsys.readouterr().out


@posix
def test_the_same_submissions_give_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the machine, of the hour or of the order of a set gets into the files."""
    submissions = tmp_path / "in"
    hand_in(
        submissions,
        "alice",
        OPEN,
        "top_share = hash('a') % 7",
        "largest = list({'a', 'b', 'c', 'd'})",
        "x = object()/1",
    )
    written = []
    for out in (tmp_path / "first", tmp_path / "second"):
        assert main(["grade", str(submissions), "--out", str(out)]) == ALL_GRADED
        written.append([(out / name).read_bytes() for name in ("grades.csv", "answers.csv")])
    assert written[0] == written[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["missing"],
            "missing does not exist. Give the folder of submissions, a zip, a notebook, or Moodle's download",
        ),
        (["other.csv"], "other.csv is neither a folder, nor a zip, nor a notebook (.ipynb)."),
        (["empty"], "empty holds no file. Is it the right place?"),
        (
            ["in", "--sheet", "99_none"],
            "--sheet 99_none: there is no such sheet. Sheets of the course: 00_python, 01_crm_process, 02_pareto_abc",
        ),
        (["in", "--time-limit", "0"], "--time-limit 0: give a number of seconds between 0 and 3600."),
        (["in", "--time-limit", "nan"], "--time-limit nan: give a number of seconds"),
        (
            ["in", "--deadline", "tomorrow"],
            '--deadline tomorrow: write the day and the hour like this: "2026-12-01 18:00"',
        ),
        (["in", "--jobs", "0"], "--jobs 0: at least one is needed."),
        (["in", "--roster", "none.csv"], "none.csv does not open (No such file or directory). Give a CSV file"),
        (["in", "--roster", "other.csv"], "other.csv: a column student is expected; the first line is: name,mark"),
        (["in", "--out", "other.csv"], "--out other.csv: this folder cannot be made (File exists). Give a folder"),
        (["in", "--out", "other.csv/x"], "--out other.csv/x: this folder cannot be made (Not a directory)"),
    ],
)
def test_wrong_usage_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    """What was expected, what was found and the mend, on the error stream, with code 2."""
    monkeypatch.chdir(tmp_path)
    hand_in(tmp_path / "in", "alice")
    Path("empty").mkdir()
    Path("other.csv").write_text("name,mark\n", encoding="utf-8")
    assert main(["grade", "--out", "marks", *arguments]) == WRONG_USAGE
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert told.out == ""


def test_the_name_of_a_file_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A control character in a name that a stranger gave is shown as a question mark."""
    (tmp_path / "\x1b[2Jalice.ipynb").touch()
    assert main(["grade", str(tmp_path), "--out", str(tmp_path / "marks")]) == SOME_NOT_GRADED
    said = capsys.readouterr().out
    assert "?[2Jalice" in said
    assert "\x1b" not in said


def test_marks_that_cannot_be_written_say_which_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is in the way is named, with what may hold it."""
    hand_in(tmp_path / "in", "alice")
    (tmp_path / "marks" / "grades.csv").mkdir(parents=True)
    assert main(["grade", str(tmp_path / "in"), "--out", str(tmp_path / "marks")]) == WRONG_USAGE
    assert "grades.csv does not open" in capsys.readouterr().err


@pytest.mark.parametrize("console", ["ascii", "cp1252"])
@pytest.mark.parametrize("place", ["in", "none ☃ à côté"])
def test_a_narrow_console_hears_all_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, console: str, place: str
) -> None:
    """What the console has no letter for becomes a question mark, in the summary as in an error."""
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    hand_in(tmp_path / "in", "Zoé ☃")
    narrow = io.TextIOWrapper(io.BytesIO(), encoding=console, write_through=True)
    monkeypatch.setattr(sys, "stdout", narrow)
    monkeypatch.setattr(sys, "stderr", narrow)
    main(["grade", str(tmp_path / place), "--out", str(tmp_path / "marks")])
    said = narrow.buffer.getvalue().decode(console)
    assert "?" in said
    assert "rien ne dit de quelle feuille" in said or "n'existe pas" in said


@posix
def test_namesakes_are_not_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A student who is shown with Moodle's number is present all the same."""
    for number in ("111", "222"):
        hand_in(tmp_path / "in" / f"Jean Dupont_{number}_assignsubmission_file_", "x", OPEN)
    roster = tmp_path / "roster.csv"
    roster.write_text("student\nJean Dupont\nZoé\n", encoding="utf-8")
    main(["grade", str(tmp_path / "in"), "--out", str(tmp_path / "marks"), "--roster", str(roster)])
    assert "no submission: Zoé\n" in capsys.readouterr().out
    assert "Jean Dupont (222)" in (tmp_path / "marks" / "grades.csv").read_text(encoding="utf-8")
