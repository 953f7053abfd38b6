"""Controls over a figure."""

from __future__ import annotations

import base64
import re
import struct
import subprocess
import sys

import ipywidgets
import matplotlib.pyplot as plt
import pytest
from IPython.core.formatters import DisplayFormatter

from crm_lessons.text.language import Text
from crm_lessons.widgets.moving_figure import MovingFigure

LIVE_VIEW = "application/vnd.jupyter.widget-view+json"


@pytest.fixture
def moving():
    """Two numbers and the line between them; the second follows so that it is never below the first."""

    def draw(axes, low, high):
        axes.plot([low, high])
        axes.set_title(f"<{low}>", loc="left")
        return Text(fr="De {low} à {high} & plus.", en="From {low} to {high} & more.").format(low=low, high=high)

    def settle(moved, values):
        return values | {"high": max(values.values())} if moved == "low" else values

    return MovingFigure({"low": ipywidgets.IntText(1), "high": ipywidgets.IntText(5)}, draw, settle)


def screens(moving):
    """Return the list that fills with each value the screen takes."""
    seen = []
    moving._screen.observe(lambda change: seen.append(change.new), names="value")
    return seen


def test_one_move_is_one_picture(moving):
    """The figure changes once per move, even when another control has to follow."""
    seen = screens(moving)
    moving.controls["low"].value = 3
    assert len(seen) == 1
    moving.controls["low"].value = 9
    assert len(seen) == 2
    assert moving.values == {"low": 9, "high": 9}


def test_a_control_that_stays_changes_nothing(moving):
    """Setting a control to what it already says redraws nothing."""
    seen = screens(moving)
    moving.controls["low"].value = 1
    assert not seen


def test_figure_and_words_change_together(moving):
    """The screen holds both, and after a move both speak of the new values."""
    seen = screens(moving)
    moving.controls["low"].value = 2
    assert "De 2 à 5 &amp; plus." in seen[0]
    assert 'alt="&lt;2&gt;"' in seen[0]
    assert moving.words == "De 2 à 5 & plus."


def test_a_failed_drawing_does_not_freeze_the_stage(moving):
    """After a control refuses a value, the next move is followed as usual."""
    moving._settle = lambda _moved, values: values | {"high": "five"}
    with pytest.raises(Exception, match="five"):
        moving.controls["low"].value = 2
    moving._settle = lambda _moved, values: values
    moving.controls["low"].value = 3
    assert moving.words == "De 3 à 5 & plus."


def test_the_still_figure_stands_beside_the_live_view(moving):
    """What is displayed holds the live view, the figure as it first stood and a sentence, and nothing else."""
    moving.controls["low"].value = 4
    data, metadata = DisplayFormatter().format(moving)
    assert set(data) == {LIVE_VIEW, "image/png", "text/plain"}
    assert data["text/plain"] == metadata["image/png"]["alt"] == "De 1 à 5 & plus."
    png = base64.b64decode(data["image/png"])
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    shown = metadata["image/png"]
    assert width / height == pytest.approx(shown["width"] / shown["height"])
    assert width > shown["width"]


def test_the_sentence_names_no_object(moving):
    """Neither a memory address nor a model's id stands in what a reader may see as text."""
    data, _ = DisplayFormatter().format(moving)
    assert not re.search(r"0x[0-9a-f]+|[0-9a-f]{32}", data["text/plain"])


def test_the_live_view_holds_each_control_and_one_picture(moving):
    """Live, the reader sees the controls and one figure, not two; what comes first is not seen."""
    unseen, *_ = shown = moving._view.children
    assert unseen.layout.display == "none"
    assert shown[1:-1] == tuple(moving.controls.values())
    assert shown[-1].value.count("<img") == 1


def test_no_figure_is_left_to_pyplot(moving):
    """A notebook would show pyplot's figures a second time, below the moving."""
    moving.controls["low"].value = 2
    assert not plt.get_fignums()


def test_the_methods_need_no_widgets():
    """Importing the methods brings in neither matplotlib, ipywidgets nor IPython."""
    program = "import sys, crm_lessons.methods\nassert not {'matplotlib', 'ipywidgets', 'IPython'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
