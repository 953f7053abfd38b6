"""nbval proves what the repository stores, and grades sheets: strictly run, each wrong answer is a failure."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_output

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


def test_each_wrong_answer_is_a_failure_and_no_other(submission, tmp_path: Path) -> None:
    """Wrong, blank, unreadable and half right each fail their own check; the other answers pass, a text included."""
    questions = [match[1] for cell in submission.cells if (match := re.match(r"sheet\.check\((\w+)=", cell.source))]
    spoiled = dict(zip(questions[::3], ["-12345.678", "...", "object()", "['nobody']"], strict=False))
    for question, answer in spoiled.items():
        spoil(submission, question, answer)
    assert len(spoiled) > 2
    assert failures(submission, tmp_path) == set(spoiled)


def test_what_is_stored_and_not_shown_again_is_a_failure(tmp_path: Path) -> None:
    """A text of another day, one tagged as the reader's own included, and a picture that is there or not."""
    shutil.copy(ROOT / "conftest.py", tmp_path)
    tagged = {"tags": ["nbval-ignore-output"]}
    picture = {"image/png": "iVBORw0KGgoAAAA=", "text/plain": "<Figure>"}
    draw = "from IPython.display import display\ndisplay(%r, raw=True)"
    cells = [
        new_code_cell("1 + 1", outputs=[_shown("2")], execution_count=1),
        new_code_cell("1 + 2", outputs=[_shown("2")], execution_count=2),
        new_code_cell("1 + 3", outputs=[_shown("2")], execution_count=3, metadata=tagged),
        new_code_cell(
            draw % picture,
            outputs=[new_output("display_data", picture | {"image/png": "iVBORw0KGgoBBBB="})],
            execution_count=4,
        ),
        new_code_cell(
            draw % picture, outputs=[new_output("display_data", {"text/plain": "<Figure>"})], execution_count=5
        ),
    ]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "stored.ipynb")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--nbval", "--nbval-current-env", "stored.ipynb"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": os.pathsep.join(str(ROOT / "tests" / one) for one in ("notebooks", "browser"))}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert re.findall(r"^FAILED stored.ipynb::Cell (\d)", done.stdout, re.MULTILINE) == ["1", "2", "4"], done.stdout


def _shown(text: str) -> nbformat.NotebookNode:
    return new_output("execute_result", {"text/plain": text}, execution_count=1)
