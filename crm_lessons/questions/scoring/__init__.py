"""The questions of chapter 4: from thirteen orders worked by hand to the choice of whom to write to."""

from crm_lessons.questions.question import Question
from crm_lessons.questions.scoring.appetence import APPETENCE_QUESTION
from crm_lessons.questions.scoring.five_customers import FIVE_CUSTOMERS_QUESTIONS
from crm_lessons.questions.scoring.frat import FRAT_QUESTION
from crm_lessons.questions.scoring.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.scoring.mailing import MAILING_QUESTIONS
from crm_lessons.questions.scoring.rankings import RANKING_QUESTIONS
from crm_lessons.questions.scoring.response import RESPONSE_QUESTIONS
from crm_lessons.questions.scoring.score_function import SCORE_FUNCTION_QUESTION
from crm_lessons.questions.scoring.segment import SEGMENT_QUESTION
from crm_lessons.questions.scoring.ties import TIES_QUESTIONS

QUESTIONS: tuple[Question, ...] = (
    *FIVE_CUSTOMERS_QUESTIONS,
    *RANKING_QUESTIONS,
    FRAT_QUESTION,
    SCORE_FUNCTION_QUESTION,
    *TIES_QUESTIONS,
    SEGMENT_QUESTION,
    *RESPONSE_QUESTIONS,
    *MAILING_QUESTIONS,
    APPETENCE_QUESTION,
    JUDGEMENT_QUESTION,
)
