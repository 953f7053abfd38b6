"""The questions of chapter 8."""

from crm_lessons.questions.loyalty import total_sales
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (total_sales.QUESTION,)
