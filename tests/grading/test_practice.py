"""Practice reaches no mark: a sheet with cells that ask questions again is graded as one without."""

import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell

from crm_lessons.authoring.products.editions import SOLUTION, as_notebook, draft
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.questions.asked import asked
from crm_lessons.questions.catalogue import SHEETS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")
ROOT = Path(__file__).parents[2]
STEM = "06_kpis"


def practice(name: str) -> list[str]:
    """Return cells that practise a question, and leave what they drew under every name that the sheet has by then."""
    one = asked(STEM, name)
    taken = [f"{table} = essai.{table}" for table in (*one.tables, *one.worked_out)]
    return [
        f'essai = sheet.again("{name}")\nessai',
        "\n".join(["essai = sheet.trial", *taken, f"{name} = essai.check({name})", f"essai.check({name})"]),
        f'sheet.similar("{name}", anyway=True)',
        f"{name} = sheet.again()",
    ]


def test_a_sheet_with_practice_is_graded_as_one_without(tmp_path: Path) -> None:
    """After each answer, cells practise and overwrite all that the sheet has: every verdict and every remark stays the same."""
    chapter = read_chapter(ROOT, STEM, SHEETS)
    notebook = as_notebook(draft(chapter, SOLUTION, "fr"), STEM, SOLUTION)
    (tmp_path / "plain.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
    cells = []
    for cell in notebook.cells:
        cells.append(cell)
        if cell.id.startswith("check-"):
            cells += [new_code_cell(source) for source in practice(cell.id.removeprefix("check-"))]
    notebook.cells = cells
    (tmp_path / "practised.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
    plain, practised = sorted(grade(find_submissions(tmp_path).submissions, Rules(jobs=2)), key=lambda row: row.student)
    assert practised.verdicts == plain.verdicts
    assert (practised.points, practised.reason) == (plain.points, plain.reason)
    assert plain.points > 0
