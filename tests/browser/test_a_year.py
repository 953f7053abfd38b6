"""A year at the helm is lived in JupyterLab: two quarters by the mouse, two by the keyboard alone."""

from __future__ import annotations

import nbformat
import pytest
from in_lab.stage import LiveStage
from nbformat.v4 import new_code_cell, new_notebook

pytestmark = pytest.mark.xdist_group("lessons in a browser")

PANEL = """from crm_lessons import open_lesson
from crm_lessons.widgets import helm_lab
from crm_lessons.world.year import firm_to_run

lesson = open_lesson("10_your_year", language="en")
helm_lab(firm_to_run(8))"""
FOOD, RHYTHM = 0, 4
"""Places of two levers among the sliders of the panel."""


def test_a_year_passes_by_mouse_and_by_keyboard(lab, reader, expect):
    """Levers follow, the till is said after each quarter, and after the fourth the twins stand beside one's own year."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    year = new_notebook(cells=[new_code_cell(PANEL)], metadata={"kernelspec": kernel})
    nbformat.write(year, lab.folder / "year.ipynb")
    notebook = reader(lab)
    notebook.open("year.ipynb")
    notebook.run_all()
    panel = LiveStage(notebook, notebook.output(PANEL))
    button = panel.output.get_by_role("button", name="The quarter passes")
    panel.watch()
    panel.slide_by_mouse(FOOD, 0.5, 0.98)
    expect(panel.words).not_to_contain_text("0 messages")
    for quarter in (1, 2):
        button.click()
        expect(panel.words).to_contain_text(f"Quarter {quarter}: a profit of")
    panel.slide_by_key(RHYTHM, "ArrowLeft")
    for quarter in (3, 4):
        button.focus()
        notebook.page.keyboard.press("Space")
        expect(panel.words).to_contain_text(f"Quarter {quarter}: a profit of")
    expect(panel.words).to_contain_text("The twin, left alone:")
    expect(panel.words).to_contain_text("Your part of the possible:")
    notebook.shut_down()
