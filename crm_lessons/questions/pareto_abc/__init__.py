"""The questions of chapter 2: from the course's two tables to a judgement on a portfolio."""

from crm_lessons.questions.pareto_abc.abc import ABC_QUESTIONS
from crm_lessons.questions.pareto_abc.abc_function import FUNCTION_QUESTION
from crm_lessons.questions.pareto_abc.concentration import CONCENTRATION_QUESTIONS
from crm_lessons.questions.pareto_abc.conventions import CONVENTION_QUESTION
from crm_lessons.questions.pareto_abc.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.pareto_abc.order_book import ORDER_BOOK_QUESTIONS
from crm_lessons.questions.pareto_abc.pareto import PARETO_QUESTIONS
from crm_lessons.questions.pareto_abc.profit import PROFIT_QUESTIONS
from crm_lessons.questions.pareto_abc.stability import STABILITY_QUESTIONS
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    *PARETO_QUESTIONS,
    *ABC_QUESTIONS,
    CONVENTION_QUESTION,
    *CONCENTRATION_QUESTIONS,
    *PROFIT_QUESTIONS,
    *ORDER_BOOK_QUESTIONS,
    *STABILITY_QUESTIONS,
    FUNCTION_QUESTION,
    JUDGEMENT_QUESTION,
)
