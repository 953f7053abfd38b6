"""The tables of chapter 4: five accounts, an order book, marks for an offer, a letter with its control group; the lesson's envelope."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data import sentences
from crm_lessons.data.scoring.aims import AIMS
from crm_lessons.data.scoring.curve import draw_curve
from crm_lessons.data.scoring.envelope import envelope
from crm_lessons.data.scoring.families import draw_families
from crm_lessons.data.scoring.letter import draw_letter
from crm_lessons.data.scoring.mini_orders import draw_mini_orders, mini_orders
from crm_lessons.data.scoring.offers import draw_offer_marks, offer_marks
from crm_lessons.data.scoring.order_book import draw_orders


def course_data(generator: np.random.Generator) -> dict[str, Any]:  # noqa: ARG001
    """Return the thirteen orders and the marks that the lesson works by hand, and the envelope of the simulated firm."""
    return {"mini_orders": mini_orders(), "offer": offer_marks(), "envelope": envelope()}


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return other tables of the same make, and invented ones; nothing of the simulated firm is in them."""
    return {
        "mini_orders": draw_mini_orders(generator),
        "orders": draw_orders(generator),
        "offer": draw_offer_marks(generator),
        "aims": sentences.draw(generator, AIMS, 8, "request"),
        "families": draw_families(generator),
        "curve": draw_curve(generator),
        "letter": draw_letter(generator),
    }
