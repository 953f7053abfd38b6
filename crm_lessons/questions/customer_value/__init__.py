"""The questions of chapter 7: from one year's attrition to a judgement on where the next dirham should go."""

from crm_lessons.questions.customer_value import (
    annual_churn,
    churn,
    churn_and_growth,
    cohorts,
    five_points,
    five_year_value,
    highest_loyalty_cost,
    lifelong_value,
    lifetime_value,
    loyalty_cells,
    mean_life,
    plan_value,
    recommendation,
    right_reading,
    still_there,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    churn.QUESTION,
    plan_value.QUESTION,
    churn_and_growth.QUESTION,
    annual_churn.QUESTION,
    mean_life.QUESTION,
    still_there.QUESTION,
    cohorts.QUESTION,
    right_reading.QUESTION,
    highest_loyalty_cost.QUESTION,
    lifelong_value.QUESTION,
    five_year_value.QUESTION,
    lifetime_value.QUESTION,
    five_points.QUESTION,
    loyalty_cells.QUESTION,
    recommendation.QUESTION,
)
