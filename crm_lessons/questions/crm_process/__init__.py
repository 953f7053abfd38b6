"""The questions of chapter 1: from the five steps to a decision on a firm's own database."""

from crm_lessons.questions.crm_process import (
    best_point,
    cost_ratio,
    first_decision,
    idic,
    is_multichannel,
    kept_records,
    ladder,
    may_receive,
    net_sales,
    offices,
    step_of_activity,
    step_rates,
    steps,
    what_to_write,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    steps.QUESTION,
    ladder.QUESTION,
    idic.QUESTION,
    step_of_activity.QUESTION,
    offices.QUESTION,
    is_multichannel.QUESTION,
    step_rates.QUESTION,
    best_point.QUESTION,
    net_sales.QUESTION,
    kept_records.QUESTION,
    may_receive.QUESTION,
    cost_ratio.QUESTION,
    what_to_write.QUESTION,
    first_decision.QUESTION,
)
