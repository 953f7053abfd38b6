"""The loyalty ladder in figures: the course's exercise and everybody's."""

from __future__ import annotations

from crm_lessons.data.variants import lesson_data

SHEET = "01_crm_process"


def test_the_lesson_s_ladder_is_the_exercise_s():
    """Course, exercise 1.7: suspects 10,000, prospects 1,200, first purchase 180, repurchase 72, advocates 9."""
    assert lesson_data(SHEET)["funnel"]["people"].to_list() == [10_000, 1_200, 180, 72, 9]


def test_every_ladder_has_one_narrowest_step(variants):
    """The lowest rate is alone at the bottom, by two points at least for a student; the last step is neither extreme."""
    for data in variants[1:]:
        people = data["funnel"]["people"]
        rates = (people / people.shift()).dropna().to_list()
        ranked = sorted(rates)
        assert ranked[1] - ranked[0] > 0.02
        assert rates.index(ranked[0]) in (1, 2)
        assert rates.index(ranked[-1]) in (1, 2)
        assert people.min() >= 5
