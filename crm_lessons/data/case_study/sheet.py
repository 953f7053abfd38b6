"""The tables of the case study: the firm of chapter 1, whole, what is learnt beside it, and the year that comes after."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.case_study.audit_report import draw_report
from crm_lessons.data.case_study.next_year import live_next_year
from crm_lessons.data.case_study.survey import draw_survey, first_numbers
from crm_lessons.data.case_study.trials import count_trials
from crm_lessons.data.case_study.typed_amounts import draw_typed_amounts
from crm_lessons.data.company import fill_tables
from crm_lessons.data.company.past import draw_past
from crm_lessons.data.company.registrations import draw_records


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the invented firm of chapter 1, twelve answers, and where everybody stands in the story that is lived on."""
    later = generator.spawn(1)[0]
    past = draw_past(generator)
    records = draw_records(generator, past.market, past.purchases)
    tables = fill_tables(generator, past, records)
    return {
        **tables,
        "survey": draw_survey(later, past, tables, records),
        "places": (records["who"] + 1).rename("place"),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return another firm of the same make, amounts as people type them, a report to be checked, and the year 2025."""
    later = generator.spawn(1)[0]
    past = draw_past(generator)
    records = draw_records(generator, past.market, past.purchases)
    tables = fill_tables(generator, past, records)
    return {
        **tables,
        "typed_amounts": draw_typed_amounts(generator),
        "trials": count_trials(past),
        "survey": draw_survey(later, past, tables, records),
        "report": draw_report(later),
        "next_year": live_next_year(past, first_numbers(records)),
    }
