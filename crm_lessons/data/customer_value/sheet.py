"""The tables of chapter 7: churn, contracts followed in time, an order book by month, what customers bring in and cost."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data.customer_value import relationships, subscriptions, value_terms
from crm_lessons.data.customer_value.counter_sales import draw_counter_sales


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the figures of the course and of the handbooks, with an invented base of contracts and invented orders."""
    orders, accounts = draw_counter_sales(generator)
    return {
        "movements": value_terms.movements(),
        "rental": value_terms.rental(),
        "followed": subscriptions.followed(),
        "subscriptions": subscriptions.draw_subscriptions(generator),
        "counter_sales": orders,
        "accounts_opened": accounts,
        "plan": value_terms.plan(),
        "contracts": value_terms.contracts(),
        "relationships": relationships.relationships(),
        "spending": value_terms.spending(),
        "loyalty_test": value_terms.loyalty_test(),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's year and plan, then other figures of the same make; the lesson's trial is nobody's exercise."""
    orders, accounts = draw_counter_sales(generator)
    return {
        "printed_movements": value_terms.movements(),
        "printed_plan": value_terms.plan(),
        "movements": value_terms.draw_movements(generator),
        "rental": value_terms.draw_rental(generator),
        "followed": subscriptions.draw_followed(generator),
        "subscriptions": subscriptions.draw_subscriptions(generator),
        "counter_sales": orders,
        "accounts_opened": accounts,
        "plan": value_terms.draw_plan(generator),
        "contracts": value_terms.draw_contracts(generator),
        "relationships": relationships.draw_relationships(generator),
        "spending": value_terms.draw_spending(generator),
        "loyalty_test": value_terms.loyalty_test(),
    }
