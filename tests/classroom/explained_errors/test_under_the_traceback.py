"""The sentence stands under the traceback, once, in a notebook whose lesson or sheet is open, and nowhere else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crm_lessons.classroom.explained_errors import under_the_traceback
from crm_lessons.classroom.explained_errors.under_the_traceback import ExplainedError, explain_errors
from crm_lessons.text.language import Text


@pytest.fixture
def displayed(shell, monkeypatch):
    """What the shell displays, in order."""
    shown = []
    monkeypatch.setattr(under_the_traceback, "running_shell", lambda: shell)
    monkeypatch.setattr("IPython.display.display", shown.append)
    return shown


def test_it_is_said_once_however_many_sheets_are_open(shell, displayed):
    """Opening twice explains once."""
    explain_errors()
    explain_errors()
    shell.run_cell("rate = 80%")
    assert len(displayed) == 1
    assert "0.8" in repr(displayed[0])


def test_a_cell_that_works_says_nothing(shell, displayed):
    """Nor does an error that no rule knows."""
    explain_errors()
    shell.run_cell("rate = 0.8")
    shell.run_cell("raise RuntimeError('of the student')")
    assert not displayed


def test_python_keeps_its_own_words(shell, displayed, monkeypatch):
    """The traceback is shown as ever, before the sentence."""
    order = []
    monkeypatch.setattr(shell, "showtraceback", lambda *_, **__: order.append("traceback"))
    monkeypatch.setattr("IPython.display.display", lambda _: order.append("sentence"))
    explain_errors()
    shell.run_cell("moyen")
    assert order == ["traceback", "sentence"]


def test_what_is_written_is_escaped(shell, displayed):
    """A name in a sentence is no markup of a page."""
    explain_errors()
    shell.run_cell("accounts['<b>']")
    assert "<b>" not in displayed[0]._repr_html_()
    assert "&lt;b&gt;" in displayed[0]._repr_html_()


def test_plain_text_for_a_terminal():
    """Emphasis goes without its signs there."""
    assert repr(ExplainedError(Text(fr="menu *Exécuter*", en="menu *Run*"))) in {"menu Exécuter", "menu Run"}


def test_a_sheet_opened_in_a_script_loads_no_ipython():
    """Outside a notebook, nothing is installed and nothing imported for it."""
    script = (
        "import sys; from crm_lessons import open_sheet; open_sheet('02_pareto_abc', remember=False); "
        "sys.exit('IPython' in sys.modules or 'crm_lessons.classroom.explained_errors.explanation' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == 0
