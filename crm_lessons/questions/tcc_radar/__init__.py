"""The questions of chapter 5: from the course's one TCC to a treatment for each customer of a portfolio."""

from crm_lessons.questions.question import Question
from crm_lessons.questions.tcc_radar.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.tcc_radar.radar_function import FUNCTION_QUESTION
from crm_lessons.questions.tcc_radar.reported import REPORTED_QUESTION
from crm_lessons.questions.tcc_radar.rivals import RIVAL_QUESTIONS
from crm_lessons.questions.tcc_radar.strategies import STRATEGY_QUESTIONS
from crm_lessons.questions.tcc_radar.wallets import WALLET_QUESTIONS

QUESTIONS: tuple[Question, ...] = (
    *WALLET_QUESTIONS,
    *RIVAL_QUESTIONS,
    REPORTED_QUESTION,
    *STRATEGY_QUESTIONS,
    FUNCTION_QUESTION,
    JUDGEMENT_QUESTION,
)
