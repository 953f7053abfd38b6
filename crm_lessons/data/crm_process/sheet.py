"""The tables of chapter 1: what a firm does, a ladder, a dozen records, two years of spending, and its whole database."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.company import draw_tables
from crm_lessons.data.company.past import draw_past
from crm_lessons.data.crm_process.activities import course_activities, draw_activities
from crm_lessons.data.crm_process.budgets import course_budget, draw_budget
from crm_lessons.data.crm_process.ladder import course_funnel, draw_funnel
from crm_lessons.data.crm_process.records import course_records, draw_records
from crm_lessons.data.crm_process.tasks import course_tasks, draw_tasks


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's ladder and the lesson's lists, with an invented firm."""
    past = draw_past(generator)
    return {
        "activities": course_activities(),
        "tasks": course_tasks(),
        "funnel": course_funnel(),
        "records": course_records(),
        "budget": course_budget(past),
        **draw_tables(generator, past),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return other lists, another ladder and another firm of the same make."""
    past = draw_past(generator)
    return {
        "activities": draw_activities(generator),
        "tasks": draw_tasks(generator),
        "funnel": draw_funnel(generator),
        "records": draw_records(generator),
        "budget": draw_budget(generator, past),
        **draw_tables(generator, past),
    }
