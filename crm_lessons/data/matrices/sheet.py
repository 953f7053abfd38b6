"""The tables of chapter 3: what the course prints, marks, a plane, six customers to read."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.matrices.criteria import (
    performance_coefficients,
    potential_coefficients,
    printed_performance,
    printed_potential,
)
from crm_lessons.data.matrices.planes import draw_plane, draw_six_customers, plane, printed_plane, six_customers
from crm_lessons.data.matrices.scorecards import (
    customer_card,
    draw_card,
    draw_finalists,
    draw_marks,
    finalists,
    marks,
    printed_marks,
)


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
    """Return the course's coefficients, its first card and its five customers, then other marks and other customers."""
    return _coefficients() | {
        "printed_marks": printed_marks(),
        "printed_plane": printed_plane(),
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
