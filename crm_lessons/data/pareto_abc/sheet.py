"""The tables of chapter 2: the course's two portfolios and two others, what one of them costs, an order book."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data import sentences
from crm_lessons.data.pareto_abc.joined import draw_joined_records
from crm_lessons.data.pareto_abc.meetings import draw_trials
from crm_lessons.data.pareto_abc.order_book import draw_orders
from crm_lessons.data.pareto_abc.portfolios import draw_abc_revenue, draw_accounts, draw_pareto_revenue
from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.data.pareto_abc.remarks import REMARKS


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's two portfolios, with invented costs."""
    abc = abc_revenue()
    return {
        "pareto_revenue": pareto_revenue(),
        "abc_revenue": abc,
        "accounts": draw_accounts(generator, abc),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's two portfolios under names of their own, then other portfolios of the same make, and what is asked of them."""
    pareto = draw_pareto_revenue(generator)
    abc = draw_abc_revenue(generator, unlike=pareto)
    return {
        "printed_pareto": pareto_revenue(),
        "printed_abc": abc_revenue(),
        "pareto_revenue": pareto,
        "abc_revenue": abc,
        "accounts": draw_accounts(generator, abc),
        "orders": draw_orders(generator),
        "remarks": sentences.draw(generator, REMARKS, 8, "remark"),
        "records": draw_joined_records(generator),
        "trials": draw_trials(generator),
    }
