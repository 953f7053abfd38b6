"""What is remembered of a learner's work, when more than one notebook is open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import IPython
import pytest

from crm_lessons import open_sheet
from crm_lessons.classroom.kept import one_at_a_time
from crm_lessons.classroom.kept.progress import progress_file

STEM = "02_pareto_abc"
ATTEMPTS = 15
ONE_NOTEBOOK = f"""
import sys
from crm_lessons import open_sheet

sheet = open_sheet("{STEM}", language="fr")
print("open", flush=True)
sys.stdin.readline()
for attempt in range({ATTEMPTS}):
    sheet.check(**{{sys.argv[1]: attempt / 1000}})
    sheet.check(top_share=attempt + float(sys.argv[2]))
"""


@pytest.fixture
def sheet():
    return open_sheet(STEM, language="fr")


def _stored():
    return json.loads(progress_file().read_text(encoding="utf-8"))[STEM]


def test_two_notebooks_lose_no_attempt_of_each_other(tmp_path):
    """Two real processes check one question in common and one each, at the same time; every attempt is counted."""
    script = tmp_path / "notebook.py"
    script.write_text(ONE_NOTEBOOK, encoding="utf-8")
    both = [
        subprocess.Popen(
            [sys.executable, str(script), question, shift], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for question, shift in (("peak_profit", "0.25"), ("real_top_share", "0.75"))
    ]
    for process in both:
        assert process.stdout.readline() == "open\n"
    for process in both:
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in both:
        process.communicate(timeout=300)
        assert process.returncode == 0
    attempts = {question: known["attempts"] for question, known in _stored().items()}
    assert attempts == {"peak_profit": ATTEMPTS, "real_top_share": ATTEMPTS, "top_share": 2 * ATTEMPTS}
    assert [file for file in progress_file().parent.iterdir() if file.suffix == ".tmp"] == []


def test_a_lock_that_is_never_given_back_does_not_stop_the_work(sheet, monkeypatch):
    """A process that was suspended in the middle is waited for, but not for ever."""
    monkeypatch.setattr(one_at_a_time, "LONGEST_WAIT", 0.01)
    with one_at_a_time.one_at_a_time(progress_file()):
        sheet.check(top_share=0.7205)
    assert _stored()["top_share"]["attempts"] == 1


def test_the_same_answer_again_is_no_new_attempt(sheet):
    """Running the whole sheet again, here or another day, does not open the worked solution; another answer counts."""
    sheet.check(top_share=0.2)
    sheet.check(top_share=0.2)
    open_sheet(STEM, language="fr").check(top_share=0.2)
    assert _stored()["top_share"]["attempts"] == 1
    assert "vous en êtes à 1" in repr(sheet.solution("top_share"))
    sheet.check(top_share=0.3)
    assert _stored()["top_share"]["attempts"] == 2
    assert "top_share =" in repr(sheet.solution("top_share"))


class Stubborn:
    """A student's own object, which no program can keep."""

    def __reduce__(self):
        raise RuntimeError


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [("abc_by_revenue", lambda revenue: {}, lambda revenue: revenue), ("top_share", Stubborn(), Stubborn())],
)
def test_an_answer_that_cannot_be_known_again_always_counts(sheet, question, first, second):
    """Two functions are two attempts, and so is whatever cannot be kept: rather one too many than one too few."""
    sheet.check(**{question: first})
    sheet.check(**{question: second})
    assert _stored()[question]["attempts"] == 2


def test_what_an_older_version_kept_is_still_read(sheet):
    """A file without the newer entries keeps its points."""
    older = {"attempts": 3, "best_points": 1.5, "outcome": "partly_correct", "hints": 1, "solution_seen": False}
    Path(progress_file()).parent.mkdir(parents=True, exist_ok=True)
    progress_file().write_text(json.dumps({STEM: {"top_share": older}}), encoding="utf-8")
    assert sheet.progress().points == 1.5


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["1 essai ", "2 essais", "indices lus\u202f: 1 sur 3", "solution lue", "`sheet.forget()` les efface"]),
        ("en", ["1 attempt ", "2 attempts", "hints read: 1 of 3", "solution read", "`sheet.forget()` deletes them"]),
    ],
)
def test_the_panel_shows_what_each_question_took(language, said):
    """Attempts, hints and the solution that was read; and that they stay on this computer."""
    sheet = open_sheet(STEM, language=language)
    sheet.check(top_share=0.1)
    sheet.check(top_share=0.2)
    sheet.check(real_top_share=0.1)
    sheet.hint("top_share")
    sheet.solution("ginis", anyway=True)
    shown = repr(sheet.progress())
    assert [words for words in said if words not in shown] == []


def test_a_demonstration_says_that_nothing_is_kept():
    """What is not remembered is not said to be."""
    assert "Rien n'est retenu" in repr(open_sheet(STEM, language="fr", remember=False).progress())


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "2 points sur 2, à partir d'une réponse à revoir"), ("en", "from an answer that is not right yet")],
)
def test_points_that_follow_on_are_shown_as_such(language, said):
    """Here and after a restart; once the answer is right by itself, it is right and nothing else."""
    sheet = open_sheet(STEM, language=language)
    sheet.check(top_customers={5, 7}, top_share=0.065)
    assert said in repr(open_sheet(STEM, language=language).progress())
    assert said in sheet.progress()._repr_html_()
    sheet.check(top_share=0.7205)
    assert said not in repr(sheet.progress())


DAMAGED = {
    "empty": b"",
    "cut short": b'{"02_pareto_abc": {"top_sh',
    "binary": bytes(range(256)),
    "a list": b"[1, 2]",
    "no sheets": b'{"02_pareto_abc": 3}',
    "deep": b"[" * 100_000,
    "a huge number": b'{"02_pareto_abc": {"top_share": {"attempts": ' + b"9" * 5000 + b"}}}",
    "huge": b" " * (11 * 2**20) + b"{}",
    "of other letters": '{"é": {}}'.encode("utf-16"),
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_set_aside_and_the_work_goes_on(content):
    """What was there is kept beside it, twice if need be, and the new attempt is remembered."""
    file = progress_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    for aside in ("progress.unreadable.json", "progress.unreadable2.json"):
        file.write_bytes(content)
        open_sheet(STEM).check(top_share=0.1)
        assert (file.parent / aside).read_bytes() == content
        assert _stored()["top_share"]["attempts"] == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes of POSIX")
@pytest.mark.parametrize(
    "make", [lambda path: path.mkdir(), lambda path: os.mkfifo(path), lambda path: path.symlink_to(path)]
)
def test_what_is_no_file_is_set_aside_too(make):
    """A folder, a pipe that would never end, a link to itself."""
    progress_file().parent.mkdir(parents=True, exist_ok=True)
    make(progress_file())
    sheet = open_sheet(STEM)
    sheet.check(top_share=0.1)
    assert "1 essai" in repr(sheet.progress())
    assert _stored()["top_share"]["attempts"] == 1


@pytest.mark.parametrize(
    "entry",
    [
        {"best_points": float("nan")}, {"best_points": float("inf")}, {"attempts": 10**30}, {"hints": -1}, {"outcome": "newer"},
        {"outcome": 3}, {"last_answer": None}, {"follows": []}, {"hints": "2"},
    ],
    ids=str,
)  # fmt: skip
def test_an_entry_that_makes_no_sense_costs_nothing_else(entry):
    """Points, hints and the overview all work, and the next answer counts."""
    progress_file().parent.mkdir(parents=True, exist_ok=True)
    progress_file().write_text(json.dumps({STEM: {"top_share": entry}, "newer": {"x": {}}}), encoding="utf-8")
    sheet = open_sheet(STEM)
    for said in (sheet.progress(), sheet.hint("top_share"), sheet.check(top_share=0.7205)):
        assert repr(said)
    assert sheet.progress().points >= 0
    assert "newer" in json.loads(progress_file().read_text(encoding="utf-8"))


def test_what_a_newer_version_keeps_is_kept(sheet):
    """An older one changes what it knows and leaves the rest."""
    progress_file().parent.mkdir(parents=True, exist_ok=True)
    progress_file().write_text(json.dumps({STEM: {"top_share": {"mood": "good"}}}), encoding="utf-8")
    sheet.check(top_share=0.1)
    assert _stored()["top_share"]["mood"] == "good"


def test_half_a_letter_in_the_file_stops_nothing(sheet):
    """JSON can hold what UTF-8 cannot."""
    progress_file().parent.mkdir(parents=True, exist_ok=True)
    progress_file().write_text('{"02_pareto_abc \u00b7 \\ud800": {}}', encoding="utf-8")
    sheet.check(top_share=0.1)
    assert _stored()["top_share"]["attempts"] == 1


SPARE = """
import pwd

def nobody(number):
    raise KeyError(number)

pwd.getpwuid = nobody
from crm_lessons import open_sheet
sheet = open_sheet("02_pareto_abc", language="fr", student="zo\\u00e9")
for said in (sheet, sheet.check(top_share=0.1), sheet.check(top_share=...), sheet.hint("top_share"), sheet.progress(),
             sheet.solution("top_share", anyway=True), sheet.choose("who_is_right"), sheet.ready(), sheet.forget()):
    print(repr(said))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the variables of POSIX")
@pytest.mark.parametrize(
    "around",
    [
        pytest.param(
            {"HOME": None, "PYTHONIOENCODING": "ascii"},
            marks=pytest.mark.skipif(IPython.version_info < (9,), reason="IPython 8 itself does not start without a home"),
        ),
        {"HOME": "/dev/null", "PYTHONIOENCODING": "cp1252"},
        {"HOME": "/proc", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=str,
)  # fmt: skip
def test_a_sheet_works_without_a_home_and_on_any_terminal(around):
    """In a folder that cannot be written either: every method answers, and no word of a library is heard."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("CRM_LESSONS", "LC_", "LANG", "PYTHON"))
    }
    variables = {name: value for name, value in (kept | around).items() if value is not None}
    done = subprocess.run(
        [sys.executable, "-c", SPARE], cwd="/", env=variables, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
