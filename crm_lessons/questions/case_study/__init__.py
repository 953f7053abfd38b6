"""The questions of chapter 8: one firm from its records to a memo, then a file of one's own."""

from crm_lessons.questions.case_study.campaigns import CAMPAIGN_QUESTION
from crm_lessons.questions.case_study.cleaning import CLEANING_QUESTIONS
from crm_lessons.questions.case_study.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.case_study.own_file import OWN_FILE_QUESTION
from crm_lessons.questions.case_study.ranking import RANKING_QUESTIONS
from crm_lessons.questions.case_study.silence import SILENCE_QUESTION
from crm_lessons.questions.case_study.value import VALUE_QUESTIONS
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    *CLEANING_QUESTIONS,
    *RANKING_QUESTIONS,
    SILENCE_QUESTION,
    CAMPAIGN_QUESTION,
    *VALUE_QUESTIONS,
    OWN_FILE_QUESTION,
    JUDGEMENT_QUESTION,
)
