"""The activities of chapter 1."""

from __future__ import annotations

from crm_lessons.data.crm_process.activities import ACTIVITIES, STEP_OF
from crm_lessons.methods import CRM_STEPS


def test_the_steps_of_the_activities_are_the_course_s():
    """Each of the five steps has its sentences, under the key that the methods use, and no sentence stands under two."""
    assert list(ACTIVITIES) == [step.key for step in CRM_STEPS]
    assert len(STEP_OF) == sum(map(len, ACTIVITIES.values()))
