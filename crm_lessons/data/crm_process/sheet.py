"""The tables of chapter 1: what a firm does, a ladder, a dozen records, two years of spending, its whole database.

What came later (prospects, invoices, tries, situations to recognise) is drawn from a generator of its own, after the rest.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data import sentences
from crm_lessons.data.company import draw_tables
from crm_lessons.data.company.past import draw_past
from crm_lessons.data.crm_process.activities import course_activities, draw_activities
from crm_lessons.data.crm_process.brochure import draw_brochure
from crm_lessons.data.crm_process.budgets import course_budget, draw_budget
from crm_lessons.data.crm_process.ladder import course_funnel, draw_funnel
from crm_lessons.data.crm_process.prospects import draw_prospects
from crm_lessons.data.crm_process.records import course_records, draw_records
from crm_lessons.data.crm_process.sellers import draw_sellers
from crm_lessons.data.crm_process.situations.criteria import GROUPS
from crm_lessons.data.crm_process.situations.gestures import GESTURES
from crm_lessons.data.crm_process.situations.market_signs import MARKET_SIGNS
from crm_lessons.data.crm_process.situations.moments import MOMENTS
from crm_lessons.data.crm_process.situations.requests import REQUESTS
from crm_lessons.data.crm_process.situations.sales_signs import SALES_SIGNS
from crm_lessons.data.crm_process.step_costs import course_step_costs, draw_step_costs
from crm_lessons.data.crm_process.tasks import course_tasks, draw_tasks
from crm_lessons.data.crm_process.tries import draw_tries


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's ladder and the lesson's lists, with an invented firm."""
    later = generator.spawn(1)[0]
    past = draw_past(generator)
    return {
        "activities": course_activities(),
        "tasks": course_tasks(),
        "funnel": course_funnel(),
        "records": course_records(),
        "budget": course_budget(past),
        **draw_tables(generator, past),
        "step_costs": course_step_costs(),
        "prospects": draw_prospects(later),
        "sellers": draw_sellers(later),
        "tries": draw_tries(later),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return other lists, another ladder and another firm of the same make."""
    later = generator.spawn(1)[0]
    past = draw_past(generator)
    data = {
        "activities": draw_activities(generator),
        "tasks": draw_tasks(generator),
        "funnel": draw_funnel(generator),
        "records": draw_records(generator),
        "budget": draw_budget(generator, past),
        **draw_tables(generator, past),
    }
    return data | {
        "step_costs": draw_step_costs(later, data["funnel"]),
        "prospects": draw_prospects(later),
        "sellers": draw_sellers(later),
        "tries": draw_tries(later),
        "brochure": draw_brochure(later),
        "gestures": sentences.draw(later, GESTURES, 8, "gesture"),
        "groups": sentences.draw(later, GROUPS, 8, "group"),
        "market_signs": sentences.draw(later, MARKET_SIGNS, 8, "sign"),
        "sales_signs": sentences.draw(later, SALES_SIGNS, 8, "sign"),
        "requests": sentences.draw(later, REQUESTS, 6, "request"),
        "moments": sentences.draw(later, MOMENTS, 8, "message"),
    }
