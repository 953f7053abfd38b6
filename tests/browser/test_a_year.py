"""A year at the helm is lived in JupyterLab: two quarters by the mouse, two by the keyboard alone."""

from __future__ import annotations

import nbformat
import pytest
from in_lab.held_stage import HeldStage
from nbformat.v4 import new_code_cell, new_notebook

from crm_lessons.text.language import speak
from crm_lessons.widgets import helm_lab
from crm_lessons.world.year import firm_to_run

pytestmark = [pytest.mark.xdist_group("browser"), pytest.mark.proof]

PANEL = """from crm_lessons import open_lesson
from crm_lessons.widgets import helm_lab
from crm_lessons.world.year import firm_to_run

lesson = open_lesson("10_your_year", language="en")
helm_lab(firm_to_run(8))"""


def test_a_year_passes_by_mouse_and_by_keyboard(lab, reader, expect):
    """Levers follow, the page says what Python says after each quarter, and the button waits for Python's answer."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    year = new_notebook(cells=[new_code_cell(PANEL)], metadata={"kernelspec": kernel})
    nbformat.write(year, lab.folder / "year.ipynb")
    notebook = reader(lab)
    notebook.open("year.ipynb")
    notebook.run_all()
    speak("en")
    twin = helm_lab(firm_to_run(8))
    panel = HeldStage(notebook.page, notebook.output(PANEL), twin)
    button = panel.root.get_by_role("button", name="The quarter passes")
    panel.choose_in_sentence("food")
    expect(panel.words).not_to_contain_text(" 0 messages")
    for quarter in range(1, 5):
        if quarter <= 2:
            button.click()
        else:
            panel.by_key("visits")
            button.focus()
            notebook.page.keyboard.press("Space")
        twin.values = twin.values | panel.values() | {"passes": quarter}
        expect(panel.words).to_have_text(panel.expected(), timeout=30_000)
        expect(button).to_have_attribute("aria-disabled", "true" if quarter == 4 else "false")
    expect(panel.words).to_contain_text("Your share of the possible gain:")
    speak("fr")
    notebook.shut_down()
