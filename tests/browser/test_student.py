"""A student works the sheet of chapter 2 in a real browser, from the blank to the mark."""

from __future__ import annotations

import csv
import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from in_lab.page import Notebook

from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.panel import EDGES
from crm_lessons.cli.main import main
from crm_lessons.cli.teachers.grade import ALL_GRADED
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.two_tiers import tiers
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import plain

if TYPE_CHECKING:
    from playwright.sync_api import Locator

pytestmark = pytest.mark.xdist_group("browser")

STEM = "02_pareto_abc"
SHEET = SHEETS[STEM]
HINT = Text(fr="Indice {} sur 3", en="Hint {} of 3")
RUN_IT_AGAIN = Text(fr="Relancer ma feuille depuis le début", en="Run my sheet from the top")


@dataclass
class Walk:
    """One student's way through the sheet, on one desk and in one language."""

    notebook: Notebook
    language: Language
    expect: Any

    def says(self, output: Locator, sentence: Text) -> None:
        """Wait until a cell shows a sentence; on the screen, code and emphasis have no signs."""
        self.expect(output).to_contain_text(plain(self.read(sentence)).replace("`", ""))

    def read(self, text: Text) -> str:
        return text.in_language(self.language)

    def answer(self, question: str, code: str) -> Locator:
        """Put a line of code in the answer cell, run it, and return what the check shows."""
        self.notebook.write(f"{question} = ", code)
        self.notebook.run(f"{question} = ")
        return self.notebook.run(f"sheet.check({question}=")

    def earned(self) -> dict[str, float]:
        """Return the points that the progress panel shows for each question."""
        rows = self.notebook.run("sheet.progress()").locator("tbody tr")
        self.expect(rows).to_have_count(len(SHEET.questions))
        return dict(_question_and_points(row) for row in rows.all_inner_texts())


@pytest.fixture
def walk(expect, reader, request):
    """Return the way of a student of whom nothing is remembered, with the sheet open and nothing answered."""
    desk, language = request.param
    jupyter = request.getfixturevalue(desk)
    shutil.rmtree(jupyter.home, ignore_errors=True)
    walk = Walk(reader(jupyter), language, expect)
    walk.notebook.open(f"exercises/{language}/{STEM}.ipynb")
    return walk


# In English a sheet is worked in tests/lite.
AGAIN = [pytest.param(desk, marks=pytest.mark.proof) for desk in (("lab", "en"), ("classic", "fr"))]


@pytest.mark.parametrize("walk", [("lab", "fr"), *AGAIN], indirect=True, ids="-".join)
def test_from_the_blank_to_the_mark(walk):
    """Blank, wrong, helped, half right, right, run again, handed in: the marks are those that the screen showed."""
    nothing_is_red_before_an_answer(walk)
    a_known_mistake_is_named(walk)
    two_hints_come_one_by_one(walk)
    a_right_answer_is_right(walk)
    half_a_mistake_earns_half(walk)
    a_choice_gives_the_line_to_write(walk)
    progress_survives_a_restart(walk)
    the_saved_file_stands_by_itself(walk)
    assert graded(walk) == walk.earned()


def nothing_is_red_before_an_answer(walk):
    """A blank sheet runs to its end: every check says in words that there is no answer yet, and nothing is red."""
    walk.notebook.run_all()
    checks = walk.notebook.outputs("sheet.check(")
    assert len(checks) == len(SHEET.questions)
    for check in checks:
        walk.says(check, Outcome.NOT_ATTEMPTED.words)
    assert no_cell_failed(walk)
    assert EDGES[Outcome.INCORRECT] not in walk.notebook.page.locator(".jp-Notebook:visible").inner_html()


def a_known_mistake_is_named(walk):
    """A share of customers given for a share of revenue meets its own sentence."""
    mistake = next(one for one in SHEET["top_share"].mistakes if one.name == "share_of_customers")
    check = walk.answer("top_share", "top_share = 0.2")
    walk.says(check, Outcome.INCORRECT.words)
    walk.says(check, mistake.message)


def two_hints_come_one_by_one(walk):
    """The second call shows one hint more than the first."""
    first, second, _ = SHEET["top_share"].hints
    walk.notebook.add_below("sheet.check(top_share=", 'sheet.hint("top_share")')
    shown = walk.notebook.run("sheet.hint(")
    walk.expect(shown).to_contain_text(walk.read(HINT).format(1))
    walk.says(shown, first)
    walk.expect(shown).not_to_contain_text(plain(walk.read(second)))
    shown = walk.notebook.run("sheet.hint(")
    walk.expect(shown).to_contain_text(walk.read(HINT).format(2))
    walk.says(shown, second)


def a_right_answer_is_right(walk):
    """The right share is praised, and the progress panel gains its points."""
    before = walk.earned()
    right = SHEET["top_share"].expected(sheet_data(STEM))
    walk.says(walk.answer("top_share", f"top_share = {float(right)!r}"), Outcome.CORRECT.words)
    assert walk.earned() == before | {"top_share": SHEET["top_share"].points}


def half_a_mistake_earns_half(walk):
    """A mistake that is half right is called so."""
    mistake = next(one for one in SHEET["ginis"].mistakes if one.name == "corrected")
    values = [float(gini) for gini in mistake.produces(sheet_data(STEM))]
    check = walk.answer("ginis", f"ginis = {values!r}")
    walk.says(check, Outcome.PARTLY_CORRECT.words)
    walk.says(check, mistake.message)


def a_choice_gives_the_line_to_write(walk):
    """A click chooses, a letter and a reason, and so do Tab and Space; the line that is shown is selected
    by a click, as it says; put in the answer cell, it is the answer.
    """
    question = SHEET["who_is_right"]
    letter, number = tiers(question.expected(sheet_data(STEM)))
    chooser = walk.notebook.run('sheet.choose("who_is_right")')
    buttons, reasons = chooser.get_by_role("radio"), len(question.choices)
    buttons.nth(reasons + list(question.reasons).index(number)).check()
    buttons.first.check()
    walk.expect(chooser.locator("pre")).to_have_text(f'who_is_right = "a{number}"')
    for _ in range(list(question.choices).index(letter)):
        walk.notebook.page.keyboard.press("Tab")
    walk.notebook.page.keyboard.press("Space")
    walk.expect(chooser.get_by_role("radio", checked=True)).to_have_count(2)
    line = f'who_is_right = "{letter}{number}"'
    walk.expect(chooser.locator("pre")).to_have_text(line)
    chooser.locator("pre").click()
    assert walk.notebook.page.evaluate("getSelection().toString()").strip() == line
    walk.says(walk.answer("who_is_right", line), Outcome.CORRECT.words)


def progress_survives_a_restart(walk):
    """After a restart and a run of everything, each question has the points that it had before."""
    before = walk.earned()
    walk.notebook.restart_and_run_all()
    assert walk.earned() == before
    assert no_cell_failed(walk)


def the_saved_file_stands_by_itself(walk):
    """Pressed before handing in, the button runs the saved file and counts the verdicts that the screen shows."""
    walk.notebook.save()
    last = walk.notebook.output("sheet.ready()")
    last.get_by_role("button", name=walk.read(RUN_IT_AGAIN)).click()
    waiting = len(SHEET.questions) - 3
    for outcome, count in ((Outcome.NOT_ATTEMPTED, waiting), (Outcome.CORRECT, 2), (Outcome.PARTLY_CORRECT, 1)):
        walk.expect(last).to_contain_text(f"{walk.read(outcome.words)} ({count})")


def graded(walk):
    """Return the points of each question in the grades that the command gives the saved file."""
    out = walk.notebook.file.with_suffix(".grades")
    assert main(["grade", str(walk.notebook.file), "--out", str(out)]) == ALL_GRADED
    (row,) = csv.DictReader((out / "grades.csv").read_text(encoding="utf-8-sig").splitlines())
    assert row["status"] == "graded"
    return {question.id: float(row[question.id]) for question in SHEET.questions}


def no_cell_failed(walk):
    """Return whether no cell shows a traceback or a warning."""
    failures = walk.notebook.page.locator('.jp-Notebook:visible [data-mime-type="application/vnd.jupyter.stderr"]')
    return failures.count() == 0


def _question_and_points(row: str) -> tuple[str, float]:
    """Read a line of the progress panel: `✓ 2 · top_share 2 points sur 2 …`."""
    name, points = re.search(r"· (\w+)\s+([\d.,]+) point", row).groups()
    return name, float(points.replace(",", "."))
