"""The tables of chapter 4: thirteen orders of five customers, an order book around a campaign, the marks for an offer."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.scoring.mini_orders import draw_mini_orders, mini_orders
from crm_lessons.data.scoring.offers import draw_offer_marks, offer_marks
from crm_lessons.data.scoring.order_book import draw_orders


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the thirteen orders and the marks that the lesson works on, with an invented order book."""
    return {
        "mini_orders": mini_orders(),
        "orders": draw_orders(generator),
        "offer": offer_marks(),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return other tables of the same make."""
    return {
        "mini_orders": draw_mini_orders(generator),
        "orders": draw_orders(generator),
        "offer": draw_offer_marks(generator),
    }
