"""Strictly run, a sheet is graded by `pytest --nbval-lax` too: a failure for each wrong answer, none on a complete sheet."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parents[2]
STEM = "05_tcc_radar"


@pytest.fixture
def submission(tmp_path: Path) -> nbformat.NotebookNode:
    """Return the worked sheet as somebody hands it in."""
    return nbformat.read(ROOT / "solutions" / "fr" / f"{STEM}.ipynb", 4)


def failures(notebook: nbformat.NotebookNode, folder: Path) -> set[str]:
    """Return the questions whose check fails where pytest runs the notebook strictly."""
    nbformat.write(notebook, folder / "submission.ipynb")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--nbval-lax", "--nbval-current-env",
         "submission.ipynb"],
        cwd=folder, env={**os.environ, "CRM_LESSONS_STRICT": "1"}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    failed = re.search(r"(\d+) failed", done.stdout)
    questions = set(re.findall(r"AnswerNotRight\S*: (\w+): ", done.stdout))
    assert (int(failed[1]) if failed else 0) == len(questions), done.stdout[-3000:]
    assert done.returncode == bool(questions)
    return questions


def spoil(notebook: nbformat.NotebookNode, question: str, answer: str) -> None:
    """Put another answer after the student's own."""
    checks = [cell for cell in notebook.cells if cell.source.startswith(f"sheet.check({question}=")]
    (check,) = checks
    notebook.cells[notebook.cells.index(check) - 1].source += f"\n{question} = {answer}"


def test_a_complete_sheet_passes(submission, tmp_path: Path) -> None:
    """Nothing fails, a text for the teacher included."""
    assert failures(submission, tmp_path) == set()


def test_each_wrong_answer_is_a_failure_and_no_other(submission, tmp_path: Path) -> None:
    """Wrong, blank, unreadable and half right each fail their own check; the other answers pass."""
    questions = [match[1] for cell in submission.cells if (match := re.match(r"sheet\.check\((\w+)=", cell.source))]
    spoiled = dict(zip(questions[::3], ["-12345.678", "...", "object()", "['nobody']"], strict=False))
    for question, answer in spoiled.items():
        spoil(submission, question, answer)
    assert len(spoiled) > 2
    assert failures(submission, tmp_path) == set(spoiled)
