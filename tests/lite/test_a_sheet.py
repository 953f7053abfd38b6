"""A sheet in a browser that has nothing else: from the blank to the mark."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from page_of_edition import ROOT, Page, answers

from crm_lessons.checking.check import check_answer
from crm_lessons.cli.main import main
from crm_lessons.data.variants import Data, sheet_data
from crm_lessons.questions import catalogue
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Language
from crm_lessons.text.markup import plain

pytestmark = pytest.mark.xdist_group("lite")

SHEETS = [
    ("en", "00_python", "price_to_pay"),
    pytest.param("fr", "02_pareto_abc", "top_share", marks=pytest.mark.proof),
]
"""English here and French in tests/browser, in JupyterLab; the other way round by `make proof`."""


def marks(folder) -> dict[str, list[tuple[str, str]]]:
    """Return student -> question and points, of all that is handed in."""
    out = folder.parent / "grades"
    main(["grade", str(folder), "--out", str(out)])
    with (out / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return {
        student: [(row["question"], row["points"]) for row in rows if row["student"] == student]
        for student in {row["student"] for row in rows}
    }


def is_worth_the_same(folder: Path, stem: str, language: Language) -> bool:
    """Return whether what was handed in from a browser earns, question by question, what the worked sheet earns from a desktop."""
    on_a_desktop = folder / "on_a_desktop"
    on_a_desktop.mkdir()
    shutil.copy(ROOT / "solutions" / language / f"{stem}.ipynb", on_a_desktop)
    graded = marks(folder)
    return len(graded["in_a_browser"]) == len(answers(stem)) and graded["in_a_browser"] == graded["on_a_desktop"]


def is_helped(sheet: Page, question: Question, data: Data, language: Language) -> bool:
    """Return whether a known mistake meets what it meets on a desktop, and who asks for a hint gets the first."""
    wrong = question.mistakes[0].produces(data)
    verdict = check_answer(question, wrong, data)
    said = sheet.said(f"sheet.check({question.id}={wrong!r})") + sheet.said(f'sheet.hint("{question.id}")')
    expected = [verdict.outcome.words, verdict.message, question.hints[0]]
    return verdict.mistake is not None and all(plain(text.in_language(language)) in said for text in expected)


@pytest.mark.parametrize(("language", "stem", "missed"), SHEETS)
def test_from_the_blank_to_the_mark(opened, tmp_path, language, stem, missed):
    """A wrong answer is helped; every right one is right on the screen, is there after the page was left, and is worth what it is
    worth from a desktop.
    """
    path = f"exercises/{language}/{stem}.ipynb"
    sheet, written = opened(path, language), answers(stem, language)
    sheet.fill(written)
    sheet.run_all()
    shown = sheet.page.evaluate(
        "() => JSON.stringify(window.jupyterapp.shell.currentWidget.context.model.toJSON().cells.map(one => one.outputs))"
    )
    assert "ename" not in shown
    assert is_helped(sheet, catalogue.SHEETS[stem][missed], sheet_data(stem), language)
    handed_in = sheet.handed_in(tmp_path / "handed_in" / "in_a_browser")
    assert handed_in.name == f"{stem}.ipynb"
    assert is_worth_the_same(tmp_path / "handed_in", stem, language)
    sheet.page.reload()
    sheet.page.wait_for_selector(".jp-Notebook")
    kept = {cell["id"]: "".join(cell["source"]) for cell in json.loads(sheet.stored(path))["cells"]}
    assert {name: kept[name] for name in written} == written
    remembered = json.loads(sheet.stored(".crm_lessons/progress.json"))[stem]
    assert remembered.keys() == {name.removeprefix("answer-") for name in written}


@pytest.mark.proof
def test_a_sheet_is_handed_in_after_the_browser_was_closed(chromium, browser, address, tmp_path):
    """Sheet 2, worked to its end and saved; another day the browser is opened again, and the sheet goes to the teacher as it was."""
    stem = "02_pareto_abc"
    path = f"exercises/fr/{stem}.ipynb"
    for day in range(2):
        person = browser.browser_type.launch_persistent_context(str(tmp_path / "kept"), executable_path=chromium)
        sheet = Page(person.new_page(), f"{address}fr/workbook/", "notebooks")
        sheet.open(path)
        if day == 0:
            sheet.fill(answers(stem))
            sheet.run_all()
            sheet.save()
        else:
            sheet.handed_in(tmp_path / "handed_in" / "in_a_browser")
        assert sheet.wrong == []
        person.close()
    assert is_worth_the_same(tmp_path / "handed_in", stem, "fr")
