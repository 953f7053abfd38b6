"""What can be moved, as a page is told of it."""

from __future__ import annotations

from crm_lessons.text.language import Text, speak
from crm_lessons.widgets.controls import PERCENT, Choice, Number, Option


def test_a_number_carries_its_unit_as_the_reader_writes_it():
    """A percentage has its narrow space in French, and none in English."""
    number = Number(Text(fr="Rétention", en="Retention"), 80, 40, 98, unit=PERCENT)
    assert number.told()["unit"] == "{n}\u00a0%"
    speak("en")
    assert number.told()["unit"] == "{n}%"
    assert number.told()["label"] == "Retention"


def test_an_option_brings_its_values():
    """Whoever chooses it finds the numbers that go with it."""
    name = Text(fr="nom", en="name")
    choice = Choice(name, "a", {"a": Option(name, {"limit": 3}), "b": Option(name)})
    assert [one["brings"] for one in choice.told()["options"]] == [{"limit": 3}, {}]
