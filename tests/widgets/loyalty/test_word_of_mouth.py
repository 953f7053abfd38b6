"""Who is heard of."""

from __future__ import annotations

from crm_lessons.widgets import word_of_mouth_lab
from crm_lessons.widgets.loyalty.word_of_mouth import heard


def test_it_opens_on_the_course_s_numbers_and_moves():
    """Of 100 customers 10 are unhappy: 180 hear good, 100 hear ill; with 20, 160 and 200."""
    moving = word_of_mouth_lab()
    assert "180 personnes entendent du bien, 100 du mal" in moving.words.replace("\u00a0", " ")
    moving.controls["unhappy"].value = 20
    assert "160 personnes entendent du bien, 200 du mal" in moving.words.replace("\u00a0", " ")


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
