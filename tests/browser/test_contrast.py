"""Whatever a reader has to see can be told from what is behind it, in a light and in a dark JupyterLab (WCAG 2.2, AA)."""

from __future__ import annotations

import pytest
from in_lab.barriers import barriers
from in_lab.contrast import contrast, read, text_needs
from in_lab.specimens import SPECIMENS, specimens

BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
THEMES = ("JupyterLab Dark", "JupyterLab Light")
"""The server remembers the last one, so it is the one that other tests expect."""
IS_ON = "theme => document.body.dataset.jpThemeName === theme"
CHANGE = "theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})"


def test_black_on_white_has_the_highest_contrast_there_is():
    """The measure is right at its two ends, and for the grey that is known to be the lightest on white."""
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(WHITE, WHITE) == pytest.approx(1)
    grey = (0x76 / 255,) * 3
    assert contrast(grey, WHITE) == pytest.approx(4.54, abs=0.005)


def test_large_text_needs_less():
    """From 18 points on, or 14 in bold."""
    assert [text_needs(18, 400), text_needs(14, 700), text_needs(14, 400)] == [3, 3, 4.5]


def faint(notebook, expect):
    """Return, for each specimen, what has less contrast than it needs."""
    found = {}
    for name in list(SPECIMENS)[1:]:
        output = notebook.output(name)
        expect(output).not_to_be_empty()
        seen = read(output)
        assert seen
        found |= {name: [one for one in seen if one.contrast < one.needed]}
    return {name: ones for name, ones in found.items() if ones}


@pytest.mark.xdist_group("browser")
def test_what_a_sheet_shows_can_be_read(lab, reader, expect):
    """Verdicts, hints, solutions, progress, the map, choices, findings, tables, words and what is moved, each in its place; axe-core finds no serious barrier in any."""
    notebook = reader(lab)
    notebook.open(specimens(lab.folder, "fr"))
    notebook.run_all()
    found, kept_out = {}, {}
    for theme in THEMES:
        notebook.page.evaluate(CHANGE, theme)
        notebook.page.wait_for_function(IS_ON, arg=theme)
        found[theme] = faint(notebook, expect)
        kept_out[theme] = barriers(notebook.page, ".jp-Notebook:not(.lm-mod-hidden) .jp-OutputArea-output")
    assert found == {theme: {} for theme in THEMES}
    assert kept_out == {theme: [] for theme in THEMES}
    notebook.shut_down()
