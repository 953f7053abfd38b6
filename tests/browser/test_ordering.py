"""Putting words in order without typing, by mouse and by keyboard, in a real browser."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest

from crm_lessons.checking.verdict import Outcome
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    from playwright.sync_api import Locator

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.proof]

STEM = "01_crm_process"
STEPS = SHEETS[STEM]["steps"]
MOVE_UP = Text(fr="Monter", en="Move up")


def by_mouse(control: Locator) -> None:
    """Click on a control."""
    control.click()


def by_keyboard(control: Locator) -> None:
    """Go to a control with Tab, from wherever the focus is, and press Space."""
    for _ in range(20):
        if control.evaluate("node => node === document.activeElement"):
            break
        control.page.keyboard.press("Tab")
    control.page.keyboard.press("Space")


@pytest.mark.parametrize(("language", "press"), [("fr", by_keyboard), ("fr", by_mouse), ("en", by_mouse)])
def test_words_are_moved_up_into_their_order(lab, reader, expect, language, press):
    """The line that the widget gives, put in the answer cell, is the right answer."""
    shutil.rmtree(lab.home, ignore_errors=True)
    notebook = reader(lab)
    notebook.open(f"exercises/{language}/{STEM}.ipynb")
    notebook.run("import ")
    widget = notebook.run("sheet.order(")
    labels = widget.locator("label").filter(has=notebook.page.get_by_role("radio"))
    expect(labels).to_have_count(len(STEPS.vocabulary))
    words = [STEPS.vocabulary[name].in_language(language) for name in STEPS.expected({})]
    for place, word in enumerate(words):
        # what Tab reaches goes round from a place before the widget
        notebook.cell("sheet.order(").locator(".cm-content").click()
        notebook.page.keyboard.press("Escape")
        press(widget.get_by_role("radio", name=word))
        for step in range(labels.all_inner_texts().index(word), place, -1):
            press(widget.get_by_role("button", name=MOVE_UP.in_language(language)))
            expect(labels.nth(step - 1)).to_have_text(word)
    line = widget.locator("pre")
    expect(line).to_have_text(re.compile(".+".join(map(re.escape, words)), re.DOTALL))
    notebook.write("steps = ", line.inner_text())
    notebook.run("steps = ")
    expect(notebook.run("sheet.check(steps=")).to_contain_text(Outcome.CORRECT.words.in_language(language))
