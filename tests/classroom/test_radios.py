"""Radio buttons each of which a keyboard reaches."""

from __future__ import annotations

import pytest

from crm_lessons.classroom.radios import Radios


@pytest.fixture
def radios():
    """Three towns by their number, none chosen."""
    return Radios("Ville", [("Fès", 1), ("Rabat", 2), ("Oujda", 3)])


def on(radios):
    """Return the labels of the buttons that are on."""
    return [button.options[0] for button in radios.buttons if button.index == 0]


def test_none_is_on_before_one_is_chosen(radios):
    """Nothing is answered for the reader."""
    assert (radios.value, on(radios)) == (None, [])


def test_the_last_one_chosen_is_the_only_one_on(radios):
    """Each is a group of its own for the keyboard, and one group for whoever chooses."""
    seen = []
    radios.observe(lambda change: seen.append(change.new), names="value")
    for place in (2, 0):
        radios.buttons[place].index = 0
    assert (seen, on(radios)) == ([3, 1], ["Fès"])


def test_a_value_set_turns_its_button_on(radios):
    """A program that chooses is shown to the reader, and told once."""
    seen = []
    radios.observe(lambda change: seen.append(change.new), names="value")
    radios.value = 2
    assert (seen, on(radios)) == ([2], ["Rabat"])


def test_options_that_change_places_keep_the_one_that_is_chosen(radios):
    """The word stays chosen while it moves."""
    radios.value = 1
    radios.options = [("Rabat", 2), ("Fès", 1), ("Oujda", 3)]
    assert (radios.labels, on(radios), radios.value) == (["Rabat", "Fès", "Oujda"], ["Fès"], 1)
