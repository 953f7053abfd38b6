"""Sliders that are read in the reader's language."""

from __future__ import annotations

import ipywidgets
import pytest

from crm_lessons.text.language import speak
from crm_lessons.widgets.sliders import slider


def shown(control):
    """Return the numbers that a slider goes through, as they are read."""
    return [label.replace("\u202f", " ") for label, _ in control.options]


@pytest.mark.parametrize(("language", "read"), [("fr", ["0,5", "1,0", "1,5"]), ("en", ["0.5", "1.0", "1.5"])])
def test_a_decimal_is_written_as_the_language_does(language, read):
    """A comma in French, a point in English; the values are exact, with no crumb of a binary fraction."""
    speak(language)
    control = slider("Coût", 1.0, 0.5, 1.5, step=0.5)
    assert shown(control) == read
    assert [value for _, value in control.options] == [0.5, 1.0, 1.5]
    assert control.value == 1


def test_thousands_stand_apart():
    """10 000 and not 10000."""
    assert shown(slider("Suspects", 500, 500, 1500, step=500)) == ["500", "1 000", "1 500"]


def test_small_whole_numbers_can_be_typed():
    """They are written alike in both languages, so the reader keeps the field in which one types."""
    assert isinstance(slider("Groupes", 3, 0, 5), ipywidgets.IntSlider)


def test_it_opens_where_it_is_told():
    """Between two steps too: that number joins the others."""
    control = slider("Coût", 0.5125, 0, 1.5, step=0.5)
    assert control.value == 0.5125
    assert shown(control) == ["0,00", "0,50", "0,51", "1,00", "1,50"]


@pytest.mark.parametrize("highest", [5, 5000])
def test_it_reports_where_it_is_let_go(highest):
    """Not all the way there: each report draws a figure."""
    assert not slider("Clients", 5, 0, highest).continuous_update
