"""The tables of chapter 3: what the course prints, marks, a plane, six customers to read."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data import sentences
from crm_lessons.data.matrices import jury, jury_sheet
from crm_lessons.data.matrices.committee import ASKED, DONE
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


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's coefficients and plane, with marks and customers made for it, and Tamaris as its jury sees it."""
    firm = jury.firm_judged()
    accounts = jury.accounts(firm)
    return _coefficients() | {
        "marks": marks(),
        "customer_card": customer_card(),
        "finalists": finalists(),
        "plane": plane(),
        "six_customers": six_customers(),
        "accounts": accounts,
        "judgements": jury.judgements(generator, firm, accounts.index),
        "scales": jury.scales(),
        "a_year_later": jury.a_year_later(firm, accounts.index),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's coefficients, its first card and its five customers, then other marks and other customers.

    What came with the jury is drawn by a generator of its own, so that the older tables stay what they were.
    """
    later = generator.spawn(1)[0]
    return _coefficients() | {
        "printed_marks": printed_marks(),
        "printed_plane": printed_plane(),
        "marks": draw_marks(generator),
        "customer_card": draw_card(generator),
        "finalists": draw_finalists(generator),
        "plane": draw_plane(generator),
        "six_customers": draw_six_customers(generator),
        "two_judges": jury_sheet.draw_two_judges(later),
        "need_scale": jury_sheet.need_scale(),
        "needs": jury_sheet.draw_needs(later),
        "envelope": jury_sheet.draw_envelope(later),
        "visits": jury_sheet.draw_visits(later),
        "asked": sentences.draw(later, ASKED, 8, "question"),
        "actions": sentences.draw(later, DONE, 6, "action"),
    }


def _coefficients() -> dict[str, Any]:
    return {
        "potential_coefficients": potential_coefficients(),
        "performance_coefficients": performance_coefficients(),
        "printed_potential": printed_potential(),
        "printed_performance": printed_performance(),
    }
