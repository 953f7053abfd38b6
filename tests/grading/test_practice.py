"""Practice reaches no mark: a sheet with cells that ask questions again is graded as one without."""

import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from crm_lessons.authoring.products.editions import SOLUTION, as_notebook, draft
from crm_lessons.authoring.reading.chapter import read_chapter
from crm_lessons.checking.verdict import Outcome
from crm_lessons.grading.handed_in.submissions import find_submissions
from crm_lessons.grading.row import Row
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
    """After each answer, cells practise and overwrite all that the sheet has: every verdict and every remark stays the same.

    The function practises, too, out of sight of its code.
    """
    chapter = read_chapter(ROOT, STEM, SHEETS)
    notebook = as_notebook(draft(chapter, SOLUTION, "fr"), STEM, SOLUTION)
    (tmp_path / "plain.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
    cells = []
    for cell in notebook.cells:
        if cell.source.startswith("def "):
            cell.source = cell.source.replace(":\n", ":\n    getattr(sheet, 'trial').orders.sum()\n", 1)
        cells.append(cell)
        if cell.id.startswith("check-"):
            cells += [new_code_cell(source) for source in practice(cell.id.removeprefix("check-"))]
    notebook.cells = cells
    (tmp_path / "practised.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
    plain, practised = sorted(grade(find_submissions(tmp_path).submissions, Rules(jobs=2)), key=lambda row: row.student)
    assert practised.verdicts == plain.verdicts
    assert (practised.points, practised.reason) == (plain.points, plain.reason)
    assert plain.points > 0
    assert any("getattr" in cell.source for cell in cells)


OPEN = """
from math import ceil
import pandas as pd
from crm_lessons import open_sheet
sheet = open_sheet("06_kpis", language="en")
printed = sheet.data("printed_campaign")
"""
ANSWER = 'example_break_even = ceil(printed["cost"] / printed["margin_per_order"])'
INSIDE = ANSWER.replace("example", "    example")
BESIDE_AN_ANSWER = {
    "its variables have the names of practice": [
        "for row in sheet.trial.orders: print(row)",
        f"for row in [1]:\n    row\n{INSIDE}",
    ],
    "so has its function's parameter": [
        "row = sheet.trial",
        "def rate(row): return ceil(row['cost'] / row['margin_per_order'])\nexample_break_even = rate(printed)",
    ],
    "it calls what practice took the name of": [
        "sum = sheet.trial.orders.sum()",
        ANSWER.replace("ceil(", "sum([1]) * ceil("),
    ],
    "a name was a number before": ["t = 5", f"t = sheet.again()\nt.check(3)\ndel t\n{ANSWER}"],
    "what practice gave is changed and deleted": [f"n = sheet.trial.orders\nn += 1\ndel n\n{ANSWER}"],
    "a condition": [f"if True:\n    sheet.again()\n{INSIDE}"],
    "a loop": [f"for n in range(2):\n    t = sheet.again()\n    t.check(n)\n{INSIDE}"],
    "an attempt": [f"try:\n    sheet.again()\n{INSIDE}\nexcept Exception:\n    pass"],
    "a loop until it is right": [
        f"n, right = 0, False\nwhile not right:\n    n += 1\n    right = sheet.trial.check(n)\n{ANSWER}"
    ],
    "a loop until three are tried": [
        f"t = []\nwhile len(t) < 3:\n    t.append(sheet.again())\n    print(len(t))\n{ANSWER}"
    ],
    "a function": [
        "def rate():\n    sheet.similar('units', anyway=True)\n    return ceil(printed['cost'] / printed['margin_per_order'])",
        "example_break_even = rate()",
    ],
    "a list": [f"t = []\nt.append(sheet.again())\nt[0].check(3)\n{ANSWER}"],
    "a column": [f"printed['mine'] = sheet.trial.orders\nprinted['mine'] + 1\n{ANSWER}"],
    "a function from before": ["def tell(): return t.check(3)", "t = sheet.again()", f"tell()\n{ANSWER}"],
    "a pair": [ANSWER.replace("example", "t, example").replace("= ", "= sheet.again(), ")],
    "one cell": [f"{OPEN}\nfor n in range(2):\n    sheet.again()\n{INSIDE}"],
    "a name of its own": ["s = sheet\nprinted = s.trial.printed", ANSWER],
    "out of sight": ["printed = getattr(sheet, 'trial').printed", "exec('printed = sheet.trial.printed')", ANSWER],
    "a magic": [f"%time t = sheet.again()\n%timeit -n 1 -r 1 sheet.trial\nt.check(3)\n{ANSWER}"],
    "only looked for": [f"if hasattr(sheet, 'again'):\n{INSIDE}"],
    "a class of its own": [
        "class Sheet:\n    trial = 1\nmine = Sheet()",
        ANSWER.replace("ceil(", "mine.trial * ceil("),
    ],
    "deep in a sum": ["printed = " + "1 + " * 400 + "sheet.trial.printed", ANSWER],
    "the same cell again": [ANSWER, "printed = sheet.trial.printed\nexample_break_even = printed['cost']"],
    "changed afterwards": [ANSWER, "example_break_even = sheet.trial.orders\nexample_break_even += 1"],
}
NO_ANSWER = {
    "in the name of the sheet's table": [f"printed = sheet.again().printed\n{ANSWER}"],
    "in a function that is given the sheet": [
        "def rate(one):\n    one.again()\n    return ceil(printed['cost'] / printed['margin_per_order'])",
        "example_break_even = rate(sheet)",
    ],
    "given by practice": ["example_break_even = sheet.trial.example_break_even"],
    "computed on it": [f"printed = sheet.trial.printed\n{ANSWER}\nsheet.trial.check(example_break_even)"],
    "by its leave": [f"if sheet.trial:\n{INSIDE}"],
}


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Row]:
    """Return the rows of notebooks of these cells, by the words above."""
    folder = tmp_path_factory.mktemp("practised")
    words = [*BESIDE_AN_ANSWER, *NO_ANSWER]
    for place, cells in enumerate([*BESIDE_AN_ANSWER.values(), *NO_ANSWER.values()]):
        notebook = new_notebook(cells=[new_code_cell(source) for source in (OPEN, *cells)])
        (folder / f"{place}.ipynb").write_text(nbformat.writes(notebook), encoding="utf-8")
    rows = grade(find_submissions(folder).submissions, Rules(jobs=2))
    return {words[int(Path(row.file).stem)]: row for row in rows}


@pytest.mark.parametrize("words", BESIDE_AN_ANSWER)
def test_an_answer_is_not_lost_to_practice(rows: dict[str, Row], words: str) -> None:
    """It stands by itself, whatever practises beside it, and its teacher reads nothing of that."""
    assert (rows[words].points, rows[words].reason) == (1, None)


@pytest.mark.parametrize("words", NO_ANSWER)
def test_practice_gives_no_point(rows: dict[str, Row], words: str) -> None:
    """What is right on other numbers, or only where practice is, is no answer; student and teacher read why."""
    row = rows[words]
    (verdict,) = (verdict for verdict in row.verdicts if verdict.question == "example_break_even")
    assert row.points == 0
    assert verdict.outcome is Outcome.NOT_ATTEMPTED
    assert "relies on practice" in verdict.message.en
    assert row.reason is not None
    assert row.reason.en.endswith("left out where a sheet is graded; no answer because of it: `example_break_even`")
