"""The tables of chapter 3: coefficients as listed and as printed, marks, a plane, six customers to read."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.matrices.criteria import (
    performance_coefficients,
    potential_coefficients,
    printed_performance,
    printed_potential,
)
from crm_lessons.data.matrices.planes import draw_plane, draw_six_customers, plane, six_customers
from crm_lessons.data.matrices.scorecards import customer_card, draw_card, draw_finalists, draw_marks, finalists, marks


def course_data(generator: np.random.Generator) -> dict[str, Any]:  # noqa: ARG001
    """Return the course's coefficients and plane, with marks, shares and customers made for it; nothing is drawn."""
    return _coefficients() | {
        "marks": marks(),
        "customer_card": customer_card(),
        "finalists": finalists(),
        "plane": plane(),
        "six_customers": six_customers(),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return other marks and other customers under the same coefficients."""
    return _coefficients() | {
        "marks": draw_marks(generator),
        "customer_card": draw_card(generator),
        "finalists": draw_finalists(generator),
        "plane": draw_plane(generator),
        "six_customers": draw_six_customers(generator),
    }


def _coefficients() -> dict[str, Any]:
    return {
        "potential_coefficients": potential_coefficients(),
        "performance_coefficients": performance_coefficients(),
        "printed_potential": printed_potential(),
        "printed_performance": printed_performance(),
    }
