"""A picture goes with its words."""

from __future__ import annotations

import pytest
from IPython.core.formatters import DisplayFormatter
from IPython.core.pylabtools import print_figure
from matplotlib.figure import Figure

from crm_lessons.plots.style import claim, styled_axes
from crm_lessons.text.language import Text


@pytest.fixture
def notebook():
    """What a notebook makes of a figure, set up as the inline backend does it."""
    formatter = DisplayFormatter()
    formatter.formatters["image/png"].for_type(Figure, lambda figure: print_figure(figure, fmt="png", base64=True))
    return formatter.format


def test_the_claim_is_the_alternative_text(notebook):
    """A figure in a notebook carries its title as alternative text, on one line, beside the usual picture."""
    ax = styled_axes()
    claim(ax, Text(fr="Peu de clients\nfont presque tout", en="A few customers\nbring in nearly all"))
    data, metadata = notebook(ax.figure)
    assert data["image/png"]
    assert data["text/plain"] == "Peu de clients font presque tout"
    assert metadata == {"image/png": {"alt": "Peu de clients font presque tout"}}


def test_a_figure_without_a_claim_says_what_matplotlib_says(notebook):
    """Where there is no title, no empty alternative text hides the picture from a screen reader."""
    ax = styled_axes()
    data, metadata = notebook(ax.figure)
    assert "1 Axes" in data["text/plain"]
    assert metadata == {}
