"""The record behind `crm-lessons grade`: killed, resumed, regraded and completed by hand, with real processes."""

import contextlib
import csv
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from crm_lessons.cli.main import INTERRUPTED, main
from crm_lessons.cli.teachers.grade import ALL_GRADED, WRONG_USAGE
from crm_lessons.grading import run as run_room

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

OPEN = 'from crm_lessons import open_sheet\nsheet = open_sheet("02_pareto_abc", language="en")'
SHARE = 'revenue = sheet.data("pareto_revenue")\ntop_share = revenue.nlargest(4).sum() / revenue.sum()'
TEXT = 'recommendation = "Small customers grow, and losing them all at once would cost a fifth of our revenue."'
VIEWS = ("grades.csv", "answers.csv", "moodle.csv", "to_read.csv")


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


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    """Return a class of eight: right, half right, a text for the teacher, names with commas, quotes, accents and emoji."""
    folder = tmp_path / "in"
    for student in ("alice", "Zoé, dite « Zo »", 'Ali "Al" 😀', "=bob", "carla", "dan"):
        hand_in(folder, student, OPEN, SHARE, TEXT)
    hand_in(folder, "eve", OPEN, "top_share = 72.05")
    hand_in(folder, "fay", OPEN, "import time\ntime.sleep(0.3)", SHARE)
    return folder


def views(out: Path) -> list[bytes]:
    """Return the bytes of every CSV file and every page."""
    return [(out / name).read_bytes() for name in VIEWS] + [file.read_bytes() for file in sorted(out.rglob("*.html"))]


def graded(submissions: Path, out: Path, *more: str) -> int:
    """Grade in this process."""
    return main(["grade", str(submissions), "--out", str(out), *more])


def kept_rows(out: Path) -> int:
    """Return how many rows the last run has in the record, after a kill at any moment."""
    if not (out / "gradebook.sqlite").exists():
        return 0
    database = sqlite3.connect(out / "gradebook.sqlite")
    try:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(database.execute("SELECT count(*) FROM rows WHERE run = (SELECT max(run) FROM runs)").fetchone()[0])
    except sqlite3.OperationalError:  # it was killed before the tables were there
        return 0
    finally:
        database.close()


def rows_so_far(out: Path, copy: Path) -> int:
    """Return how many rows are there while the grader holds the record, read in a copy."""
    copy.mkdir(exist_ok=True)
    for name in ("gradebook.sqlite", "gradebook.sqlite-wal"):
        (copy / name).unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(out / name, copy / name)
    with contextlib.suppress(sqlite3.DatabaseError):  # it was copied while it was written
        return kept_rows(copy)
    return 0


def wait_for_a_row(out: Path, grader: subprocess.Popen, had: int) -> None:
    """Wait until the record has more rows than it had, or the grader is gone."""
    deadline = time.monotonic() + 60
    while rows_so_far(out, out.with_name("copy")) <= had and grader.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)


def test_a_killed_run_loses_nothing(submissions: Path, tmp_path: Path) -> None:
    """Killed at random moments and resumed each time, it never loses a row and ends with the bytes of a run in one go."""
    for number in range(8):
        hand_in(submissions, f"slow {number}", OPEN, "import time\ntime.sleep(0.3)", SHARE)
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    assert graded(submissions, whole, "--jobs", "2") == ALL_GRADED
    command = [
        sys.executable,
        "-m",
        "crm_lessons.cli.main",
        "grade",
        str(submissions),
        "--out",
        str(broken),
        "--resume",
    ]
    moments, had = random.Random(5), 0
    for _ in range(2):
        grader = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for_a_row(broken, grader, had)
        time.sleep(moments.uniform(0, 0.7))
        grader.kill()
        grader.wait()
        has = kept_rows(broken)
        assert has > had
        had = has
    assert graded(submissions, broken, "--resume", "--jobs", "1") == ALL_GRADED
    assert views(broken) == views(whole)


def test_what_was_graded_is_not_run_again(
    submissions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """To resume a run starts a child for what is new or changed, and for nothing else."""
    graded(submissions, tmp_path / "out")
    hand_in(submissions, "new", OPEN, SHARE)
    hand_in(submissions, "eve", OPEN, SHARE)
    begun: list[str] = []
    in_pool = run_room.in_pool

    def seen(papers, *others):
        begun.extend(paper.row.file for paper in papers)
        return in_pool(papers, *others)

    monkeypatch.setattr(run_room, "in_pool", seen)
    capsys.readouterr()
    assert graded(submissions, tmp_path / "out", "--resume") == ALL_GRADED
    assert len(begun) == 2
    assert "graded before, taken over as they are: 7; graded now: 2" in capsys.readouterr().out
    assert graded(submissions, tmp_path / "out", "--resume") == ALL_GRADED
    assert len(begun) == 2


def test_a_regrade_shows_what_changed(submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Student, marks and questions, on the terminal and in regrade.csv; where nothing changed there is none."""
    out = tmp_path / "out"
    graded(submissions, out)
    graded(submissions, out)
    assert not (out / "regrade.csv").exists()
    before = views(out)
    hand_in(submissions, "eve", OPEN, SHARE)
    capsys.readouterr()
    graded(submissions, out)
    said = capsys.readouterr().out
    assert "marks that changed since the run before: 1" in said
    assert "top_share" in next(line for line in said.splitlines() if line.startswith("  eve"))
    with (out / "regrade.csv").open(encoding="utf-8", newline="") as stream:
        (line,) = csv.DictReader(stream)
    assert (line["student"], float(line["before"]) < float(line["after"])) == ("eve", True)
    assert views(out) != before


def test_points_typed_by_the_teacher_count_from_then_on(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They reach every view, outlive a regrade, and what cannot be taken in is told with its line."""
    out = tmp_path / "out"
    graded(submissions, out)
    with (out / "to_read.csv").open(encoding="utf-8-sig", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert len(lines) == 6
    for line in lines:
        line["points"] = {"alice": "1,5", "carla": "many"}.get(line["student"], "")
    with (out / "to_read.csv").open("w", encoding="cp1252", errors="replace", newline="") as stream:
        writer = csv.DictWriter(stream, lines[0], delimiter=";")
        writer.writeheader()
        writer.writerows(lines)
    before = marks(out)
    capsys.readouterr()
    for more in (["--resume"], []):
        assert graded(submissions, out, *more) == ALL_GRADED
        said = capsys.readouterr().out
        assert "points given by you: 1" in said
        assert "“many” is not a number of points from 0 to" in said
        assert "answers for you to read, without points until then: 5" in said
        assert "marks that changed" not in said
        assert marks(out) == {**before, "alice": before["alice"] + 1.5}
    assert "many" in (out / "to_read.csv").read_text(encoding="utf-8-sig")


def marks(out: Path) -> dict[str, float]:
    """Return the points by student as grades.csv has them."""
    with (out / "grades.csv").open(encoding="utf-8", newline="") as stream:
        return {line["student"]: float(line["points"]) for line in csv.DictReader(stream)}


def test_a_broken_to_read_file_stops_before_any_work(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It may hold an evening of reading; it is not written over."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "to_read.csv").write_text("points\n2\n", encoding="utf-8")
    assert graded(submissions, tmp_path / "out") == WRONG_USAGE
    assert "missing column: student, sheet, question" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["to_read.csv"]


def test_an_interrupted_run_can_be_resumed(submissions: Path, tmp_path: Path) -> None:
    """Ctrl-C ends with its own code and a sentence, and what was graded is kept."""
    for number in range(20):
        hand_in(submissions, f"slow {number}", OPEN, "import time\ntime.sleep(0.5)")
    command = [sys.executable, "-m", "crm_lessons.cli.main", "grade", str(submissions), "--out", str(tmp_path / "out")]
    grader = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    wait_for_a_row(tmp_path / "out", grader, had=0)
    grader.send_signal(signal.SIGINT)
    said = grader.communicate(timeout=60)[1]
    assert grader.returncode == INTERRUPTED
    assert said.startswith("Interrupted. What was graded is kept")
    assert "Traceback" not in said
    assert kept_rows(tmp_path / "out") >= 1


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what the teacher was told on the error stream, which is one line and no traceback."""
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


def test_a_disk_that_fills_up_at_any_file_leaves_none_half_written(
    tmp_path: Path, full_disk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each file is the old one, the new one or not there; the sentence names it, and with room all is as in one go."""
    folder, whole, out = tmp_path / "in", tmp_path / "whole", tmp_path / "out"
    hand_in(folder, "alice", OPEN, SHARE, TEXT)
    (folder / "bob.ipynb").write_bytes(b"%PDF-1.7")
    graded(folder, whole)
    expected = {file.relative_to(whole): file.read_bytes() for file in whole.rglob("*.[ch][st][vm]*")}
    assert len(expected) == 7
    capsys.readouterr()
    for files in range(len(expected)):
        with full_disk(files):
            assert graded(folder, out, "--resume") == WRONG_USAGE
        said = one_sentence(capsys)
        assert "No space left on device" in said
        assert str(out) in said
        left = {file.relative_to(out): file.read_bytes() for file in out.rglob("*.*") if "gradebook" not in file.name}
        assert left.items() <= expected.items()
    graded(folder, out, "--resume")
    assert {name: (out / name).read_bytes() for name in expected} == expected


def _a_link_to_nowhere(out: Path) -> Path:
    out.symlink_to(out.with_name("nowhere"))
    return out


def _a_path_that_is_too_long(out: Path) -> Path:
    return out / ("x" * 300)


def _a_folder_for_a_gradebook(out: Path) -> Path:
    (out / "gradebook.sqlite").mkdir(parents=True)
    return out


def _another_format(out: Path) -> Path:
    out.mkdir()
    (out / "gradebook.sqlite").write_bytes(b"student,points\n" * 100)
    return out


def _a_damaged_gradebook(out: Path) -> Path:
    graded(out.with_name("in"), out)
    content = (out / "gradebook.sqlite").read_bytes()
    (out / "gradebook.sqlite").write_bytes(content[: len(content) // 2])
    return out


def _a_folder_for_to_read(out: Path) -> Path:
    (out / "to_read.csv").mkdir(parents=True)
    return out


def _a_pipe_for_to_read(out: Path) -> Path:
    out.mkdir()
    os.mkfifo(out / "to_read.csv")
    return out


def _a_workbook_for_to_read(out: Path) -> Path:
    out.mkdir()
    (out / "to_read.csv").write_bytes(b"PK\x03\x04\0\0")
    return out


def _a_folder_for_grades(out: Path) -> Path:
    (out / "grades.csv").mkdir(parents=True)
    return out


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        (_a_link_to_nowhere, "this folder cannot be made (File exists)"),
        (_a_path_that_is_too_long, "this folder cannot be made (File name too long)"),
        (_a_folder_for_a_gradebook, "gradebook.sqlite does not open as a gradebook"),
        (_another_format, "gradebook.sqlite does not open as a gradebook"),
        (_a_damaged_gradebook, "gradebook.sqlite is damaged"),
        (_a_folder_for_to_read, "to_read.csv is not a file"),
        (_a_pipe_for_to_read, "to_read.csv is not a file"),
        (_a_workbook_for_to_read, "to_read.csv cannot be read as a CSV file"),
        (_a_folder_for_grades, "grades.csv does not open or cannot be written (Is a directory)"),
    ],
)
def test_an_odd_folder_for_the_results_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], odd: Callable[[Path], Path], said: str
) -> None:
    """With exit code 2, what was found and what to do, and nothing in it is lost."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bob.ipynb").write_bytes(b"%PDF-1.7")
    out = odd(tmp_path / "out")
    capsys.readouterr()
    assert graded(tmp_path / "in", out) == WRONG_USAGE
    assert said in one_sentence(capsys)
