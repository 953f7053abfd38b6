"""The button under a verdict: in a notebook with a kernel, under the latest verdict only."""

from __future__ import annotations

import contextlib
import io
from types import SimpleNamespace

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from crm_lessons.classroom.practice import button
from crm_lessons.classroom.sheet import open_sheet

LIVE_VIEW = "application/vnd.jupyter.widget-view+json"


class _Kernel(InteractiveShell):
    """A shell that a kernel runs, and what it displays and takes back."""

    def __init__(self):
        config = Config()
        config.HistoryManager.enabled = False
        super().__init__(config=config, user_ns={})
        self.kernel = True
        self.shown = []

    def showtraceback(self, *_, **__):
        pass


@pytest.fixture
def kernel(monkeypatch):
    """Return a shell in which `display` remembers what is shown."""
    shell = _Kernel()

    def display(data, **_):
        shell.shown.append(data)
        return SimpleNamespace(update=lambda data, **_: shell.shown.append(data))

    monkeypatch.setattr("IPython.get_ipython", lambda: shell)
    monkeypatch.setattr("IPython.display.display", display)
    shell.user_ns["sheet"] = open_sheet("02_pareto_abc", "fr")
    yield shell
    shell.reset(new_session=False)


def run(kernel, cell):
    with contextlib.redirect_stdout(io.StringIO()):
        kernel.run_cell(cell, store_history=False)
    shown, kernel.shown = kernel.shown, []
    views = [data[LIVE_VIEW]["model_id"] for data in shown if isinstance(data, dict)]
    return ["shown" if view else "removed" for view in views]


def test_a_verdict_has_a_button_until_the_next_one(kernel):
    """It is shown after the cell, once; several verdicts, an error and any other cell have none."""
    assert run(kernel, "sheet.check(top_share=0.5)") == ["shown"]
    assert run(kernel, "1 + 1") == []
    assert run(kernel, "sheet.check(top_share=0.6)") == ["removed", "shown"]
    assert run(kernel, "sheet.check(top_share=0.6); 1 / 0") == ["removed"]
    assert run(kernel, "sheet.check(top_share=0.6, gone=0.5)") == []


def test_pressed_it_shows_the_question_on_other_numbers(monkeypatch):
    """As often as it is pressed, what `sheet.again` shows; what it asked last is the trial at hand."""
    sheet = open_sheet("02_pareto_abc", "fr")
    view = button.button(lambda: sheet._practice._shown("top_share"), "fr")
    press, screen = view.children
    assert press.description == "Recommencer avec d'autres nombres"
    parts = []
    monkeypatch.setattr(screen, "append_display_data", parts.append)
    press.click()
    assert "Ce qu’ils pèsent" in repr(parts[0])
    assert sheet.trial._draw.question.id == "top_share"
    press.click()
    assert len(parts) == 2 * (len(parts) // 2)


def test_where_no_kernel_runs_there_is_no_button(monkeypatch):
    """In plain Python and in a terminal nothing is registered, and no widget is loaded."""
    monkeypatch.setattr(button, "button", pytest.fail)
    for shell in (None, SimpleNamespace(events=None)):
        monkeypatch.setattr("IPython.get_ipython", lambda shell=shell: shell)
        button.AgainButton("fr").offer(lambda: ())
