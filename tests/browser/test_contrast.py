"""Whatever a reader has to see can be told from what is behind it, in a light and in a dark JupyterLab (WCAG 2.2, AA)."""

from __future__ import annotations

import matplotlib.pyplot as plt
import pytest
from in_lab.contrast import Color, contrast, over, read, text_needs
from in_lab.here import run_here
from in_lab.specimens import SPECIMENS, specimens
from matplotlib.backend_bases import MouseEvent
from matplotlib.colors import to_rgb, to_rgba_array
from matplotlib.text import Text as Writing

from crm_lessons.text.course import STEMS
from crm_lessons.text.language import LANGUAGES

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
    """Verdicts, hints, solutions, progress, choices, findings, tables, words and what is moved, each in its place."""
    notebook = reader(lab)
    notebook.open(specimens(lab.folder, "fr"))
    notebook.run_all()
    found = {}
    for theme in THEMES:
        notebook.page.evaluate(CHANGE, theme)
        notebook.page.wait_for_function(IS_ON, arg=theme)
        found[theme] = faint(notebook, expect)
    assert found == {theme: {} for theme in THEMES}
    notebook.shut_down()


def painted(artist) -> tuple[Color, float]:
    """Return the colour and the opacity with which matplotlib fills an artist."""
    red, green, blue, alpha = to_rgba_array(artist.get_facecolor())[0]
    return (red, green, blue), alpha


def behind(figure, x: float, y: float) -> Color:
    """Return what a figure shows at a point, in pixels, once its words are left out."""
    color = WHITE
    event = MouseEvent("motion_notify_event", figure.canvas, x, y)
    shapes = [shape for axes in figure.axes for shape in (*axes.patches, *axes.collections)]
    for shape in sorted(shapes, key=lambda shape: shape.zorder):
        if shape.get_visible() and shape.contains(event)[0] and len(to_rgba_array(shape.get_facecolor())):
            color = over(*painted(shape), color)
    return color


def faint_words(figure) -> list[tuple[str, float]]:
    """Return the words of a figure that have less contrast than they need, each with its contrast."""
    figure.canvas.draw()
    found = []
    for words in figure.findobj(Writing):
        box = words.get_window_extent()
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        if not words.get_text().strip() or not words.get_visible() or not figure.bbox.contains(x, y):
            continue
        paper = behind(figure, x, y)
        if label := words.get_bbox_patch():
            paper = over(*painted(label), paper)
        ratio = contrast(to_rgb(words.get_color()), paper)
        if ratio < text_needs(words.get_size(), 700 if words.get_weight() in ("bold", 700) else 400):
            found.append((words.get_text(), ratio))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", STEMS)
def test_what_is_written_on_a_figure_can_be_read(stem, language):
    """Every word of every figure of the lesson, on its paper, in its bar or in its circle."""
    run_here(f"notebooks/{language}/{stem}.ipynb")
    figures = [plt.figure(number) for number in plt.get_fignums()]
    assert figures
    assert [faint_words(figure) for figure in figures] == [[] for _ in figures]
    plt.close("all")
