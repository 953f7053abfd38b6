"""The course's steps and IDIC's, side by side."""

from __future__ import annotations

import pytest

from crm_lessons.methods import CRM_STEPS
from crm_lessons.plots import plot_idic
from crm_lessons.text.language import speak


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_step_and_every_verb_is_written_once(language, reader):
    """Five names above, four below, two captions and a loop; no two of them collide."""
    speak(language)
    ax = plot_idic()
    words = [text.get_text() for text in ax.texts if text.get_text()]
    expected = [str(step.name) for step in CRM_STEPS] + [str(step.idic) for step in CRM_STEPS if step.idic]
    assert sorted(word for word in words if word in expected) == sorted(expected)
    assert len(words) == len(expected) + 3
    assert not reader.collisions(ax)


def test_the_two_that_cross_are_dashed():
    """Peppers and Rogers talk before they customize: two lines of four are dashed, and the title counts them."""
    ax = plot_idic()
    strokes = [line.get_linestyle() for line in ax.lines]
    assert strokes.count("--") == 2
    assert ax.get_title(loc="left") == "4 étapes sur 5 se retrouvent dans IDIC\u202f; 2 y changent de place (tirets)"
