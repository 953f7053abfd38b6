"""The tables of the case study: the firm of chapter 1, whole, and a few amounts as people type them."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.case_study.typed_amounts import draw_typed_amounts
from crm_lessons.data.company import draw_company


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the invented firm of chapter 1 and a column of amounts."""
    return {**draw_company(generator), "typed_amounts": draw_typed_amounts(generator)}


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return another firm of the same make, and other amounts."""
    return course_data(generator)
