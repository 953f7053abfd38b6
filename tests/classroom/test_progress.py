"""What is remembered of a learner's work, when more than one notebook is open."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from crm_lessons import open_sheet
from crm_lessons.classroom import one_at_a_time
from crm_lessons.classroom.progress import progress_file

STEM = "02_pareto_abc"
ATTEMPTS = 40
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
        sheet.check(top_share=0.8)
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
    sheet.check(top_customers={5, 7, 12}, top_share=0.02)
    assert said in repr(open_sheet(STEM, language=language).progress())
    assert said in sheet.progress()._repr_html_()
    sheet.check(top_share=0.8)
    assert said not in repr(sheet.progress())
