"""The questions of chapter 1: from the five steps to a decision on a firm's own database."""

from crm_lessons.questions.crm_process.claims import CLAIM_QUESTIONS
from crm_lessons.questions.crm_process.consent import CONSENT_QUESTION
from crm_lessons.questions.crm_process.contacts import CONTACT_QUESTIONS
from crm_lessons.questions.crm_process.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.crm_process.ladder import LADDER_QUESTIONS
from crm_lessons.questions.crm_process.records import RECORDS_QUESTION
from crm_lessons.questions.crm_process.sales import SALES_QUESTION
from crm_lessons.questions.crm_process.steps import STEP_QUESTIONS
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    *STEP_QUESTIONS,
    *CONTACT_QUESTIONS,
    *LADDER_QUESTIONS,
    SALES_QUESTION,
    RECORDS_QUESTION,
    CONSENT_QUESTION,
    *CLAIM_QUESTIONS,
    JUDGEMENT_QUESTION,
)
