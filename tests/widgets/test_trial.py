"""How many messages does it take to decide?"""

from __future__ import annotations

import pytest

from crm_lessons.methods import InputError, rate_interval
from crm_lessons.text.language import speak
from crm_lessons.widgets import trial_lab


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_the_lesson_s_trial():
    """12 of 300, between 2.3 and 6.9 %: undecidable."""
    words = plain(trial_lab(0.04, 1 / 30).words)
    assert "300 messages, 12 réponses : 4 %, entre 2,3 % et 6,9 %." in words
    assert "indécidable" in words


@pytest.mark.parametrize(
    ("moves", "found"),
    [({"size": 6_000}, "pays"), ({"response": 1.0, "size": 5_000}, "does not pay"), ({"size": 100}, "undecidable")],
)
def test_a_move_is_followed(moves, found):
    """A larger trial decides, a smaller one does not, a low rate loses."""
    speak("en")
    lab = trial_lab(0.04, 1 / 30)
    lab.values = lab.values | moves
    assert found in lab.words


def test_the_task_asks_for_the_first_size_after_which_nothing_is_open():
    """At 4 %: break-even is inside at the step before, and outside from there to the end of the slider."""
    task = trial_lab(0.04, 1 / 30).task
    assert rate_interval(round(0.04 * (task.answer - 100)), int(task.answer) - 100).holds(1 / 30)
    assert not any(rate_interval(round(0.04 * n), n).holds(1 / 30) for n in range(int(task.answer), 10_001, 100))
    assert "✓" in str(task.verdict("2800"))
    assert "Un cran trop bas" in str(task.verdict("2700"))


def test_where_no_trial_on_the_slider_decides_nothing_is_asked():
    """A rate a hair above break-even: even 10,000 messages leave it open."""
    assert trial_lab(0.0334, 1 / 30).task is None


def test_what_is_no_rate_is_refused():
    """4 is not 4 %."""
    with pytest.raises(InputError, match="rate"):
        trial_lab(4, 1 / 30)
