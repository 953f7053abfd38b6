"""The questions of chapter 10."""

from crm_lessons.questions.question import Question
from crm_lessons.questions.your_year import total_sales

QUESTIONS: tuple[Question, ...] = (total_sales.QUESTION,)
