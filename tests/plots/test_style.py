"""The look of the figures."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pkgutil import iter_modules

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest
from in_lab.contrast import contrast as contrast_ratio
from matplotlib.colors import to_rgb

import crm_lessons.plots
from crm_lessons.data.pareto_abc.printed import pareto_revenue
from crm_lessons.methods import pareto_analysis
from crm_lessons.plots import plot_ranking
from crm_lessons.plots.style import (
    ASH,
    CLASS_FILLS,
    GREY,
    INK,
    LINES,
    OTHERS,
    PAPER,
    TOP,
    Fill,
    claim,
    number_ticks,
    percent_ticks,
    styled_axes,
    write,
)
from crm_lessons.text.language import Text, speak


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours by their names."""
    return contrast_ratio(to_rgb(one), to_rgb(other))


def _fills(thing: object) -> list[Fill]:
    if isinstance(thing, Fill):
        return [thing]
    inside = thing.values() if isinstance(thing, dict) else thing if isinstance(thing, tuple) else ()
    return [fill for one in inside for fill in _fills(one)]


MODULES = [import_module(f"crm_lessons.plots.{module.name}") for module in iter_modules(crm_lessons.plots.__path__)]
FILLS = sorted({fill for module in MODULES for thing in vars(module).values() for fill in _fills(thing)})


@pytest.mark.parametrize(("ink", "paper"), [(INK, PAPER), (GREY, PAPER), *((fill.ink, fill.color) for fill in FILLS)])
def test_text_can_be_read(ink, paper):
    """Text has at least the contrast that WCAG 2.1 asks for at level AA, 4.5 to 1, on paper and on whatever is filled."""
    assert contrast(ink, paper) >= 4.5


@pytest.mark.parametrize("color", [*(line.color for line in LINES), TOP.color, OTHERS.color, ASH])
def test_curves_and_bars_stand_out(color):
    """What a figure draws has at least 3 to 1 against its paper."""
    assert contrast(color, PAPER) >= 3


@pytest.mark.parametrize("fill", FILLS)
def test_areas_stand_out(fill):
    """An area has 3 to 1 against its paper, by its colour or by its outline."""
    assert max(contrast(fill.color, PAPER), contrast(fill.outline or PAPER, PAPER)) >= 3
    assert bool(fill.outline) == bool(fill.look["lw"])


def test_nothing_is_told_by_colour_alone():
    """Curves differ by stroke and by point, classes and groups of bars by hatching."""
    assert len({line.stroke for line in LINES}) == len({line.point for line in LINES}) == len(LINES)
    assert len({fill.hatch for fill in CLASS_FILLS.values()}) == len(CLASS_FILLS)
    assert TOP.hatch != OTHERS.hatch


def test_importing_the_figures_leaves_matplotlib_as_it_was():
    """Neither a setting nor an open figure comes from the import alone."""
    program = (
        "import matplotlib; before = dict(matplotlib.rcParams.copy())\n"
        "import crm_lessons.plots, matplotlib.pyplot as plt\n"
        "assert dict(matplotlib.rcParams.copy()) == before and not plt.get_fignums()"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_drawing_leaves_matplotlib_as_it_was():
    """The reader's own settings are theirs, before and after."""
    before = dict(mpl.rcParams.copy())
    plot_ranking(pareto_analysis(pareto_revenue())).figure.canvas.draw()
    assert dict(mpl.rcParams.copy()) == before


def test_the_paper_is_white_under_a_dark_style():
    """Dark text stays readable when the reader prefers a dark matplotlib."""
    with plt.style.context("dark_background"):
        ax = styled_axes()
    assert to_rgb(ax.get_facecolor()) == to_rgb(ax.figure.get_facecolor()) == to_rgb(PAPER)


def test_a_figure_is_drawn_where_the_reader_wants_it():
    """Given axes are used and returned, and no other figure is opened."""
    _, ax = plt.subplots()
    assert plot_ranking(pareto_analysis(pareto_revenue()), ax) is ax
    assert len(plt.get_fignums()) == 1


@pytest.mark.parametrize(
    ("language", "share", "amount"), [("fr", "50\u00a0%", "225\u202f000"), ("en", "50%", "225,000")]
)
def test_ticks_keep_the_language_in_which_they_were_drawn(language, share, amount):
    """A figure drawn in one language does not change its ticks when another lesson is opened."""
    speak(language)
    ax = styled_axes()
    percent_ticks(ax.xaxis)
    number_ticks(ax.yaxis)
    speak("en" if language == "fr" else "fr")
    assert ax.xaxis.get_major_formatter()(0.5, 0) == share
    assert ax.yaxis.get_major_formatter()(225_000, 0) == amount


def test_a_dollar_sign_is_a_dollar_sign():
    """A name with dollar signs is no formula, however it looks to matplotlib."""
    ax = styled_axes()
    words = write(ax, 0.5, 0.5, r"A$ \frac B$_x")
    ax.figure.canvas.draw()
    assert words.get_text() == r"A$ \frac B$_x"


def test_a_negative_number_of_a_figure_has_a_minus_sign():
    """Title, label and ticks; a hyphen inside a name stays one."""
    ax = styled_axes()
    claim(ax, Text(fr="Causés par lui : -2 782 DH", en="Caused by it: -2,782"))
    label = write(ax, 0, -5_000, "1042-3 : -11 716")
    ax.set_ylim(-6_000, 2_000)
    number_ticks(ax.yaxis)
    ticks = [tick.get_text() for tick in ax.get_yticklabels()]
    texts = [ax.get_title(loc="left"), label.get_text(), *ticks]
    assert [text for text in texts if " -" in text or text.startswith("-")] == []
    assert label.get_text().startswith("1042-3")
    assert any(tick.startswith("\N{MINUS SIGN}") for tick in ticks)
    plt.close(ax.figure)
