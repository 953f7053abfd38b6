"""The button at the end of a sheet."""

from __future__ import annotations

import subprocess
import sys

import pytest

from crm_lessons import open_sheet
from crm_lessons.classroom.rehearsal.button import RehearsalButton
from crm_lessons.classroom.rehearsal.notebook_file import notebook_file
from crm_lessons.classroom.rehearsal.saved import NotASheet
from crm_lessons.text.language import Text

STEM = "02_pareto_abc"


class Said:
    """Stands for a report."""

    def _repr_html_(self):
        return "<p>said</p>"


@pytest.fixture
def pressed(monkeypatch):
    """Return a function that presses a button and returns what it then shows; what was run is in `.asked`."""
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)

    def _pressed(file, rehearsed=None):
        def remember(*asked):
            _pressed.asked.append(asked)
            return Said()

        button = RehearsalButton(STEM, "fr", "zoé", file, rehearsed or remember)
        assert _pressed.asked == []
        button.button.click()
        assert not button.button.disabled
        return button.screen.value

    _pressed.asked = []
    return _pressed


def test_nothing_is_run_before_the_button_is_pressed(pressed, tmp_path):
    """Then the file is, for the student of this session; the result says which file, and when it was saved."""
    file = tmp_path / "mine.ipynb"
    file.write_text("{}")
    shown = pressed(file)
    assert pressed.asked == [(file, "fr", "zoé")]
    assert "mine.ipynb, enregistré à" in shown
    assert "<p>said</p>" in shown


def test_nothing_that_runs_a_kernel_is_loaded_before_the_button_is_pressed():
    """A student who runs the whole sheet does not wait for what the last button may need."""
    code = (
        "import sys; from crm_lessons import open_sheet\n"
        f"open_sheet({STEM!r}).ready()\n"
        "print([name for name in ('ipywidgets', 'jupyter_client', 'nbclient', 'nbformat') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "['ipywidgets']"


def test_a_file_that_is_not_known_is_asked_for(pressed):
    """No front end said which notebook this is: the student says it."""
    assert 'sheet.ready("ma_feuille.ipynb")' in pressed(None)


def test_a_file_that_is_no_sheet_is_met_in_words(pressed, tmp_path):
    """The sentence, and nothing red."""

    def refuse(*_):
        raise NotASheet(Text(fr="Pas une feuille.", en="Not a sheet."))

    file = tmp_path / "other.ipynb"
    file.write_text("{}")
    assert "Pas une feuille." in pressed(file, refuse)
    assert "nowhere.ipynb" in pressed(tmp_path / "nowhere.ipynb")


def test_the_front_end_names_the_file(monkeypatch, tmp_path):
    """JupyterLab does, in the environment of the kernel; a name that leads nowhere any more is none."""
    file = tmp_path / "sheet.ipynb"
    monkeypatch.setenv("JPY_SESSION_NAME", str(file))
    assert notebook_file(STEM) is None
    file.write_text("{}")
    assert notebook_file(STEM) == file


@pytest.mark.parametrize(("language", "said"), [("fr", "dans un terminal"), ("en", "in a terminal")])
def test_without_a_front_end_the_command_is_named(language, said):
    """Where there is no button to press, one sentence says what to do."""
    shown = open_sheet(STEM, language=language).ready()._repr_mimebundle_()["text/plain"]
    assert said in shown
    assert shown.endswith(f"crm-lessons check {STEM}.ipynb")
