"""The questions of chapter 7: from one year's attrition to a judgement on where the next dirham should go."""

from crm_lessons.questions.customer_value.churn import CHURN_QUESTIONS
from crm_lessons.questions.customer_value.cohorts import COHORT_QUESTIONS
from crm_lessons.questions.customer_value.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.customer_value.loyalty import LOYALTY_QUESTIONS
from crm_lessons.questions.customer_value.retention import RETENTION_QUESTION
from crm_lessons.questions.customer_value.value import VALUE_QUESTIONS
from crm_lessons.questions.customer_value.value_function import FUNCTION_QUESTION
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    *CHURN_QUESTIONS,
    RETENTION_QUESTION,
    *COHORT_QUESTIONS,
    *VALUE_QUESTIONS,
    FUNCTION_QUESTION,
    *LOYALTY_QUESTIONS,
    JUDGEMENT_QUESTION,
)
