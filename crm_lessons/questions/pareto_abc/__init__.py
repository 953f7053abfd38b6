"""The questions of chapter 2: from the course's two tables to a judgement on a portfolio."""

from crm_lessons.questions.pareto_abc import (
    abc_by_revenue,
    abc_classes,
    best_by_margin,
    class_shares,
    cumulative_table,
    customers_for_80,
    does_service_pay,
    ginis,
    gone,
    peak_profit,
    real_top_share,
    recommendation,
    still_top,
    top_customers,
    top_share,
    what_gini_says,
    who_is_right,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    top_customers.QUESTION,
    top_share.QUESTION,
    cumulative_table.QUESTION,
    abc_classes.QUESTION,
    class_shares.QUESTION,
    who_is_right.QUESTION,
    ginis.QUESTION,
    what_gini_says.QUESTION,
    best_by_margin.QUESTION,
    peak_profit.QUESTION,
    does_service_pay.QUESTION,
    real_top_share.QUESTION,
    customers_for_80.QUESTION,
    still_top.QUESTION,
    gone.QUESTION,
    abc_by_revenue.QUESTION,
    recommendation.QUESTION,
)
