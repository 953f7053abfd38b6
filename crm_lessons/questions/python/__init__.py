"""The questions of the primer."""

from crm_lessons.questions.python import (
    average_order,
    city_table,
    growth_rate,
    in_casablanca,
    large_and_growing,
    orders_by_customer,
    price_to_pay,
    three_largest,
    total_revenue,
    what_asks,
    what_went_wrong,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    price_to_pay.QUESTION,
    what_asks.QUESTION,
    total_revenue.QUESTION,
    average_order.QUESTION,
    in_casablanca.QUESTION,
    large_and_growing.QUESTION,
    three_largest.QUESTION,
    orders_by_customer.QUESTION,
    city_table.QUESTION,
    growth_rate.QUESTION,
    what_went_wrong.QUESTION,
)
