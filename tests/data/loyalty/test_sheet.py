"""The tables of chapter 8."""

from __future__ import annotations

from crm_lessons.data.loyalty.moments import MOMENTS
from crm_lessons.data.loyalty.signs import SIGNS
from crm_lessons.data.loyalty.tools import ANSWERS, TOOLS
from crm_lessons.data.sentences import meaning_of
from crm_lessons.data.variants import lesson_data, sheet_data

SHEET = "08_loyalty"
STUDENTS = [None, *(f"student-{number:02d}" for number in range(12))]


def test_every_situation_has_a_number_and_a_meaning_of_its_own():
    """Numbers run from 1 on without a gap, and each meaning has as many sentences as it was given."""
    for pool in (MOMENTS, TOOLS, ANSWERS, SIGNS):
        meanings = meaning_of(pool)
        assert sorted(meanings) == list(range(1, len(meanings) + 1))
        assert {shows: list(meanings.values()).count(shows) for shows in pool} == {
            shows: len(sentences) for shows, sentences in pool.items()
        }


def test_a_student_meets_every_phase_bond_need_and_kind():
    """Six gestures for six needs; two customers at least of each loyalty; no table is the lesson's."""
    lesson = lesson_data(SHEET)
    for student in STUDENTS:
        data = sheet_data(SHEET, student)
        assert set(data["gestures"].index.map(meaning_of(ANSWERS))) == set(ANSWERS)
        assert set(data["moments"].index.map(meaning_of(MOMENTS))) == set(MOMENTS)
        assert set(data["tools"].index.map(meaning_of(TOOLS))) == set(TOOLS)
        assert not data.keys() & lesson.keys()


def test_no_usual_slip_gives_the_number_that_is_asked():
    """The trial of repairs tells its groups apart, and its sizes differ."""
    for student in STUDENTS:
        trial = sheet_data(SHEET, student)["repair_trial"]
        rates = trial["still_buying"] / trial["complaints"]
        assert rates["repaired"] - rates["not_repaired"] > 0.1
        assert trial["complaints"].nunique() == 2
