"""The questions of chapter 9: one firm from its records to a memo, then a file of one's own."""

from crm_lessons.questions.case_study import (
    amount_of,
    buyers,
    class_a,
    cost_per_response,
    customer_value,
    first_by_margin,
    hidden_repeaters,
    memo,
    net_revenue,
    retention,
    to_call,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    buyers.QUESTION,
    hidden_repeaters.QUESTION,
    net_revenue.QUESTION,
    class_a.QUESTION,
    first_by_margin.QUESTION,
    to_call.QUESTION,
    cost_per_response.QUESTION,
    retention.QUESTION,
    customer_value.QUESTION,
    amount_of.QUESTION,
    memo.QUESTION,
)
