"""The questions of chapter 4: from thirteen orders worked by hand to the choice of whom to write to."""

from crm_lessons.questions.question import Question
from crm_lessons.questions.scoring import (
    appetence_cells,
    by_recency,
    by_year_sales,
    frat,
    frequency_counts,
    mailing_gain,
    recency_scores,
    recommendation,
    response_rates,
    rfm,
    segment_of,
    too_good,
    whom_to_write,
    why_it_fails,
    wrong_recency,
)

QUESTIONS: tuple[Question, ...] = (
    wrong_recency.QUESTION,
    rfm.QUESTION,
    by_recency.QUESTION,
    by_year_sales.QUESTION,
    frat.QUESTION,
    recency_scores.QUESTION,
    why_it_fails.QUESTION,
    frequency_counts.QUESTION,
    segment_of.QUESTION,
    response_rates.QUESTION,
    too_good.QUESTION,
    whom_to_write.QUESTION,
    mailing_gain.QUESTION,
    appetence_cells.QUESTION,
    recommendation.QUESTION,
)
