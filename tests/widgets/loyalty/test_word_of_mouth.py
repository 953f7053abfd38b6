"""Who is heard of."""

from __future__ import annotations

from crm_lessons.widgets import word_of_mouth_lab
from crm_lessons.widgets.loyalty.word_of_mouth import heard


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_the_course_s_numbers_and_moves():
    """Of 100 customers 10 are unhappy: 180 hear good, 100 hear ill; with 20, 160 and 200."""
    held = word_of_mouth_lab()
    assert plain(held.words) == (
        "Entendent du bien : 180 personnes, soit 90 × 2.\nEntendent du mal : 100 personnes, soit 10 × 10."
    )
    held.values = held.values | {"unhappy": 20}
    assert "160 personnes" in plain(held.words)
    assert "200 personnes" in plain(held.words)


def test_an_area_is_a_number_of_people(page):
    """Each rectangle is as wide as its customers and as high as what each of them tells; a finger on its edge moves just that."""
    held = word_of_mouth_lab()
    shown = page.shown(held, held.values | {"unhappy": 20, "told_by_happy": 3})
    bars = [mark[1:5] for mark in shown["drawing"]["marks"] if mark[0] == "bar"]
    areas = [(right - left) * (top - foot) for left, foot, right, top in bars]
    assert areas == list(heard(100, 20, 3, 10))


def test_neither_side_wins_where_as_many_hear_good_as_ill(page):
    """A fifth of unhappy customers who tell eight, against two: 160 people on each side."""
    held = word_of_mouth_lab()
    title = page.shown(held, {"unhappy": 20, "told_by_happy": 2, "told_by_unhappy": 8})["title"]
    assert plain(title) == "Autant de gens entendent du bien que du mal : 160"


def test_the_task_asks_for_the_first_share_at_which_ill_wins():
    """17 % where the happy tell two and the unhappy ten; 20 % and 50 % are met by their own sentence."""
    task = word_of_mouth_lab().task
    good, ill = heard(100, 17, 2, 10)
    assert task.answer == 17
    assert ill > good
    assert {mistake.number for mistake in task.mistakes} == {50, 20, 16}


def test_nothing_is_asked_where_there_is_nothing_to_find():
    """Where the happy tell nobody, ill wins from the first unhappy customer on; where they tell ten, the answer is half."""
    assert word_of_mouth_lab(told_by_happy=0).task.answer == 1
    assert word_of_mouth_lab(told_by_happy=10).task.answer == 51
