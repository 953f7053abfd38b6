"""The tables of chapter 10: a mailing with its control group, a brief, five acts; for the lesson, ten worlds."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.your_year.acts import draw_acts
from crm_lessons.data.your_year.brief import draw_brief
from crm_lessons.data.your_year.mailing import draw_mailing
from crm_lessons.data.your_year.worlds import ten_worlds


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the tables of a sheet, and what the house rules earned in ten worlds."""
    return {**student_data(generator), "worlds": ten_worlds()}


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the tables of one sheet; nothing of a simulated world is in them."""
    acts, budget = draw_acts(generator)
    return {
        "brief": draw_brief(generator, budget),
        "mailing": draw_mailing(generator),
        "acts": acts,
    }
