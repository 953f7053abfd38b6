"""The tables of chapter 7: churn, contracts followed in time, orders by month, what customers bring in, cost and are worth."""

from __future__ import annotations

from typing import Any

import numpy as np

from crm_lessons.data import sentences
from crm_lessons.data.customer_value import portfolio, relationships, subscriptions, value_terms
from crm_lessons.data.customer_value.counter_sales import draw_counter_sales
from crm_lessons.data.customer_value.followed_contracts import draw_clear_cohort, seen_and_hidden
from crm_lessons.data.customer_value.ways import WAYS_AT_WORK


def course_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the figures of the course and of the handbooks, with an invented base of contracts and invented orders."""
    orders, accounts = draw_counter_sales(generator)
    subscribers = subscriptions.draw_subscriptions(generator)
    seen, hidden = seen_and_hidden(draw_clear_cohort(generator))
    return {
        "movements": value_terms.movements(),
        "rental": value_terms.rental(),
        "followed": subscriptions.followed(),
        "subscriptions": subscribers,
        "cohort": seen,
        "envelope": hidden,
        "counter_sales": orders,
        "accounts_opened": accounts,
        "plan": value_terms.plan(),
        "contracts": value_terms.contracts(),
        "portfolio": portfolio.portfolio(),
        "relationships": relationships.relationships(),
        "spending": value_terms.spending(),
        "loyalty_test": value_terms.loyalty_test(),
    }


def student_data(generator: np.random.Generator) -> dict[str, Any]:
    """Return the course's year and plan, then other figures of the same make; the lesson's trial is nobody's exercise."""
    orders, accounts = draw_counter_sales(generator)
    seen, hidden = seen_and_hidden(draw_clear_cohort(generator, contracts=10 * int(generator.integers(42, 69))))
    return {
        "printed_movements": value_terms.movements(),
        "printed_plan": value_terms.plan(),
        "movements": value_terms.draw_movements(generator),
        "rental": value_terms.draw_rental(generator),
        "watched": subscriptions.draw_watched(generator),
        "followed": subscriptions.draw_followed(generator),
        "subscriptions": subscriptions.draw_subscriptions(generator),
        "counter_sales": orders,
        "accounts_opened": accounts,
        "cohort": seen,
        "envelope": hidden,
        "plan": value_terms.draw_plan(generator),
        "contracts": value_terms.draw_contracts(generator),
        "portfolio": portfolio.draw_portfolio(generator),
        "relationships": relationships.draw_relationships(generator),
        "practices": sentences.draw(generator, WAYS_AT_WORK, 8, "practice"),
        "spending": value_terms.draw_spending(generator),
        "uses": portfolio.draw_uses(generator),
    }
