import pytest

from crm_lessons.text.visible import visible


@pytest.mark.parametrize(
    "steering", ["\x00", "\x1b", "\x7f", "\x9b", "\r", "\u202e", "\u2066", "\u200f", "\ud800", "\u2028"]
)
def test_what_steers_a_display_is_shown_as_its_escape(steering: str) -> None:
    """A name that turns the line round is seen for what it is."""
    assert visible(f"a{steering}b").startswith("a\\")
    assert steering not in visible(f"a{steering}b")


@pytest.mark.parametrize("words", ["Zoé", "👩‍🏫", "محمد", "a\tb\nc", "می‌خواهم"])
def test_what_people_write_is_left_alone(words: str) -> None:
    """Accents, emoji made of several signs, other scripts and their joiners, lines."""
    assert visible(words) == words
