"""Every figure that one holds follows the reader's hand in a real browser, on a page that has nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from held_figures import HELD
from in_lab.held_stage import HeldStage, follows_every_hand

from crm_lessons import widgets
from crm_lessons.text.language import speak
from crm_lessons.widgets.held_figure import module_of, style

pytestmark = pytest.mark.xdist_group("site")

expect = pytest.importorskip("playwright.sync_api", reason="pip install playwright").expect

PAGE = Path(widgets.__file__).parent / "page"
DESK = {"width": 1280, "height": 900}


def bare_page(figures):
    """Return a page that holds figures as the site holds them, and no other script."""
    places = "".join(
        f'<div data-held-figure="{rule}"><script type="application/json">{json.dumps(figure.figure)}</script></div>'
        f'<script type="module">{module_of(rule)}\nmountAll("{rule}");</script>'
        for rule, figure in figures.items()
    )
    return f"<!doctype html><html lang=fr><title>-</title><style>{style()}</style><body>{places}"


def test_every_figure_follows_every_hand(browser):
    """By key, mouse and button, by its handles and choices: after each move the words are those of Python."""
    speak("fr")
    figures = {figure.rule: figure for figure in (make() for make in HELD.values())}
    assert {f"{rule}.js" for rule in figures} == {one.name for one in PAGE.glob("*.js")} - {"held_figure.js"}
    page, wrong = browser.new_page(viewport=DESK), []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.set_content(bare_page(figures))
    for rule, figure in figures.items():
        follows_every_hand(HeldStage(page, page.locator(f"[data-held-figure={rule}]"), figure), expect)
    page.close()
    assert wrong == []
