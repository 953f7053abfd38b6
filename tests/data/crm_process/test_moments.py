"""The messages whose moment is to be recognised."""

from __future__ import annotations

from crm_lessons.data.crm_process.situations.moments import MOMENTS
from crm_lessons.questions.catalogue import SHEETS

SHEET = "01_crm_process"


def test_everybody_is_asked_about_each_right_moment_and_about_one_that_is_only_ours(data_of, variants_of):
    """Of eight messages, an anniversary, a high season, a shortage, a customer's diary and our calendar, for each of forty students."""
    everybody = [data_of(SHEET), *variants_of(SHEET)]
    assert len(everybody) >= 41
    answers = [SHEETS[SHEET]["right_moment"].expected(data) for data in everybody]
    assert {len(answer) for answer in answers} == {8}
    assert [set(answer) for answer in answers if set(answer) != set(MOMENTS)] == []


def test_few_students_have_the_same_messages(variants_of):
    """Eight of fifteen messages: forty students have more than thirty different sets."""
    assert len({frozenset(data["moments"].index) for data in variants_of(SHEET)}) > 30
